import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { KnownJobs } from "../failures/allowed-to-fail.ts";
import { isMarred, isUnended } from "../failures/failed-jobs.ts";
import { type OwnJob, ownJobOf } from "../failures/own-job.ts";
import { type Attempt, attemptsOfJob, readAttemptsBefore } from "./attempts-before.ts";
import { type History, historyOf, isVerdict, type PastRun } from "./history.ts";
import { type LaterRun, type RunsBefore, readRunsBefore } from "./runs-before.ts";

/** A run, as far as it is compared with those before it. */
export interface ComparedRun extends LaterRun, Attempt {
  readonly outcome: "success" | "failure";
  /** The job that is compared with the same one; the whole run where it is absent. */
  readonly job?: ComparedJob | undefined;
  /** Of a run that still goes on: what tells which of its jobs count. */
  readonly running?: KnownJobs | undefined;
}

/** A job, as far as it is found again: GitHub calls it by another name than the workflow and the runner do. */
export interface ComparedJob {
  readonly own: OwnJob;
  /** Its name where GitHub does not tell the one that it gave. */
  readonly name: string;
}

/** How it was before; `first` where nothing was, with the reason where it is not known. */
export type Compared = { readonly history: History } | "first" | Unknown;

/** Ended runs and attempts to compare with, the newest first; `isWhole` says whether these are all there are. */
interface Past {
  readonly past: readonly PastRun[];
  readonly isWhole: boolean;
  /** Why there are no others, as a sentence. */
  readonly gap?: string;
}

const TOO_FAR = "None of the about 100 most recent runs says whether it worked.";

/** Compares like with like: a run with runs, a job with the same job, and first of all with the attempts before. */
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

/** What passed is no fix of the run while another job of it fails, or may still: `needs` holds some of its jobs. */
async function fixOf(
  { repository, id, job, running }: ComparedRun,
  history: History,
  github: GitHubReads,
): Promise<Compared> {
  if (job !== undefined || running === undefined) return { history };
  const reading = await github.jobsOf({ repository, runId: id });
  if ("unknown" in reading) return reading;
  if (isMarred(reading.value, running)) return { unknown: MARRED };
  return isUnended(reading.value, running) ? { unknown: UNENDED } : { history };
}

async function pastOfRun(run: ComparedRun, github: GitHubReads): Promise<Past | Unknown> {
  const [before, attempts] = await Promise.all([
    readRunsBefore(run, github),
    readAttemptsBefore(run, github),
  ]);
  if ("unknown" in attempts) return attempts;
  // What is behind a gap is compared with nothing.
  if (!attempts.isWhole || ("unknown" in before && hasVerdict(attempts.past)))
    return { ...attempts, isWhole: false };
  if ("unknown" in before) return before;
  return { past: [...attempts.past, ...before.runs.map(pastRunOf)], isWhole: before.isWhole };
}

async function pastOfJob(run: ComparedRun, job: ComparedJob, github: GitHubReads): Promise<Past | Unknown> {
  const [before, jobs] = await Promise.all([
    readRunsBefore(run, github),
    github.jobsOf({ repository: run.repository, runId: run.id }, run.attempt > 1 ? "all" : "latest"),
  ]);
  // Without the attempts before, the run before is the wrong one to compare with.
  if ("unknown" in jobs && run.attempt > 1) return jobs;
  const all = "value" in jobs ? jobs.value : [];
  const name = ownJobOf(all, job.own)?.name ?? job.name;
  const attempts = attemptsOfJob(all, name, run);
  if ("unknown" in before) return hasVerdict(attempts) ? { past: attempts, isWhole: false } : before;
  const { past, ...more } = await lastOfJob(name, before, run, github);
  return { past: [...attempts, ...past], ...more };
}

/** Runs in which a job is looked for: it may have been skipped in the last one. */
const MAX_LOOKED_AT = 3;

/** The same job in the last run in which it says whether it worked. */
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

/** A re-run of failed jobs has the others in the attempt before. */
function lastNamed(name: string, jobs: readonly RunJob[]): RunJob | undefined {
  return jobs.filter((job) => job.name === name).toSorted((one, other) => other.attempt - one.attempt)[0];
}

function hasVerdict(past: readonly PastRun[]): boolean {
  return past.some(({ conclusion }) => isVerdict(conclusion));
}

function pastRunOf({ number, url, sha, conclusion, createdAt }: WorkflowRun): PastRun {
  return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}
