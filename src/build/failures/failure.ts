import type { LogQuote } from "../../model/log-quote.ts";
import type { FailedJob } from "./failed-jobs.ts";
import type { Annotation } from "./job-annotations.ts";

/** A failed job with all that is known of why. */
export interface Failure extends Pick<FailedJob, "name" | "url" | "steps"> {
  readonly annotations: readonly Annotation[];
  /** What is quoted of the failed step's log; nothing where it is not known. */
  readonly log: LogQuote;
}
