import type { LogQuote } from "../../model/log-quote.ts";
import type { FailedJob } from "./failed-jobs.ts";
import type { Annotation } from "./job-annotations.ts";

/** A failed job, with everything known about the reason. */
export interface Failure extends Pick<FailedJob, "name" | "url" | "steps"> {
  readonly annotations: readonly Annotation[];
  /** Set if GitHub was not asked for annotations and the log, which take one request each. */
  readonly isUnread?: true;
  /** How the other combinations of its matrix ended; absent if it has no matrix. */
  readonly matrix?: Matrix | undefined;
  /** What is quoted from the failed step's log; empty if the log is unknown. */
  readonly log: LogQuote;
}

/** The jobs of a matrix, as GitHub names them. */
export interface Matrix {
  /** The part of the name before the values. */
  readonly name: string;
  /** Number of jobs. */
  readonly count: number;
  /** Names of the jobs that passed. */
  readonly passed: readonly string[];
}
