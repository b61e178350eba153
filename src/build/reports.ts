import type { LogQuote } from "../model/log-quote.ts";
import type { LintReport } from "./lint/findings.ts";
import type { TestComparison } from "./tests/compare-tests.ts";
import type { TestResults } from "./tests/test-results.ts";

/** What files in the workspace say about what ran. */
export interface Reports {
  readonly tests?: TestReport | undefined;
  readonly lint?: LintReport | undefined;
  /** Log files with the lines quoted from each; none of them is empty. */
  readonly logs: readonly QuotedLog[];
}

/** The tests of a run, and how they differ from those of the last good run if these are known. */
export interface TestReport extends Pick<TestResults, "totals" | "failed" | "flaky"> {
  readonly comparison?: TestComparison | undefined;
  /** Finds the line of a failure's message that says why it failed. Secrets must already be removed from the message. */
  readonly causeLine: (message: string) => string;
}

/** A log file and the lines quoted from it. */
export interface QuotedLog extends LogQuote {
  /** Its path as the user knows it. */
  readonly name: string;
}

export const NO_REPORTS: Reports = { logs: [] };
