/** The combined results of all files. */
export interface TestResults {
  totals: TestTotals;
  /** In the order of the files. */
  failed: readonly FailedTest[];
  /** Tests that failed but passed when they were re-run. They count as passed. */
  flaky: readonly FailedTest[];
  /**
   * How a test with this suite, class, and name ended; `undefined` if there is none. If there are several, a failed one
   * decides.
   */
  endingOf(test: TestName): TestEnding | undefined;
  /** Whether every file was read to its end and names its tests. Otherwise, there may be unknown tests. */
  isComplete: boolean;
  /** A sentence for each file that could not be read properly. */
  warnings: readonly string[];
}

/** `tests` is the sum of `passed`, `failed`, `errors`, and `skipped`. `flaky` says how many of `passed` were flaky. */
export interface TestTotals {
  tests: number;
  passed: number;
  failed: number;
  /** Tests that could not run because a fixture, a module, or a suite broke. */
  errors: number;
  skipped: number;
  flaky: number;
  /** Sum of the times of all tests, including re-runs. This is not the elapsed time if tests ran in parallel. */
  seconds: number;
}

/** Identifies a test across runs. A part is empty if the tool does not report it. */
export interface TestName {
  suite: string;
  className: string;
  name: string;
}

export interface FailedTest extends TestName {
  kind: "failure" | "error";
  /** Path from the root of the repository, with forward slashes. */
  file: string | undefined;
  line: number | undefined;
  /** Whether the file is not yet known to be in the repository. */
  isUnsure?: boolean;
  /** On one line; empty if the tool does not report it. */
  message: string;
  /** The first lines, without colors; empty if the tool does not report it. */
  trace: string;
}

export type TestEnding = "passed" | "failed" | "skipped";

/** Bytes that are read from one file. A large suite of 100,000 tests has 13 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Tests that are read from all files together, using about 150 bytes of memory each. */
export const MAX_TESTS = 250_000;
