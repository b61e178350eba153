import type { Status } from "../expressions.ts";
import type { Outcome } from "./run.ts";
import type { Job } from "./workflow-file.ts";

/** The IDs of all jobs that a job waits for, directly or indirectly. */
export function ancestorsOf(job: Job, jobs: readonly Job[]): string[] {
  const needed = jobs.filter(({ id }) => job.needs.includes(id));
  return [...new Set(needed.flatMap((one) => [one.id, ...ancestorsOf(one, jobs)]))];
}

/** The status functions of a job's `if`. They cover all jobs before it, not only those in its `needs`. */
export function statusAfter(results: readonly (Outcome | undefined)[], cancelled: boolean): Status {
  return {
    success: !cancelled && results.every((result) => result === "success"),
    failure: !cancelled && results.includes("failure"),
    cancelled,
  };
}
