import type { RunJob } from "../../github/reads/run-job.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** What is known of the jobs of a run besides what GitHub's API says. */
export interface KnownJobs {
  readonly own: OwnJob;
  /** Results of the jobs that the notifying one needs, by their IDs; none for another run. */
  readonly needs?: readonly NeededJob[] | undefined;
}

interface NeededJob {
  readonly name: string;
  readonly result: string;
}

/**
 * All jobs of a run without those that may fail: GitHub's API calls a failed one with `continue-on-error` a failure, and `needs`
 * calls it a success.
 */
export function withoutAllowed(jobs: readonly RunJob[], { own, needs = [] }: KnownJobs): readonly RunJob[] {
  const ownJob = ownJobOf(jobs, own);
  const caller = callerOf(ownJob?.name ?? "");
  const needed = needs.map(({ name, result }) => ({ name: caller + name, result }));
  const good = needed.filter(({ result }) => result === "success");
  const left = jobs.filter(({ name }) => !good.some((one) => isCalled(name, one.name)));
  const unnamed = needed.filter((one) => !jobs.some(({ name }) => isCalled(name, one.name)));
  const beside = left.filter((job) => job !== ownJob && job.name.startsWith(caller));
  const others = beside.filter(({ name }) => !needed.some((one) => isCalled(name, one.name)));
  return areAllNeeded(others, unnamed)
    ? left.filter((job) => !others.includes(job) || !hasFailed(job))
    : left;
}

/**
 * Whether all failed ones of some jobs must be jobs that are needed, by other names than their IDs, of which none counts as failed:
 * each that is needed is at least one of those jobs, and those that did not fail are too few for that. Of a run that is run
 * again GitHub may list fewer jobs.
 */
function areAllNeeded(jobs: readonly RunJob[], needed: readonly NeededJob[]): boolean {
  const ended = jobs.filter(({ conclusion }) => conclusion !== undefined);
  const failed = ended.filter(hasFailed);
  const isGood = needed.every(({ result }) => result === "success" || result === "skipped");
  const isWhole = jobs.every(({ attempt }) => attempt === 1);
  return isGood && isWhole && needed.length - (ended.length - failed.length) >= failed.length;
}

function hasFailed({ conclusion }: RunJob): boolean {
  return conclusion === "failure";
}

/** In a called workflow the names of all jobs have those of the jobs that call it before them. */
export function callerOf(ownName: string): string {
  return /^.* \/ /.exec(ownName)?.[0] ?? "";
}

/** Whether a job of this name has this ID: the job itself, one of its matrix, or one of the workflow that it calls. */
export function isCalled(name: string, id: string): boolean {
  return name === id || name.startsWith(`${id} (`) || name.startsWith(`${id} / `);
}
