import type { GitHubReads } from "../../github/github-client.ts";
import type { CheckAnnotation } from "../../github/reads/check-annotations.ts";
import type { JobsQuery } from "../../github/reads/run-jobs.ts";
import { type LogQuote, NO_QUOTE } from "../../model/log-quote.ts";
import type { Hide } from "../../text/secrets/hide.ts";
import { NO_WALL, OutOfTimeError, orLate, type Wall } from "../../text/wall.ts";
import { type FailedJob, failedJobsOf, type ToldJobs } from "./failed-jobs.ts";
import type { Failure } from "./failure.ts";
import { isCause } from "./github-sentences.ts";
import { type Annotation, errorsIn } from "./job-annotations.ts";
import { matrixOf } from "./matrix.ts";

/** Number of failed jobs whose annotations and logs are read, with one request each. */
const MAX_EXPLAINED = 3;

/** A run that failed, and the job that reports it. */
export interface FailedRun extends JobsQuery, ToldJobs {
  readonly repositoryUrl: string;
  readonly sha: string | undefined;
  /** Whether only the notifying job is reported. */
  readonly isAboutJob: boolean;
  /** Number of lines to quote from a log; 0 for none. */
  readonly logLines: number;
  /** Removes the step's secrets from a text. */
  readonly hide?: Hide | undefined;
  /** Ends work that takes too long. */
  readonly wall?: Wall | undefined;
}

/** Asks GitHub which jobs and steps failed, and what was said about them; empty if GitHub does not say. */
export async function readFailures(run: FailedRun, github: GitHubReads): Promise<readonly Failure[]> {
  if (run.runId === "") return [];
  const reading = await github.jobsOf(run);
  if (!("value" in reading)) {
    // The answers name all permissions that are missing, and not only the first.
    if (reading.status === 403 && run.own.id) await github.annotationsOf(run.repository, Number(run.own.id));
    return [];
  }
  const failed = failedJobsOf(reading.value, run);
  const told = failed.filter(({ isOwn }) => isOwn || !run.isAboutJob);
  return Promise.all(
    told.map(async (job, index) => ({
      ...(await readFailure(job, index < MAX_EXPLAINED, run, github)),
      matrix: run.isAboutJob ? undefined : matrixOf(job.name, reading.value),
    })),
  );
}

async function readFailure(
  job: FailedJob,
  isAsked: boolean,
  run: FailedRun,
  github: GitHubReads,
): Promise<Failure> {
  const { id, name, url, steps } = job;
  const failure = { name, url, steps, annotations: [], log: NO_QUOTE };
  if (!isAsked) return { ...failure, isUnread: true };
  const [annotations, log] = await Promise.all([
    github.annotationsOf(run.repository, id),
    run.logLines > 0 ? readLog(job, run, github) : NO_QUOTE,
  ]);
  return {
    ...failure,
    annotations: "value" in annotations ? annotationsIn(annotations.value, run) : [],
    log,
  };
}

function annotationsIn(
  annotations: readonly CheckAnnotation[],
  { wall = NO_WALL, ...run }: FailedRun,
): readonly Annotation[] {
  // If a single job was cut off, the message says why in its own words.
  const isTold = run.cutOff?.size === 1;
  return orLate<readonly Annotation[]>(
    () => wall.run(() => errorsIn(isTold ? annotations.filter((one) => !isCause(one)) : annotations, run)),
    () => [{ message: LATE("the annotations of this job") }],
  );
}

/** Replaces what could not be read in time. */
const LATE = (what: string): string => `(left out: reading ${what} took too long)`;

/** The quote from the first failed step's log. GitHub does not serve the log of a job that is still running. */
async function readLog(
  { id, isOwn, steps, allSteps }: FailedJob,
  { repository, logLines, hide, wall }: FailedRun,
  github: GitHubReads,
): Promise<LogQuote> {
  if (isOwn) return NO_QUOTE;
  const { logOfStep } = await import("../logs/log-of-step.ts");
  const reading = await github.logOf(repository, id, (bytes) =>
    logOfStep(bytes, { step: steps[0], allSteps, logLines, hide, wall }).catch(insteadOfLog),
  );
  return "value" in reading ? reading.value : NO_QUOTE;
}

function insteadOfLog(error: unknown): LogQuote {
  if (error instanceof OutOfTimeError) return { keyLine: "", quotes: [[LATE("this log")]] };
  throw error;
}
