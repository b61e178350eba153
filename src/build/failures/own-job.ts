import type { RunJob } from "../../github/reads/run-job.ts";

/** What the runner knows about the notifying job. */
export interface OwnJob {
  /** Unknown on GHES. */
  readonly id: string | undefined;
  readonly runnerName: string;
}

/**
 * The notifying job. Two jobs may run on the same runner, one after the other: the notifying job is the one that is running.
 */
export function ownJobOf(jobs: readonly RunJob[], { id, runnerName }: OwnJob): RunJob | undefined {
  if (id !== undefined) return jobs.find((job) => String(job.id) === id);
  if (runnerName === "") return undefined;
  return jobs.find((job) => job.status === "in_progress" && job.runnerName === runnerName);
}
