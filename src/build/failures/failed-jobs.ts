import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { type KnownJobs, withoutAllowed } from "./allowed-to-fail.ts";
import { ownJobOf } from "./own-job.ts";

/** A job that failed, and its failed steps. */
export interface FailedJob {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** Whether it is the notifying job, which is still running, so GitHub does not serve its log yet. */
  readonly isOwn: boolean;
  readonly steps: readonly FailedStep[];
  /** All its steps, including those that passed. */
  readonly allSteps: readonly RunStep[];
}

/** A step that failed; the URL opens its log. */
export interface FailedStep extends RunStep {
  readonly url: string;
}

const FAILED = new Set(["failure", "timed_out", "startup_failure"]);

/** Conclusions of jobs and steps that were stopped by a time limit or a lost machine: GitHub calls them cancelled. */
const CUT_OFF = new Set([...FAILED, "cancelled"]);

/** What is known about the jobs that are searched for failed ones. */
export interface ToldJobs extends KnownJobs {
  /** IDs of cancelled jobs that nobody meant to cancel. */
  readonly cutOff?: ReadonlySet<number> | undefined;
}

/**
 * The jobs that failed, starting with the notifying job. The notifying job is left out if none of its own steps failed,
 * because a job that only reports on others is still running. A cancelled job counts as failed if it is in `cutOff`.
 */
export function failedJobsOf(jobs: readonly RunJob[], known: ToldJobs): readonly FailedJob[] {
  const ownJob = ownJobOf(jobs, known.own);
  const endingsOf = ({ id }: RunJob): ReadonlySet<string> => (known.cutOff?.has(id) ? CUT_OFF : FAILED);
  const failed = withoutAllowed(jobs, known).filter((job) => {
    if (job === ownJob) return stepsOf(job, endingsOf(job)).length > 0;
    return job.conclusion !== undefined && endingsOf(job).has(job.conclusion);
  });
  return failed
    .map((job) => ({
      id: job.id,
      name: job.name,
      url: job.url,
      isOwn: job === ownJob,
      steps: stepsOf(job, endingsOf(job)),
      allSteps: job.steps,
    }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
}

/** Whether a job that is not allowed to fail has failed or was cancelled. Ignores the notifying job. */
export function isMarred(jobs: readonly RunJob[], known: KnownJobs): boolean {
  const ownJob = ownJobOf(jobs, known.own);
  return withoutAllowed(jobs, known).some((job) => {
    return job !== ownJob && job.conclusion !== undefined && CUT_OFF.has(job.conclusion);
  });
}

/**
 * Whether a job that is not needed is still running and could have started before the notifying job. Jobs that start at the
 * same time or later depend on the same jobs, and a job that is waiting for an approval may wait for days.
 */
export function isUnended(jobs: readonly RunJob[], known: KnownJobs): boolean {
  const ownJob = ownJobOf(jobs, known.own);
  const began = Date.parse(ownJob?.createdAt ?? "");
  return jobs.some((job) => {
    const runs = job !== ownJob && job.conclusion === undefined && job.status !== "waiting";
    return runs && !(Date.parse(job.createdAt ?? "") >= began);
  });
}

function stepsOf({ steps, url }: RunJob, endings: ReadonlySet<string>): readonly FailedStep[] {
  return steps
    .filter(({ conclusion }) => conclusion !== undefined && endings.has(conclusion))
    .map((step) => ({ ...step, url: `${url}#step:${step.number}:1` }));
}
