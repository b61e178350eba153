/** What a test runner, a linter and a server leave behind in the sample runs. */
const JUNIT = `<?xml version="1.0" encoding="UTF-8"?>
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

const finding = (ruleId: string, [uri, startLine, text]: readonly [string, number, string]) => ({
  ruleId,
  level: "error",
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
});

const SARIF = JSON.stringify({
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "ESLint" } },
      results: [
        finding("no-unused-vars", ["src/cart.ts", 3, "'cups' is defined but never used."]),
        finding("eqeqeq", ["src/cart.ts", 42, "Expected '===' and instead saw '=='."]),
      ],
    },
  ],
});

const SERVER_LOG = `listening on 4010
Error: connect ECONNREFUSED 127.0.0.1:5432
    at TCPConnectWrap.afterConnect (node:net:1636:16)
`;

const IN_REPORTS = {
  "junit.xml": JUNIT,
  "eslint.sarif": SARIF,
  "tests.html": "<!doctype html><title>Tests</title><p>2 of 6 tests failed</p>",
};

/** The files of a sample, in the job that made them, and as an artifact for another one. */
export const SAMPLE_FILES = {
  inJob: {
    ...Object.fromEntries(Object.entries(IN_REPORTS).map(([name, text]) => [`reports/${name}`, text])),
    "logs/server.log": SERVER_LOG,
  },
  asArtifact: IN_REPORTS,
} as const;

const STAMP = "2026-01-05T12:00:01.0000000Z ";

/** The log of the job that failed, as GitHub serves it. */
export const SAMPLE_LOG = [
  "##[group]Run make test",
  "make test",
  "##[endgroup]",
  " FAIL  src/cart.test.ts > counts every cup once",
  "AssertionError: expected 2 to be 3",
  "  at src/cart.test.ts:17:24",
  "make: *** [Makefile:7: test] Error 1",
  "##[error]Process completed with exit code 2.",
]
  .map((line) => `${STAMP}${line}\n`)
  .join("");
