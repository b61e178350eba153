import type { GitHubReads } from "../github/client.ts";
import type { JobsQuery } from "../github/jobs.ts";
import { errorsIn } from "./annotations.ts";
import { type FailedJob, failedJobsOf, type OwnJob } from "./failed-jobs.ts";
import type { Failure } from "./failure.ts";

/** Failed jobs of which annotations are read: a request each. */
const MAX_EXPLAINED = 3;

/** A run that failed, and the job that tells of it. */
export interface FailedRun extends JobsQuery {
  readonly repositoryUrl: string;
  readonly sha: string | undefined;
  readonly own: OwnJob;
  /** Whether only the notifying job is told of. */
  readonly isAboutJob: boolean;
}

/** Asks GitHub which jobs and steps failed, and what was said of them; none where it does not tell. */
export async function readFailures(run: FailedRun, github: GitHubReads): Promise<readonly Failure[]> {
  const reading = await github.jobsOf(run);
  if (!("value" in reading)) return [];
  const failed = failedJobsOf(reading.value, run.own).filter(({ isOwn }) => isOwn || !run.isAboutJob);
  return Promise.all(failed.map((job, index) => explain(job, index < MAX_EXPLAINED, run, github)));
}

async function explain(
  { id, name, url, steps }: FailedJob,
  isAsked: boolean,
  run: FailedRun,
  github: GitHubReads,
): Promise<Failure> {
  const failure = { name, url, steps, annotations: [], log: [] };
  if (!isAsked) return failure;
  const reading = await github.annotationsOf(run.repository, id);
  return "value" in reading ? { ...failure, annotations: errorsIn(reading.value, run) } : failure;
}
