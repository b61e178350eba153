import type { KnownJobs } from "../failures/allowed-to-fail.ts";
import type { OwnJob } from "../failures/own-job.ts";
import type { Attempt } from "./attempts-before.ts";
import type { LaterRun } from "./runs-before.ts";

/** What is needed to compare a run with earlier ones. */
export interface ComparedRun extends LaterRun, Attempt {
  readonly outcome: "success" | "failure";
  /** The job to compare with the same job in earlier runs; absent to compare the whole run. */
  readonly job?: ComparedJob | undefined;
  /** For a run that is still running: what determines which of its jobs count. */
  readonly running?: KnownJobs | undefined;
}

/** What is needed to find a job again: GitHub uses a different name for it than the workflow and the runner. */
export interface ComparedJob {
  readonly own: OwnJob;
  /** Its name, if GitHub does not report the one it uses. */
  readonly name: string;
}
