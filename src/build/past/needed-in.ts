import type { RunJob } from "../../github/reads/run-job.ts";
import { type KnownJobs, withoutAllowed } from "../failures/allowed-to-fail.ts";
import { calledAmong, callerOfNeeded } from "../failures/called-jobs.ts";

/**
 * The jobs of another run that the reporting job, `there`, waited for. They have the names that `needs` has. If GitHub calls
 * them something else, or `needs` has only results, they are those that had ended when it began. A job that failed in our own
 * run, although `needs` says otherwise, is allowed to fail there, too.
 */
export function neededIn(
  jobs: readonly RunJob[],
  there: RunJob,
  own: readonly RunJob[],
  running: KnownJobs,
): readonly RunJob[] {
  const counting = withoutAllowed(own, running);
  const allowed = own.filter((job) => job.conclusion === "failure" && !counting.includes(job));
  const others = jobs.filter((job) => job !== there && !allowed.some(({ name }) => name === job.name));
  const ids = (running.needs ?? []).map(({ name }) => name);
  const named = namedIn(others, ids, callerOfNeeded(there.name, ids, others));
  return named ?? others.filter((job) => isBefore(job, there));
}

/** The jobs with these IDs, unless one of them has none. */
function namedIn(
  jobs: readonly RunJob[],
  ids: readonly string[],
  prefix: string,
): readonly RunJob[] | undefined {
  const isOf = calledAmong(jobs);
  const isNamed = (id: string): boolean => jobs.some(({ name }) => isOf(name, prefix + id));
  if (ids.length === 0 || !ids.every(isNamed)) return undefined;
  return jobs.filter(({ name }) => ids.some((id) => isOf(name, prefix + id)));
}

/** Whether a job had ended when another one began, as far as GitHub says when. */
function isBefore({ completedAt = "" }: RunJob, { startedAt = "" }: RunJob): boolean {
  return !(Date.parse(completedAt) > Date.parse(startedAt));
}
