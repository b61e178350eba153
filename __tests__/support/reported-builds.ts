import { JUNIT, JUNIT_BEFORE, SARIF, SERVER_LOG } from "../../preview/scenarios/report-files.ts";
import type { Build } from "../../src/build/build.ts";
import { readReports } from "../../src/build/read-reports.ts";
import type { Reports } from "../../src/build/reports.ts";
import { e2eFailure, stillFailing, unitFailure } from "./explained-builds.ts";
import { readStep } from "./render-event.ts";
import { SAMPLE_STEPS } from "./sample-steps.ts";

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

const regression = await reportsOf({
  tests: file("junit.xml", JUNIT),
  baseline: file("before/junit.xml", JUNIT_BEFORE),
});
const lint = await reportsOf({ lint: file("eslint.sarif", SARIF) });
const logs = await reportsOf({ logs: file("logs/server.log", SERVER_LOG) });

/** All kinds of reports together. */
export const ALL_REPORTS: Reports = { ...regression, lint: lint.lint, logs: logs.logs };

/** Builds with what files of the workspace say of them, by name. */
export const REPORTED_BUILDS: readonly (readonly [name: string, build: Build])[] = [
  ["reported-test-regression", { ...sample("failure-matrix"), reports: regression }],
  ["reported-tests", { ...sample("failure"), reports: await reportsOf({ tests: file("a.xml", JUNIT) }) }],
  ["reported-lint-failure", { ...sample("failure-stage"), reports: lint }],
  ["reported-log-file", { ...sample("failure-steps"), reports: logs }],
  [
    "reported-tests-pass",
    {
      ...sample("success-needs"),
      reports: await reportsOf({
        tests: file("a.xml", JUNIT.replaceAll(/<failure[\s\S]*?<\/failure>/g, "")),
      }),
    },
  ],
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

function sample(name: string): Build {
  const step = SAMPLE_STEPS.find(([one]) => one === name)?.[1];
  if (step === undefined) throw new Error(`There is no sample ${name}`);
  return readStep(step);
}
