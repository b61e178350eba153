import type { XmlAttributes } from "../xml/read-xml.ts";
import type { RunEnding } from "./test-run.ts";

/**
 * Elements that say how a test ended. `rerunFailure` and `rerunError` are not included, because they always come with a
 * `failure`. See https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html.
 */
export const ENDINGS: ReadonlyMap<string, RunEnding> = new Map([
  ["failure", "failure"],
  ["error", "error"],
  ["skipped", "skipped"],
  ["disabled", "skipped"],
  ["flakyFailure", "flaky"],
  ["flakyError", "flaky"],
] as const);

/** Which ending decides if an element contains several. */
export const WEIGHTS: Readonly<Record<RunEnding, number>> = {
  passed: 0,
  flaky: 1,
  skipped: 2,
  failure: 3,
  error: 3,
};

/** GoogleTest reports skipped tests in attributes. */
const NOT_RUN = /^(?:notrun|skipped|suppressed|disabled|ignored)$/i;

/** Whether the attributes of a test say that it was skipped. */
export function hasNotRun({ status, result }: XmlAttributes): boolean {
  // Few tools write these attributes, and this is checked for every test.
  if (status === undefined && result === undefined) return false;
  return NOT_RUN.test(status ?? "") || NOT_RUN.test(result ?? "");
}
