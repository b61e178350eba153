import type { RunJob } from "../../github/reads/run-job.ts";
import { calledAmong, callerOfNeeded, isCalled } from "./called-jobs.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** What is known about the jobs of a run in addition to what GitHub's API reports. */
export interface KnownJobs {
  readonly own: OwnJob;
  /** Results of the jobs that the notifying job needs, with empty names if their IDs are unknown; absent for another run. */
  readonly needs?: readonly NeededJob[] | undefined;
}

interface NeededJob {
  readonly name: string;
  readonly result: string;
}

/**
 * All jobs of a run except those that are allowed to fail. For a failed job with `continue-on-error`, GitHub's API reports a
 * failure, and `needs` reports a success.
 */
export function withoutAllowed(jobs: readonly RunJob[], { own, needs = [] }: KnownJobs): readonly RunJob[] {
  const ownJob = ownJobOf(jobs, own);
  const ownName = ownJob?.name ?? "";
  const ids = needs.map(({ name }) => name);
  const ended = jobs.filter((job) => job !== ownJob && hasEnded(job));
  const caller = callerOfNeeded(ownName, ids, ended);
  const needed = needs.map(({ name, result }) => ({ name: caller + name, result }));
  const isOf = calledAmong(jobs);
  const unmatched = ended.filter(
    ({ name }) => name.startsWith(caller) && !needed.some((one) => isOf(name, one.name)),
  );
  const named = needed.filter((one) =>
    isNamed(
      one,
      jobs.filter(({ name }) => isOf(name, one.name)),
      unmatched,
    ),
  );
  const good = named.filter(({ result }) => result === "success");
  const left = jobs.filter(({ name }) => !good.some((one) => isOf(name, one.name)));
  const unnamed = needed.filter((one) => !named.includes(one));
  const beside = left.filter((job) => job !== ownJob && job.name.startsWith(caller));
  const others = beside.filter(({ name }) => !named.some((one) => isOf(name, one.name)));
  if (!areAllNeeded(others, unnamed)) return left;
  // No job needs itself, and none in a called workflow needs the job that calls it.
  const [calling = ""] = ownName.slice(caller.length).split(" / ");
  const isAllowed = (job: RunJob): boolean => hasFailed(job) && !isCalled(job.name, caller + calling);
  return left.filter((job) => !others.includes(job) || !isAllowed(job));
}

/**
 * Whether a needed job is these, which its ID suggests. If it passed, none of them did, and none has just this name, it may be
 * another one with a name of its own: `test (e2e)` is then no job of its matrix.
 */
function isNamed(needed: NeededJob, jobs: readonly RunJob[], unmatched: readonly RunJob[]): boolean {
  const mayBeOther = needed.result === "success" && unmatched.length > 0;
  const isSure = jobs.some(({ name, conclusion }) => name === needed.name || conclusion === "success");
  return jobs.length > 0 && (!mayBeOther || isSure);
}

/**
 * Whether all failed jobs among these must be needed jobs under names other than their IDs, and no needed job counts as
 * failed. Each needed job corresponds to at least one of the jobs, and there are too few jobs that did not fail to account
 * for all of them. For a re-run, GitHub may list fewer jobs.
 */
function areAllNeeded(jobs: readonly RunJob[], needed: readonly NeededJob[]): boolean {
  const ended = jobs.filter(hasEnded);
  const failed = ended.filter(hasFailed);
  const isGood = needed.every(({ result }) => result === "success" || result === "skipped");
  const isWhole = jobs.every(({ attempt }) => attempt === 1);
  return isGood && isWhole && needed.length - (ended.length - failed.length) >= failed.length;
}

function hasFailed({ conclusion }: RunJob): boolean {
  return conclusion === "failure";
}

function hasEnded({ conclusion }: RunJob): boolean {
  return conclusion !== undefined;
}
