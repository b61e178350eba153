import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { Cause } from "../../model/cause.ts";
import { withoutAllowed } from "./allowed-to-fail.ts";
import { failedJobsOf } from "./failed-jobs.ts";
import { causeIn, isUnwanted } from "./github-sentences.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";
import type { FailedRun } from "./read-failures.ts";

/** Why jobs were cancelled, as far as GitHub reports it. */
export interface Ending {
  readonly cause: Cause | undefined;
  /** IDs of the cancelled jobs that nobody meant to cancel: they failed. */
  readonly cutOff: ReadonlySet<number>;
  /** Why that is unknown of others, unless the token lacks the permission, which every other run would lack as well. */
  readonly unread?: Unknown | undefined;
}

/** Why a run or job was cancelled, and whether it failed before. */
export interface Cancellation extends Ending {
  /** Whether another job of the run failed. */
  readonly hasFailedJob: boolean;
}

/** Number of cancelled jobs that are checked, with one request each: those that ran longest. */
const MAX_LOOKED_AT = 3;

type CancelledRun = Pick<FailedRun, "repository" | "runId" | "own" | "needs" | "isAboutJob">;

/**
 * Asks GitHub why something was cancelled, which it writes on the jobs. `own` identifies the notifying job, which is still
 * running. If GitHub does not say why, no cause is reported: a newer run alone is not a cause.
 */
export async function readCancellation(run: CancelledRun, github: GitHubReads): Promise<Cancellation> {
  const { repository, own, isAboutJob } = run;
  const jobs = isAboutJob && own.id !== undefined ? [] : await jobsOf(run, github);
  const ids = isAboutJob ? ownIds(own, jobs) : cancelledIds(withoutAllowed(jobs, run));
  return {
    ...(await endingOf(ids, repository, github)),
    hasFailedJob: !isAboutJob && failedJobsOf(jobs, run).some(({ isOwn }) => !isOwn),
  };
}

/** Why those of the given jobs that were cancelled were cancelled. */
export function readEnding(
  jobs: readonly RunJob[],
  repository: string,
  github: GitHubReads,
): Promise<Ending> {
  return endingOf(cancelledIds(jobs), repository, github);
}

async function endingOf(ids: readonly number[], repository: string, github: GitHubReads): Promise<Ending> {
  const asked = ids.map(async (id) => ({ id, reading: await github.annotationsOf(repository, id) }));
  const read = await Promise.all(asked);
  const said = read.map(({ id, reading }) => ({ id, annotations: "value" in reading ? reading.value : [] }));
  const cutOff = said.filter(({ annotations }) => {
    const cause = causeIn(annotations);
    return cause !== undefined && isUnwanted(cause);
  });
  return {
    cause: causeIn(said.flatMap(({ annotations }) => annotations)),
    cutOff: new Set(cutOff.map(({ id }) => id)),
    unread: read
      .flatMap(({ reading }) => ("unknown" in reading && reading.status !== 403 ? [reading] : []))
      .at(0),
  };
}

async function jobsOf(run: CancelledRun, github: GitHubReads): Promise<readonly RunJob[]> {
  if (run.runId === "") return [];
  const reading = await github.jobsOf(run);
  return "value" in reading ? reading.value : [];
}

function ownIds(own: OwnJob, jobs: readonly RunJob[]): readonly number[] {
  if (own.id !== undefined) return [Number(own.id)];
  const found = ownJobOf(jobs, own);
  return found === undefined ? [] : [found.id];
}

function cancelledIds(jobs: readonly RunJob[]): readonly number[] {
  return jobs
    .filter(({ conclusion }) => conclusion === "cancelled")
    .toSorted((one, other) => secondsOf(other) - secondsOf(one))
    .slice(0, MAX_LOOKED_AT)
    .map(({ id }) => id);
}

function secondsOf({ startedAt, completedAt }: RunJob): number {
  const seconds = Date.parse(completedAt ?? "") - Date.parse(startedAt ?? "");
  return Number.isNaN(seconds) ? 0 : seconds;
}
