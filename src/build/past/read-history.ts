import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { isMarred, isUnended } from "../failures/failed-jobs.ts";
import { ownJobOf } from "../failures/own-job.ts";
import { attemptsOfJob, readAttemptsBefore } from "./attempts-before.ts";
import type { ComparedJob, ComparedRun } from "./compared-run.ts";
import { type History, historyOf, isVerdict, type Past, type PastRun, type Verdict } from "./history.ts";
import { isUndecided, type ReadTold, toldByJob, toldByRun } from "./run-verdict.ts";
import { type Doubtful, type RunsBefore, readRunsBefore } from "./runs-before.ts";
import { areAllAsked, lastOfJob, pastRunOf, readOvertaken, withTold } from "./undecided-runs.ts";

/** How it was before; `first` if there was no earlier run; the reason if unknown. */
export type Compared = { readonly history: History } | "first" | Unknown | Doubtful;

const TOO_FAR = { unknown: "None of the about 100 most recent runs says whether it worked." };

/** Compares like with like: a run with runs, and a job with the same job. Earlier attempts come first. */
export async function readHistory(run: ComparedRun, github: GitHubReads, nowMs: number): Promise<Compared> {
  const { job } = run;
  const found = await (job === undefined ? pastOfRun(run, github) : pastOfJob(run, job, github));
  if ("unknown" in found) return found;
  const { isWhole, gap = TOO_FAR } = found;
  const history = historyOf(run.outcome, found, nowMs);
  if (history !== undefined)
    return history.transition === "fixed" ? fixOf(run, history, github) : { history };
  return isWhole ? "first" : gap;
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
  const [before, again] = await Promise.all([readRunsBefore(run, github), readAttemptsBefore(run, github)]);
  if ("doubt" in before) return before;
  if ("unknown" in again) return again;
  const { outcome } = run;
  const read = toldByRun(run, github);
  const overtaking = readOvertaken(run, before, read);
  const past = await withTold(again.past, outcome, askOfAttempts(run, read));
  const ask = (other: WorkflowRun): ReturnType<ReadTold> | undefined =>
    isUndecided(other, run) ? read(other) : undefined;
  const runs = await runsBefore(past, before, outcome, ask);
  const overtaken = await overtaking;
  if (overtaken !== undefined) return overtaken;
  if ("unknown" in past) return past;
  // Runs before a gap are not compared.
  if (!again.isWhole || ("unknown" in before && hasVerdict(past))) return { past, isWhole: false };
  if ("unknown" in before) return before;
  return "unknown" in runs
    ? runs
    : { past: [...past, ...runs.map(pastRunOf)], isWhole: areAllAsked(before, run) };
}

/** The runs before. Those without a verdict are asked for it, unless an earlier attempt has one. */
async function runsBefore(
  past: readonly PastRun[] | Unknown,
  before: RunsBefore | Unknown,
  outcome: Verdict,
  ask: (other: WorkflowRun) => ReturnType<ReadTold> | undefined,
): Promise<readonly WorkflowRun[] | Unknown> {
  if ("unknown" in before) return before;
  return "unknown" in past || hasVerdict(past) ? before.runs : withTold(before.runs, outcome, ask);
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
  const read = toldByJob(name, run, github);
  const overtaking = readOvertaken(run, before, read);
  const again = attemptsOfJob(all, name, run);
  const attempts = "unknown" in again ? again : await withTold(again, run.outcome, askOfAttempts(run, read));
  const last = "unknown" in before ? before : await lastOfJob(name, before, run, read);
  const overtaken = await overtaking;
  if (overtaken !== undefined) return overtaken;
  if ("unknown" in attempts) return attempts;
  if ("unknown" in last) return hasVerdict(attempts) ? { past: attempts, isWhole: false } : last;
  return { ...last, past: [...attempts, ...last.past] };
}

/** Asks earlier attempts that were cancelled, newest first. */
function askOfAttempts({ id, attempt }: ComparedRun, read: ReadTold) {
  return ({ conclusion }: PastRun, at: number): ReturnType<ReadTold> | undefined =>
    conclusion === "cancelled" ? read({ id, attempt: attempt - 1 - at }) : undefined;
}

function hasVerdict(past: readonly PastRun[]): boolean {
  return past.some(({ conclusion }) => isVerdict(conclusion));
}
