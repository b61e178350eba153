import type { Cause, NewerRun } from "./cause.ts";

/** The six things that a message can report, each with a template of its name. */
export const OUTCOMES = ["start", "waiting", "success", "failure", "cancelled", "rollback"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How it ended, or that it began; and whether anything is to be said of it. */
export interface Ending {
  /** `skipped`: there is nothing to report. */
  readonly outcome: Outcome | "skipped";
  /** Set when GitHub gave a value that no row of the table knows: it is reported as what it is. */
  readonly endedAs?: string;
  /** Why nothing is said, as a sentence; set when `outcome` is `skipped`. */
  readonly skippedReason?: string;
  /** Why it was cancelled or cut off, where GitHub says it. */
  readonly cause?: Cause | undefined;
  /** A newer run beside a cancelled one; whether that is the cause, `cause` says. */
  readonly newerRun?: NewerRun | undefined;
}
