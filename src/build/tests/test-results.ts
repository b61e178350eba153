/** What the files of test results say together. */
export interface TestResults {
  totals: TestTotals;
  /** In the order of the files. */
  failed: readonly FailedTest[];
  /** Tests that failed and passed when they were run again. They count as passed. */
  flaky: readonly FailedTest[];
  /** How a test ended, known by suite, class and name; undefined if there is none. Of several a failed one decides. */
  endingOf(test: TestName): TestEnding | undefined;
  /** Whether every file was read to its end, and names its tests. Else there may be some that nobody knows of. */
  isComplete: boolean;
  /** A sentence for each file that could not be read as it should be. */
  warnings: readonly string[];
}

/** `tests` is the sum of `passed`, `failed`, `errors` and `skipped`; `flaky` says how many of `passed` were. */
export interface TestTotals {
  tests: number;
  passed: number;
  failed: number;
  /** Tests that could not be carried out: a fixture, a module or a suite broke. */
  errors: number;
  skipped: number;
  flaky: number;
  /** The times of all tests added up, reruns included: not what passed on the clock where they ran side by side. */
  seconds: number;
}

/** What makes a test the same in another run. Each is empty where the tool states none. */
export interface TestName {
  suite: string;
  className: string;
  name: string;
}

export interface FailedTest extends TestName {
  kind: "failure" | "error";
  /** From the root of the repository, with forward slashes. */
  file: string | undefined;
  line: number | undefined;
  /** Whether nobody knows yet that such a file is in the repository. */
  isUnsure?: boolean;
  /** One line; empty where the tool states none. */
  message: string;
  /** The first lines, without colours; empty where the tool states none. */
  trace: string;
}

export type TestEnding = "passed" | "failed" | "skipped";

/** Bytes that are read of one file; a large suite of 100,000 tests has 13 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Tests that are read of all files together: about 150 bytes of memory each. */
export const MAX_TESTS = 250_000;
