import type { Detail } from "../../model/detail.ts";
import { COMPACT_LOG_LINES } from "../../model/log-quote.ts";

/** How much a message says about what failed. */
export interface Amounts {
  /** Number of failed jobs that are described in full. Others are only counted. */
  readonly jobs: number;
  /** Number of annotations per job. */
  readonly annotations: number;
  /** Number of failed tests, new failures first. */
  readonly tests: number;
  /** Number of failed tests with the first lines of their trace. */
  readonly traces: number;
  readonly traceLines: number;
  /** Number of linter findings. */
  readonly findings: number;
  /** Number of commits that are named. */
  readonly commits: number;
  /** Whether a message about a failure lists the commits since the last success, instead of only counting them. */
  readonly listsCommits: boolean;
  /** Number of lines per log. */
  readonly logLines: number;
  /** Whether it is only the title and two lines. */
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

/** The amounts used by default. */
export const NORMAL_AMOUNTS = AMOUNTS.normal;

/** Those of some amounts that need little time, however long the texts are: with few lines of logs. */
export function quickAmounts(all: readonly Amounts[]): readonly Amounts[] {
  return all.slice(1).filter(({ logLines }) => logLines <= COMPACT_LOG_LINES);
}

/** The requested amounts, followed by smaller and smaller ones: a message that is too long says less before it is cut. */
export function amountsOf(detail: Detail, logLines: number): readonly [Amounts, ...Amounts[]] {
  const within = (amounts: Amounts): Amounts => ({
    ...amounts,
    logLines: Math.min(amounts.logLines, logLines),
  });
  const levels = ["full", "normal", "less", "least", "compact"] as const;
  const less = levels.slice(levels.indexOf(detail) + 1).map((level) => within(AMOUNTS[level]));
  return [within(AMOUNTS[detail]), ...less];
}
