import type { Build } from "../../src/build/build.ts";
import { readReports } from "../../src/build/read-reports.ts";
import type { Reports } from "../../src/build/reports.ts";
import { e2eFailure, stillFailing, unitFailure } from "./explained-builds.ts";
import { sampleBuild as sample } from "./sample-steps.ts";

/** A test run of Vitest in which one test broke, one failed before as well, and one was run twice. */
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

/** The last good run before it: what failed then was known, and one that failed passes now. */
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

/** What ESLint found in two files. */
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

async function* file(name: string, text: string): AsyncGenerator<NamedText> {
  yield { name, bytes: bytesOf(text) };
}

interface NamedText {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function reportsOf(files: Parameters<typeof readReports>[0]): Promise<Reports> {
  return (await readReports(files, { workspace: "/home/runner/work/shop/shop" })).reports;
}

/** A test that passed before is broken, beside one that failed before as well. */
export const REGRESSION_REPORT: Reports = await reportsOf({
  tests: file("junit.xml", JUNIT),
  baseline: file("before/junit.xml", JUNIT_BEFORE),
});
export const LINT_REPORT: Reports = await reportsOf({ lint: file("eslint.sarif", SARIF) });
export const LOG_REPORT: Reports = await reportsOf({ logs: file("logs/server.log", SERVER_LOG) });
/** All tests passed. */
export const PASSED_REPORT: Reports = await reportsOf({
  tests: file("a.xml", JUNIT.replaceAll(/<failure[\s\S]*?<\/failure>/g, "")),
});

/** All kinds of reports together. */
export const ALL_REPORTS: Reports = { ...REGRESSION_REPORT, lint: LINT_REPORT.lint, logs: LOG_REPORT.logs };

/** Builds with what files of the workspace say of them, by name. */
export const REPORTED_BUILDS: readonly (readonly [name: string, build: Build])[] = [
  ["reported-test-regression", { ...sample("failure-matrix"), reports: REGRESSION_REPORT }],
  ["reported-tests", { ...sample("failure"), reports: await reportsOf({ tests: file("a.xml", JUNIT) }) }],
  ["reported-lint-failure", { ...sample("failure-stage"), reports: LINT_REPORT }],
  ["reported-log-file", { ...sample("failure-steps"), reports: LOG_REPORT }],
  ["reported-tests-pass", { ...sample("success-needs"), reports: PASSED_REPORT }],
  [
    "reported-whole",
    {
      ...sample("failure-needs"),
      failures: [unitFailure, e2eFailure],
      history: stillFailing,
      reports: ALL_REPORTS,
    },
  ],
];
