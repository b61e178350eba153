import type { Cause, NewerRun } from "./cause.ts";

/** The six outcomes that a message can report, each with a template of the same name. */
export const OUTCOMES = ["start", "waiting", "success", "failure", "cancelled", "rollback"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How it ended, or that it started, and whether there is anything to report. */
export interface Ending {
  /** `skipped`: there is nothing to report. */
  readonly outcome: Outcome | "skipped";
  /** Set if GitHub reported a value that is not in the table. It is reported unchanged. */
  readonly endedAs?: string;
  /** Why nothing is reported, as a sentence; set if `outcome` is `skipped`. */
  readonly skippedReason?: string;
  /** Why it was cancelled or cut off, if GitHub says so. */
  readonly cause?: Cause | undefined;
  /** A newer run than a cancelled one. `cause` says whether it is the reason. */
  readonly newerRun?: NewerRun | undefined;
}
