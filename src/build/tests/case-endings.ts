import type { XmlAttributes } from "../xml/read-xml.ts";
import type { RunEnding } from "./test-run.ts";

/**
 * Elements that say how a test ended. `rerunFailure` and `rerunError` are not among them: a `failure` stands beside
 * them. See https://maven.apache.org/surefire/maven-surefire-plugin/examples/rerun-failing-tests.html.
 */
export const ENDINGS: ReadonlyMap<string, RunEnding> = new Map([
  ["failure", "failure"],
  ["error", "error"],
  ["skipped", "skipped"],
  ["disabled", "skipped"],
  ["flakyFailure", "flaky"],
  ["flakyError", "flaky"],
] as const);

/** Which ending decides where an element names several. */
export const WEIGHTS: Readonly<Record<RunEnding, number>> = {
  passed: 0,
  flaky: 1,
  skipped: 2,
  failure: 3,
  error: 3,
};

/** GoogleTest says in attributes which tests it passed over. */
const NOT_RUN = /^(?:notrun|skipped|suppressed|disabled|ignored)$/i;

/** Whether the attributes of a test say that it was passed over. */
export function hasNotRun({ status, result }: XmlAttributes): boolean {
  // Nearly no tool has them, and these are asked about each test.
  if (status === undefined && result === undefined) return false;
  return NOT_RUN.test(status ?? "") || NOT_RUN.test(result ?? "");
}
