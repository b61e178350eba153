import type { LogQuote } from "../../model/log-quote.ts";
import type { FailedJob } from "./failed-jobs.ts";
import type { Annotation } from "./job-annotations.ts";

/** A failed job with all that is known of why. */
export interface Failure extends Pick<FailedJob, "name" | "url" | "steps"> {
  readonly annotations: readonly Annotation[];
  /** Set where GitHub was not asked for annotations and log: a request each. */
  readonly isUnread?: true;
  /** How the other combinations of its matrix ended; absent where it has none. */
  readonly matrix?: Matrix | undefined;
  /** What is quoted of the failed step's log; nothing where it is not known. */
  readonly log: LogQuote;
}

/** The jobs of one matrix, as GitHub names them. */
export interface Matrix {
  /** The name before the values. */
  readonly name: string;
  /** How many there are. */
  readonly count: number;
  /** Names of those that passed. */
  readonly passed: readonly string[];
}
