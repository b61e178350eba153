/** A Vitest run with one newly broken test, one that also failed before, and one that ran twice. */
export const JUNIT = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="vitest tests" tests="6" failures="2" time="3.2">
  <testsuite name="src/cart.test.ts" tests="4" failures="1" time="2.1">
    <testcase classname="src/cart.test.ts" name="cart &gt; counts every cup once" time="0.4">
      <failure message="expected 2 to be 3 // Object.is equality" type="AssertionError">
AssertionError: expected 2 to be 3 // Object.is equality
 ❯ src/cart.test.ts:17:24
 ❯ addCup src/cart.ts:42:11
      </failure>
    </testcase>
    <testcase classname="src/cart.test.ts" name="cart &gt; is empty at first" time="0.1"/>
    <testcase classname="src/cart.test.ts" name="cart &gt; sums up" time="0.2"/>
    <testcase classname="src/cart.test.ts" name="cart &gt; forgets" time="0.1"><skipped/></testcase>
  </testsuite>
  <testsuite name="src/roast.test.ts" tests="2" failures="1" time="1.1">
    <testcase classname="src/roast.test.ts" name="roast &gt; is never burnt" time="1.0">
      <failure message="Test timed out in 1000ms." type="Error">
Error: Test timed out in 1000ms.
 ❯ src/roast.test.ts:9:3
      </failure>
    </testcase>
    <testcase classname="src/roast.test.ts" name="roast &gt; smells" time="0.1"/>
  </testsuite>
</testsuites>
`;

/** The last successful run before it: some failures were already known, and one test that failed then passes now. */
export const JUNIT_BEFORE = `<testsuites>
  <testsuite name="src/cart.test.ts">
    <testcase classname="src/cart.test.ts" name="cart &gt; counts every cup once"/>
    <testcase classname="src/cart.test.ts" name="cart &gt; sums up"><failure message="expected 1 to be 2"/></testcase>
  </testsuite>
  <testsuite name="src/roast.test.ts">
    <testcase classname="src/roast.test.ts" name="roast &gt; is never burnt"><failure message="late"/></testcase>
  </testsuite>
</testsuites>
`;

const result = (
  ruleId: string,
  level: string,
  [uri, startLine, text]: readonly [string, number, string],
) => ({
  ruleId,
  level,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
});

/** ESLint's findings in two files. */
export const SARIF = JSON.stringify({
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "ESLint" } },
      results: [
        result("no-unused-vars", "error", ["src/cart.ts", 3, "'cups' is defined but never used."]),
        result("eqeqeq", "error", ["src/cart.ts", 42, "Expected '===' and instead saw '=='."]),
        result("no-unused-vars", "error", ["src/roast.ts", 7, "'beans' is defined but never used."]),
        result("no-console", "warning", ["src/roast.ts", 9, "Unexpected console statement."]),
      ],
    },
  ],
});

/** The end of a server's log, as a tool writes it to a file. */
export const SERVER_LOG = `listening on 4010
\u001b[31mError: connect ECONNREFUSED 127.0.0.1:5432\u001b[39m
    at TCPConnectWrap.afterConnect (node:net:1636:16)
`;
