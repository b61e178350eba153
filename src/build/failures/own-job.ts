import type { RunJob } from "../../github/reads/run-job.ts";

/** The job that notifies, by what the runner knows of it. */
export interface OwnJob {
  /** Unknown on GHES. */
  readonly id: string | undefined;
  readonly runnerName: string;
}

/** The notifying job. Two jobs may share a runner's name, one after another: the notifying one is the one that runs. */
export function ownJobOf(jobs: readonly RunJob[], { id, runnerName }: OwnJob): RunJob | undefined {
  if (id !== undefined) return jobs.find((job) => String(job.id) === id);
  if (runnerName === "") return undefined;
  return jobs.find((job) => job.status === "in_progress" && job.runnerName === runnerName);
}
