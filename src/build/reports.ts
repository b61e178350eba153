import type { LogQuote } from "../model/log-quote.ts";
import type { LintReport } from "./lint/findings.ts";
import type { TestComparison } from "./tests/compare-tests.ts";
import type { TestResults } from "./tests/test-results.ts";

/** What files of the workspace say of what ran. */
export interface Reports {
  readonly tests?: TestReport | undefined;
  readonly lint?: LintReport | undefined;
  /** Log files with what is quoted of each, none of them empty. */
  readonly logs: readonly QuotedLog[];
}

/** The tests of a run, and how they differ from those of the last good one where these are known. */
export interface TestReport extends Pick<TestResults, "totals" | "failed" | "flaky"> {
  readonly comparison?: TestComparison | undefined;
  /** The line of a failure's message that tells why; secrets must be gone from it. */
  readonly causeLine: (message: string) => string;
}

/** A log file, and what is quoted of it. */
export interface QuotedLog extends LogQuote {
  /** Its path as the user knows it. */
  readonly name: string;
}

export const NO_REPORTS: Reports = { logs: [] };
