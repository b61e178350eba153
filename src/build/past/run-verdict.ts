import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { type KnownJobs, withoutAllowed } from "../failures/allowed-to-fail.ts";
import { callerOf, isCalled } from "../failures/called-jobs.ts";
import { isDecided } from "../failures/github-sentences.ts";
import { ownJobOf } from "../failures/own-job.ts";
import { readEnding } from "../failures/read-cause.ts";
import type { ComparedRun } from "./compared-run.ts";
import { isVerdict, type Verdict, verdictOf } from "./history.ts";

/** Names of the jobs that are compared; `undefined` for the whole run. */
type Names = ReadonlySet<string> | undefined;

/**
 * Whether only the jobs of a run can say whether it worked: it still runs, or it was cancelled. GitHub calls a run cancelled if
 * a job reached its time limit, see https://github.com/paiml/aprender/issues/3293, and a run that still runs has no
 * conclusion, whether it is `in_progress`, `queued`, `pending`, `requested`, or `waiting`, see
 * https://docs.github.com/rest/actions/workflow-runs. As a whole, a run that still runs says nothing.
 */
export function isUndecided({ conclusion }: WorkflowRun, { job, running }: ComparedRun): boolean {
  return conclusion === "cancelled" || (conclusion === undefined && (job ?? running) !== undefined);
}

/** Another run, or an earlier attempt of the same run. */
interface Other {
  readonly id: string;
  readonly attempt?: number;
}

/** Reads what the jobs of another run say about what is compared; `undefined` if they say nothing. */
export type ReadVerdict = (other: Other) => Promise<Verdict | Unknown | undefined>;

/** Reads it for a job, by GitHub's name for it. */
export function jobVerdicts(name: string, { repository }: ComparedRun, github: GitHubReads): ReadVerdict {
  return (other) => readVerdict(new Set([name]), { ...other, repository }, github);
}

/** Reads it for the jobs that are needed, or for a whole run that has ended. */
export function runVerdicts(run: ComparedRun, github: GitHubReads): ReadVerdict {
  const { repository, id: runId, running } = run;
  return async (other) => {
    if (running === undefined) return readVerdict(undefined, { ...other, repository }, github);
    const own = await github.jobsOf({ repository, runId });
    if (!("value" in own)) return own;
    return readVerdict(neededNames(own.value, running), { ...other, repository }, github);
  };
}

/** Reads at most `max` of those that are asked, up to the first one that says whether it worked, and gives it that conclusion. */
export async function withVerdict<T extends { readonly conclusion: string | undefined }>(
  others: readonly T[],
  max: number,
  read: (other: T, at: number) => ReturnType<ReadVerdict> | undefined,
): Promise<readonly T[] | Unknown> {
  let left = max;
  for (const [at, other] of others.entries()) {
    if (isVerdict(other.conclusion) || left === 0) break;
    const asked = read(other, at);
    if (asked === undefined) continue;
    left--;
    const verdict = await asked;
    if (typeof verdict === "object") return verdict;
    if (verdict !== undefined) return others.with(at, { ...other, conclusion: verdict });
  }
  return others;
}

async function readVerdict(
  names: Names,
  { repository, id: runId, attempt: last = Number.POSITIVE_INFINITY }: Other & { repository: string },
  github: GitHubReads,
): Promise<Verdict | Unknown | undefined> {
  const reading = await github.jobsOf({ repository, runId }, "all");
  if (!("value" in reading)) return reading;
  const jobs = reading.value.filter(({ attempt }) => attempt <= last);
  return verdictIn(jobs, names, repository, github);
}

/**
 * A job that failed counts, and so does one that nobody meant to cancel. A whole run whose job failed does not count if a person
 * or a newer run cancelled it: its own message did not call it failed either.
 */
async function verdictIn(
  all: readonly RunJob[],
  names: Names,
  repository: string,
  github: GitHubReads,
): Promise<Verdict | undefined> {
  const jobs = lastOfEach(names === undefined ? all : all.filter(({ name }) => names.has(name)));
  const hasFailed = jobs.some(({ conclusion }) => verdictOf(conclusion) === "failure");
  if (hasFailed && names !== undefined) return "failure";
  const { cause, cutOff } = await readEnding(jobs, repository, github);
  if (cutOff.size > 0 || (hasFailed && !isDecided(cause))) return "failure";
  return names !== undefined && isGood(jobs, names) ? "success" : undefined;
}

/** Whether all of them have ended, and each passed or was skipped, but not all of them were. */
function isGood(jobs: readonly RunJob[], names: ReadonlySet<string>): boolean {
  const passed = jobs.filter(({ conclusion }) => conclusion === "success");
  const isWhole = [...names].every((name) => jobs.some((job) => job.name === name));
  const others = jobs.filter((job) => !passed.includes(job));
  return passed.length > 0 && isWhole && others.every(({ conclusion }) => conclusion === "skipped");
}

/** The jobs as their last attempts ended. A re-run of failed jobs has the other jobs in the previous attempt. */
function lastOfEach(jobs: readonly RunJob[]): readonly RunJob[] {
  const ended = jobs.filter(hasEnded);
  return ended.filter(({ name, attempt }) =>
    ended.every((other) => other.name !== name || other.attempt <= attempt),
  );
}

function hasEnded({ conclusion }: RunJob): boolean {
  return conclusion !== undefined;
}

/**
 * GitHub's names of the jobs that are needed, as the run itself shows them. If one of them has another name than its ID, all
 * that have ended may be needed. A job that failed, although `needs` says otherwise, is allowed to, also in other runs.
 */
function neededNames(jobs: readonly RunJob[], running: KnownJobs): ReadonlySet<string> {
  const caller = callerOf(ownJobOf(jobs, running.own)?.name ?? "");
  const ids = (running.needs ?? []).map(({ name }) => caller + name);
  const isNeeded = ({ name }: RunJob): boolean => ids.some((id) => isCalled(name, id));
  const counting = withoutAllowed(jobs, running);
  const ended = jobs.filter((job) => hasEnded(job) && job.name.startsWith(caller));
  const areNamed = ids.every((id) => ended.some(({ name }) => isCalled(name, id)));
  const needed = areNamed ? ended.filter(isNeeded) : ended;
  const isAllowed = (job: RunJob): boolean => job.conclusion === "failure" && !counting.includes(job);
  return new Set(needed.filter((job) => !isAllowed(job)).map(({ name }) => name));
}
