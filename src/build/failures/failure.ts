import type { FailedJob } from "./failed-jobs.ts";
import type { Annotation } from "./job-annotations.ts";

/** A failed job with all that is known of why. */
export interface Failure extends Pick<FailedJob, "name" | "url" | "steps"> {
  readonly annotations: readonly Annotation[];
  /** The last lines of the failed step's log, cleaned; none where they are not known. */
  readonly log: readonly string[];
}
