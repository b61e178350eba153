import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { type KnownJobs, withoutAllowed } from "./allowed-to-fail.ts";
import { ownJobOf } from "./own-job.ts";

/** A job that failed, and where. */
export interface FailedJob {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  /** Whether it is the job that notifies: it still runs, and GitHub serves no log of it yet. */
  readonly isOwn: boolean;
  readonly steps: readonly FailedStep[];
  /** All its steps, also those that passed. */
  readonly allSteps: readonly RunStep[];
}

/** A step that failed; the address opens its log. */
export interface FailedStep extends RunStep {
  readonly url: string;
}

const FAILED = new Set(["failure", "timed_out", "startup_failure"]);

/** How jobs and steps end that a time limit or a lost machine cut off: GitHub calls them cancelled. */
const CUT_OFF = new Set([...FAILED, "cancelled"]);

/** What is known of the jobs among which failed ones are looked for. */
export interface ToldJobs extends KnownJobs {
  /** Ids of cancelled jobs that nobody wanted to end so. */
  readonly cutOff?: ReadonlySet<number> | undefined;
}

/**
 * The jobs that failed, the notifying one first. It is left out where its own steps did not fail: a job that only
 * tells of others still runs. A cancelled job that is among those that were cut off failed.
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

/** Whether a job that may not failed or was cancelled, other than the notifying one. */
export function isMarred(jobs: readonly RunJob[], known: KnownJobs): boolean {
  const ownJob = ownJobOf(jobs, known.own);
  return withoutAllowed(jobs, known).some((job) => {
    return job !== ownJob && job.conclusion !== undefined && CUT_OFF.has(job.conclusion);
  });
}

/**
 * Whether a job beside those that are needed has not ended: one that could begin before the notifying one. What begins with that
 * or behind it follows the same jobs, and one that waits for an approval may do so for days.
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
