import type { FailedTest } from "./test-results.ts";

/** How one test went in one file. */
export interface TestRun {
  /** See `testKey`. */
  readonly key: string;
  ending: RunEnding;
  /** Undefined where the tool states none. */
  readonly seconds: number | undefined;
  /** What went wrong, also where a later run of it passed. */
  failure: FailedTest | undefined;
}

export type RunEnding = "passed" | "flaky" | "failure" | "error" | "skipped";

/** What one file says. */
export interface FileRuns {
  readonly name: string;
  readonly runs: TestRun[];
  /** Times of the outermost suites, for tools that state no others. */
  suiteSeconds: number;
  /** Whether its tool gives no two tests one name, so that a name that comes again is a rerun. */
  hasUniqueNames: boolean;
}
