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
  /** The newer run that took the place of a cancelled one, where it is known. */
  readonly supersededBy?: SupersedingRun;
}

/** A newer run of the same workflow, branch and event. */
export interface SupersedingRun {
  readonly number: string;
  readonly url: string;
}
