import type { Detail } from "../../model/detail.ts";
import { COMPACT_LOG_LINES } from "../../model/log-quote.ts";

/** How much of what failed a message says. */
export interface Amounts {
  /** Failed jobs that are told of in full; of more it counts the rest. */
  readonly jobs: number;
  /** Annotations of one job. */
  readonly annotations: number;
  /** Failed tests, the new ones first. */
  readonly tests: number;
  /** Failed tests with the first lines of their trace. */
  readonly traces: number;
  readonly traceLines: number;
  /** Findings of linters. */
  readonly findings: number;
  /** Commits that are named. */
  readonly commits: number;
  /** Whether a message about a failure names the commits since it passed, and not only how many they are. */
  readonly listsCommits: boolean;
  /** Lines of each log. */
  readonly logLines: number;
  /** Whether it is the title and two lines. */
  readonly isCompact: boolean;
}

const AMOUNTS: Readonly<Record<Detail | "less" | "least", Amounts>> = {
  full: {
    jobs: 10,
    annotations: 30,
    tests: 30,
    traces: 10,
    traceLines: 15,
    findings: 30,
    commits: 20,
    listsCommits: true,
    logLines: 200,
    isCompact: false,
  },
  normal: {
    jobs: 5,
    annotations: 10,
    tests: 10,
    traces: 3,
    traceLines: 1,
    findings: 10,
    commits: 5,
    listsCommits: false,
    logLines: 200,
    isCompact: false,
  },
  less: {
    jobs: 3,
    annotations: 3,
    tests: 5,
    traces: 0,
    traceLines: 0,
    findings: 5,
    commits: 0,
    listsCommits: false,
    logLines: COMPACT_LOG_LINES,
    isCompact: false,
  },
  least: {
    jobs: 3,
    annotations: 1,
    tests: 3,
    traces: 0,
    traceLines: 0,
    findings: 3,
    commits: 0,
    listsCommits: false,
    logLines: 0,
    isCompact: false,
  },
  compact: {
    jobs: 1,
    annotations: 1,
    tests: 1,
    traces: 0,
    traceLines: 0,
    findings: 1,
    commits: 0,
    listsCommits: false,
    logLines: 0,
    isCompact: true,
  },
};

/** What a message says where nobody asked for more or less. */
export const NORMAL_AMOUNTS = AMOUNTS.normal;

/** What was asked for, then less and less of it: a message that is too long says less before it is cut. */
export function amountsOf(detail: Detail, logLines: number): readonly [Amounts, ...Amounts[]] {
  const within = (amounts: Amounts): Amounts => ({
    ...amounts,
    logLines: Math.min(amounts.logLines, logLines),
  });
  const levels = ["full", "normal", "less", "least", "compact"] as const;
  const less = levels.slice(levels.indexOf(detail) + 1).map((level) => within(AMOUNTS[level]));
  return [within(AMOUNTS[detail]), ...less];
}
