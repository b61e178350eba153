import type { Outcome } from "./outcome.ts";

/** What the user's inputs add to the environment and the payload. */
export interface BuildInputs {
  readonly event: Outcome | "auto";
  readonly about: "run" | "trigger";
  readonly status: string;
  /** Results of the needed jobs by job ID, or without their IDs. */
  readonly needs?: Readonly<Record<string, string>> | readonly string[] | undefined;
  readonly failedSteps: readonly string[];
  /** ID of the notifying job in GitHub's API. */
  readonly jobId?: string | undefined;
  /** Values of the job's matrix, in workflow order. */
  readonly matrix: readonly string[];
  readonly stage?: string | undefined;
  readonly environment?: string | undefined;
  readonly environmentUrl?: string | undefined;
  readonly version?: string | undefined;
  readonly previousVersion?: string | undefined;
  readonly reason?: string | undefined;
}
