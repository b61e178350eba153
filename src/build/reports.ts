import type { LintReport } from "./lint/findings.ts";
import type { TestComparison } from "./tests/compare-tests.ts";
import type { TestResults } from "./tests/test-results.ts";

/** What files of the workspace say of what ran. */
export interface Reports {
  readonly tests?: TestReport | undefined;
  readonly lint?: LintReport | undefined;
  /** Log files with the lines of their end, none of them empty. */
  readonly logs: readonly QuotedLog[];
}

/** The tests of a run, and how they differ from those of the last good one where these are known. */
export interface TestReport extends Pick<TestResults, "totals" | "failed" | "flaky"> {
  readonly comparison?: TestComparison | undefined;
}

/** The end of a log file. */
export interface QuotedLog {
  /** Its path as the user knows it. */
  readonly name: string;
  /** Clean lines; more than are shown, so that a secret that begins before them is seen whole. */
  readonly lines: readonly string[];
  /** Whether secrets were taken out of the lines when they were read. */
  readonly isClean?: boolean;
}

export const NO_REPORTS: Reports = { logs: [] };
