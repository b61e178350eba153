import type { FailedTest, TestName } from "./test-results.ts";

export type RunEnding = "passed" | "flaky" | "failure" | "error" | "skipped";

/** Tools by what they mean by a name that comes again: see `mayRepeat`. */
export type Dialect = "pytest" | "go" | "gradle" | "other";

/** Tests that a suite counts and does not name. */
export interface SuiteCounts {
  readonly tests: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
}

export const NOTHING_COUNTED: SuiteCounts = { tests: 0, failed: 0, errors: 0, skipped: 0 };

/** How tests went, in their order, in columns: an object for each of 100,000 takes longer than to parse them. */
export interface Runs {
  readonly endings: RunEnding[];
  /** What went wrong, by the place in the columns, also where a later run passed. */
  readonly failures: Map<number, FailedTest>;
}

/** What one file says. */
export interface FileRuns extends Runs {
  readonly name: string;
  /** The place of its first run among those of all files; see `TestNames`. */
  readonly start: number;
  first: TestName | undefined;
  /** What suites count that hold no tests, and a failed one among them. */
  counted: SuiteCounts;
  /** Undefined where the tool states no times. */
  seconds: number | undefined;
  /** Times of the outermost suites, for tools that state no others. */
  suiteSeconds: number;
  /** Whose file it is, where that tells what a name means that comes again. */
  dialect: Dialect;
}
