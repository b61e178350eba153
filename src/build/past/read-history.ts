import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { KnownJobs } from "../failures/allowed-to-fail.ts";
import { isMarred, isUnended } from "../failures/failed-jobs.ts";
import { type OwnJob, ownJobOf } from "../failures/own-job.ts";
import { type Attempt, attemptsOfJob, readAttemptsBefore } from "./attempts-before.ts";
import { type History, historyOf, isVerdict, type PastRun } from "./history.ts";
import { type Doubtful, type LaterRun, type RunsBefore, readRunsBefore } from "./runs-before.ts";

/** What is needed to compare a run with earlier ones. */
export interface ComparedRun extends LaterRun, Attempt {
  readonly outcome: "success" | "failure";
  /** The job to compare with the same job in earlier runs; absent to compare the whole run. */
  readonly job?: ComparedJob | undefined;
  /** For a run that is still running: what determines which of its jobs count. */
  readonly running?: KnownJobs | undefined;
}

/** What is needed to find a job again: GitHub uses a different name for it than the workflow and the runner. */
export interface ComparedJob {
  readonly own: OwnJob;
  /** Its name, if GitHub does not report the one it uses. */
  readonly name: string;
}

/** How it was before; `first` if there was no earlier run; the reason if unknown. */
export type Compared = { readonly history: History } | "first" | Unknown | Doubtful;

/** Completed runs and attempts to compare with, newest first. `isWhole` says whether the list is complete. */
interface Past {
  readonly past: readonly PastRun[];
  readonly isWhole: boolean;
  /** Why there are no others, as a sentence. */
  readonly gap?: string;
}

const TOO_FAR = "None of the about 100 most recent runs says whether it worked.";

/** Compares like with like: a run with runs, and a job with the same job. Earlier attempts come first. */
export async function readHistory(run: ComparedRun, github: GitHubReads, nowMs: number): Promise<Compared> {
  const { job } = run;
  const found = await (job === undefined ? pastOfRun(run, github) : pastOfJob(run, job, github));
  if ("unknown" in found) return found;
  const { past, isWhole, gap = TOO_FAR } = found;
  const history = historyOf(run.outcome, past, { isWhole, nowMs });
  if (history !== undefined)
    return history.transition === "fixed" ? fixOf(run, history, github) : { history };
  return isWhole ? "first" : { unknown: gap };
}

const MARRED = "Another job of the run failed or was cancelled.";
const UNENDED = "Another job of the run has not ended.";

/** A success is not a fix while another job of the run has failed or may still fail: `needs` contains only some of its jobs. */
async function fixOf(
  { repository, id, job, running }: ComparedRun,
  history: History,
  github: GitHubReads,
): Promise<Compared> {
  if (job !== undefined || running === undefined) return { history };
  const reading = await github.jobsOf({ repository, runId: id });
  if ("unknown" in reading) return reading;
  if (isMarred(reading.value, running)) return { unknown: MARRED, doubt: "marred" };
  return isUnended(reading.value, running) ? { unknown: UNENDED } : { history };
}

async function pastOfRun(run: ComparedRun, github: GitHubReads): Promise<Past | Unknown | Doubtful> {
  const [before, attempts] = await Promise.all([
    readRunsBefore(run, github),
    readAttemptsBefore(run, github),
  ]);
  if ("doubt" in before) return before;
  if ("unknown" in attempts) return attempts;
  // Runs before a gap are not compared.
  if (!attempts.isWhole || ("unknown" in before && hasVerdict(attempts.past)))
    return { ...attempts, isWhole: false };
  if ("unknown" in before) return before;
  return { past: [...attempts.past, ...before.runs.map(pastRunOf)], isWhole: before.isWhole };
}

async function pastOfJob(
  run: ComparedRun,
  job: ComparedJob,
  github: GitHubReads,
): Promise<Past | Unknown | Doubtful> {
  const [before, jobs] = await Promise.all([
    readRunsBefore(run, github),
    github.jobsOf({ repository: run.repository, runId: run.id }, run.attempt > 1 ? "all" : "latest"),
  ]);
  if ("doubt" in before) return before;
  // Without the earlier attempts, the previous run is the wrong one to compare with.
  if ("unknown" in jobs && run.attempt > 1) return jobs;
  const all = "value" in jobs ? jobs.value : [];
  const name = ownJobOf(all, job.own)?.name ?? job.name;
  const attempts = attemptsOfJob(all, name, run);
  if ("unknown" in before) return hasVerdict(attempts) ? { past: attempts, isWhole: false } : before;
  const { past, ...more } = await lastOfJob(name, before, run, github);
  return { past: [...attempts, ...past], ...more };
}

/** Number of runs to search for a job, which may have been skipped in the last run. */
const MAX_LOOKED_AT = 3;

/** The same job in the last run where it says whether it worked. */
async function lastOfJob(
  name: string,
  { runs, isWhole }: RunsBefore,
  { repository }: ComparedRun,
  github: GitHubReads,
): Promise<Past> {
  const ended = runs.filter(({ conclusion }) => isVerdict(conclusion));
  if (ended.length === 0) return { past: [], isWhole };
  for (const run of ended.slice(0, MAX_LOOKED_AT)) {
    const reading = await github.jobsOf({ repository, runId: run.id }, "all");
    if (!("value" in reading)) return { past: [], isWhole: false, gap: reading.unknown };
    const conclusion = lastNamed(name, reading.value)?.conclusion;
    if (conclusion !== undefined && isVerdict(conclusion))
      return { past: [{ ...pastRunOf(run), conclusion }], isWhole: false };
  }
  return { past: [], isWhole: false, gap: `No job "${name}" ended in the last runs.` };
}

/** A re-run of failed jobs has the other jobs in the previous attempt. */
function lastNamed(name: string, jobs: readonly RunJob[]): RunJob | undefined {
  return jobs.filter((job) => job.name === name).toSorted((one, other) => other.attempt - one.attempt)[0];
}

function hasVerdict(past: readonly PastRun[]): boolean {
  return past.some(({ conclusion }) => isVerdict(conclusion));
}

function pastRunOf({ number, url, sha, conclusion, createdAt }: WorkflowRun): PastRun {
  return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}
