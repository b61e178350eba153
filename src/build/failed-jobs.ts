import type { RunJob, RunStep } from "../github/job.ts";

/** The job that notifies, by what the runner knows of it. */
export interface OwnJob {
  /** Unknown on GHES. */
  readonly id: string | undefined;
  readonly runnerName: string;
}

/** A job that failed, and where. */
export interface FailedJob {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** Whether it is the job that notifies: it still runs, and GitHub serves no log of it yet. */
  readonly isOwn: boolean;
  readonly steps: readonly FailedStep[];
}

/** A step that failed; the address opens its log. */
export interface FailedStep extends RunStep {
  readonly url: string;
}

const FAILED = new Set(["failure", "timed_out", "startup_failure"]);

/**
 * The jobs that failed, the notifying one first. It is left out where its own steps did not fail: a job that only
 * tells of others still runs.
 */
export function failedJobsOf(jobs: readonly RunJob[], own: OwnJob): readonly FailedJob[] {
  const latest = latestOf(jobs);
  const ownJob = ownJobOf(latest, own);
  const failed = latest.filter((job) => {
    if (job === ownJob) return failedStepsOf(job).length > 0;
    return job.conclusion !== undefined && FAILED.has(job.conclusion);
  });
  return failed
    .map((job) => ({
      id: job.id,
      name: job.name,
      url: job.url,
      isOwn: job === ownJob,
      steps: failedStepsOf(job),
    }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
}

/** A re-run of failed jobs has the others from the attempt before: of each name the last attempt counts. */
function latestOf(jobs: readonly RunJob[]): readonly RunJob[] {
  const attempts = new Map<string, number>();
  for (const { name, attempt } of jobs) attempts.set(name, Math.max(attempt, attempts.get(name) ?? 0));
  return jobs.filter(({ name, attempt }) => attempt === attempts.get(name));
}

/** Two jobs may share a runner's name, one after another: the notifying one is the one that runs. */
function ownJobOf(jobs: readonly RunJob[], { id, runnerName }: OwnJob): RunJob | undefined {
  if (id !== undefined) return jobs.find((job) => String(job.id) === id);
  if (runnerName === "") return undefined;
  return jobs.find((job) => job.status === "in_progress" && job.runnerName === runnerName);
}

function failedStepsOf({ steps, url }: RunJob): readonly FailedStep[] {
  return steps
    .filter(({ conclusion }) => conclusion !== undefined && FAILED.has(conclusion))
    .map((step) => ({ ...step, url: `${url}#step:${step.number}:1` }));
}
