import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { isMarred, isUnended } from "../failures/failed-jobs.ts";
import { ownJobOf } from "../failures/own-job.ts";
import { attemptsOfJob, readAttemptsBefore } from "./attempts-before.ts";
import type { ComparedJob, ComparedRun } from "./compared-run.ts";
import { type History, historyOf, isVerdict, type PastRun } from "./history.ts";
import { isUndecided, jobVerdicts, type ReadVerdict, runVerdicts, withVerdict } from "./run-verdict.ts";
import { type Doubtful, overtakenIn, type RunsBefore, readRunsBefore } from "./runs-before.ts";

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
  const [before, again] = await Promise.all([readRunsBefore(run, github), readAttemptsBefore(run, github)]);
  if ("doubt" in before) return before;
  if ("unknown" in again) return again;
  const { id, attempt } = run;
  const read = runVerdicts(run, github);
  const overtaken = await readOvertaken(run, before, read);
  if (overtaken !== undefined) return overtaken;
  const past = await withVerdict(again.past, again.past.length, ({ conclusion }, at) =>
    conclusion === "cancelled" ? read({ id, attempt: attempt - 1 - at }) : undefined,
  );
  if ("unknown" in past) return past;
  // Runs before a gap are not compared.
  if (!again.isWhole || ("unknown" in before && hasVerdict(past))) return { past, isWhole: false };
  if ("unknown" in before) return before;
  const { isWhole } = before;
  const runs = hasVerdict(past)
    ? before.runs
    : await withVerdict(before.runs, MAX_UNDECIDED, (other) =>
        isUndecided(other, run) ? read(other) : undefined,
      );
  return "unknown" in runs ? runs : { past: [...past, ...runs.map(pastRunOf)], isWhole };
}

/** Number of earlier runs, and of newer ones, whose jobs are read because they have not ended or were cancelled. */
const MAX_UNDECIDED = 3;
const MAX_NEWER = 2;

/** Says that a newer run has overtaken this one, if its jobs already say whether it worked. */
async function readOvertaken(
  run: ComparedRun,
  before: RunsBefore | Unknown,
  read: ReadVerdict,
): Promise<Unknown | Doubtful | undefined> {
  if ("unknown" in before) return undefined;
  const newer = await withVerdict(before.newer, MAX_NEWER, (other) =>
    isUndecided(other, run) ? read(other) : undefined,
  );
  return "unknown" in newer ? newer : overtakenIn(newer);
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
  const read = jobVerdicts(name, run, github);
  const overtaken = await readOvertaken(run, before, read);
  if (overtaken !== undefined) return overtaken;
  const attempts = await withVerdict(attemptsOfJob(all, name, run), MAX_UNDECIDED, ({ conclusion }, at) =>
    conclusion === "cancelled" ? read({ id: run.id, attempt: run.attempt - 1 - at }) : undefined,
  );
  if ("unknown" in attempts) return attempts;
  if ("unknown" in before) return hasVerdict(attempts) ? { past: attempts, isWhole: false } : before;
  const { past, ...more } = await lastOfJob(name, before, run, read);
  return { past: [...attempts, ...past], ...more };
}

/** Number of runs to search for a job, which may have been skipped in the last run. */
const MAX_LOOKED_AT = 3;

/** The same job in the last run where it says whether it worked. */
async function lastOfJob(
  name: string,
  { runs, isWhole }: RunsBefore,
  compared: ComparedRun,
  read: ReadVerdict,
): Promise<Past> {
  const ended = runs.filter(({ conclusion }) => isVerdict(conclusion)).slice(0, MAX_LOOKED_AT);
  const open = runs.filter((run) => isUndecided(run, compared)).slice(0, MAX_UNDECIDED);
  for (const run of runs.filter((one) => ended.includes(one) || open.includes(one))) {
    const verdict = await read(run);
    if (typeof verdict === "object") return { past: [], isWhole: false, gap: verdict.unknown };
    if (verdict !== undefined) return { past: [{ ...pastRunOf(run), conclusion: verdict }], isWhole: false };
  }
  if (ended.length === 0) return { past: [], isWhole };
  return { past: [], isWhole: false, gap: `No job "${name}" ended in the last runs.` };
}

function hasVerdict(past: readonly PastRun[]): boolean {
  return past.some(({ conclusion }) => isVerdict(conclusion));
}

function pastRunOf({ number, url, sha, conclusion, createdAt }: WorkflowRun): PastRun {
  return { number: String(number), url, sha, conclusion: conclusion ?? "", createdAt };
}
