import type { FailedTest, TestName } from "./test-results.ts";

export type RunEnding = "passed" | "flaky" | "failure" | "error" | "skipped";

/** Tools, by what a repeated name means to them: see `mayRepeat`. */
export type Dialect = "pytest" | "go" | "gradle" | "other";

/** Tests that a suite counts but does not name. */
export interface SuiteCounts {
  readonly tests: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
}

export const NOTHING_COUNTED: SuiteCounts = { tests: 0, failed: 0, errors: 0, skipped: 0 };

/**
 * The results of tests, in order and in columns. Creating an object for each of 100,000 tests takes longer than parsing
 * them.
 */
export interface Runs {
  readonly endings: RunEnding[];
  /** Failures by index in the columns, even if a later run passed. */
  readonly failures: Map<number, FailedTest>;
}

/** The contents of one file. */
export interface FileRuns extends Runs {
  readonly name: string;
  /** The place of its first run among those of all files; see `TestNames`. */
  readonly start: number;
  first: TestName | undefined;
  /** Counts of suites that contain no tests, if a failure is among them. */
  counted: SuiteCounts;
  /** `undefined` if the tool reports no times. */
  seconds: number | undefined;
  /** Total time of the outermost suites, for tools that report no other times. */
  suiteSeconds: number;
  /** The tool that wrote the file, if that says what a repeated name means. */
  dialect: Dialect;
}
