import type { Unknown } from "../../github/reading.ts";
import type { Transition } from "../../model/moments.ts";

/** An earlier run of the same workflow, branch, and event, or the same job in that run. */
export interface PastRun {
  readonly number: string;
  readonly url: string;
  readonly sha: string;
  /** GitHub's conclusion. */
  readonly conclusion: string;
  /** When it was created, in ISO 8601. */
  readonly createdAt: string;
}

/** Completed runs and attempts to compare with, newest first. `isWhole` says whether the list is complete. */
export interface Past {
  readonly past: readonly PastRun[];
  readonly isWhole: boolean;
  /** The earliest run that may have failed as well, if the list ends before it. */
  readonly earliest?: PastRun | undefined;
  /** Why there are no others. */
  readonly gap?: Unknown;
}

/** How an outcome compares with earlier ones. */
export interface History {
  readonly transition: Transition;
  /** Number of consecutive failed runs, including this one if it failed. */
  readonly failedRuns: number;
  /** Whether there may be more of them, because no earlier runs were read. */
  readonly isOpen: boolean;
  /** Seconds since the run that broke it; absent if there is none. */
  readonly brokenSeconds?: number | undefined;
  /** Seconds since the earliest run that may have been broken already; absent if there is none. */
  readonly maxBrokenSeconds?: number | undefined;
  /** The run that broke it, if that is not this one. */
  readonly firstFailed?: PastRun | undefined;
  readonly lastGood?: PastRun | undefined;
  /** The last failed run before this one. */
  readonly lastFailed?: PastRun | undefined;
}

/**
 * Why an outcome does not say how its branch is: a newer run or deployment has ended, or another job of the run failed or was cancelled,
 * although this one passed.
 */
export type Doubt = "overtaken" | "marred";

export type Verdict = "success" | "failure";

/** Conclusions that say whether it worked. Others, such as cancelled and skipped, say nothing about it. */
const VERDICTS: Readonly<Record<string, Verdict>> = {
  success: "success",
  failure: "failure",
  timed_out: "failure",
  startup_failure: "failure",
};

/** Whether a conclusion says whether it worked. */
export function isVerdict(conclusion: string | undefined): boolean {
  return verdictOf(conclusion) !== undefined;
}

/** Whether it worked; `undefined` if the conclusion does not say. */
export function verdictOf(conclusion = ""): Verdict | undefined {
  return Object.hasOwn(VERDICTS, conclusion) ? VERDICTS[conclusion] : undefined;
}

/**
 * Compares an outcome with earlier runs, newest first. `nowMs` is the current time. `undefined` if there is nothing to compare
 * with.
 */
export function historyOf(
  outcome: "success" | "failure",
  { past, isWhole, earliest }: Past,
  nowMs: number,
): History | undefined {
  const known = past.filter(({ conclusion }) => isVerdict(conclusion));
  if (known.length === 0) return undefined;
  const goodAt = known.findIndex(({ conclusion }) => VERDICTS[conclusion] === "success");
  const failed = goodAt === -1 ? known : known.slice(0, goodAt);
  const brokenSeconds = secondsSince(failed.at(-1), nowMs);
  return {
    transition: TRANSITION[outcome][failed.length === 0 ? "success" : "failure"],
    failedRuns: failed.length + (outcome === "failure" ? 1 : 0),
    isOpen: goodAt === -1 && !isWhole,
    brokenSeconds,
    maxBrokenSeconds: (goodAt === -1 ? secondsSince(earliest, nowMs) : undefined) ?? brokenSeconds,
    firstFailed: failed.at(-1),
    lastGood: known[goodAt],
    lastFailed: failed[0],
  };
}

/** By the outcome, then by the previous one. */
const TRANSITION: Readonly<
  Record<"success" | "failure", Readonly<Record<"success" | "failure", Transition>>>
> = {
  success: { success: "still-passing", failure: "fixed" },
  failure: { success: "first-failure", failure: "still-failing" },
};

function secondsSince(run: PastRun | undefined, nowMs: number): number | undefined {
  const seconds = (nowMs - Date.parse(run?.createdAt ?? "")) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
