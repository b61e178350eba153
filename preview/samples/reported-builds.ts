import type { Build } from "../../src/build/build.ts";
import { readReports } from "../../src/build/read-reports.ts";
import type { Reports } from "../../src/build/reports.ts";
import { e2eFailure, stillFailing, unitFailure } from "./explained-builds.ts";
import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "./report-files.ts";
import { sampleBuild as sample } from "./sample-steps.ts";

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

/** A test that passed before is broken, and another one failed before as well. */
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

/** Builds with reports from files in the workspace, by name. */
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
