import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { failedJobsOf } from "../failures/failed-jobs.ts";
import { isDecided } from "../failures/github-sentences.ts";
import { ownJobOf } from "../failures/own-job.ts";
import { readEnding } from "../failures/read-cause.ts";
import type { ComparedRun } from "./compared-run.ts";
import { type Verdict, verdictOf } from "./history.ts";
import { neededIn } from "./needed-in.ts";

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

/**
 * What the jobs of another run say. GitHub does not say whether a job that failed is allowed to, and if a job was shut down,
 * nothing may have reported it.
 */
export type Told = Verdict | "perhaps failed";

/** What is known of it: the reason if that is unknown; `undefined` if they say nothing. */
type Answer = Told | Unknown | undefined;

/** Reads what the jobs of another run say about what is compared. */
export type ReadTold = (other: Other) => Promise<Answer>;

/** Reads it for a job, by GitHub's name for it. */
export function toldByJob(name: string, { repository }: ComparedRun, github: GitHubReads): ReadTold {
  return async (other) => {
    const jobs = await lastJobsOf(other, repository, github);
    if ("unknown" in jobs) return jobs;
    const own = jobs.filter((job) => job.name === name);
    const verdict = verdictOf(own[0]?.conclusion);
    if (verdict !== undefined) return verdict;
    const { cause, cutOff, unread } = await readEnding(own, repository, github);
    if (cutOff.size === 0) return unread;
    return cause?.kind === "time limit" ? "failure" : "perhaps failed";
  };
}

/** Reads it for the jobs that are needed, or for a whole run that has ended. */
export function toldByRun(run: ComparedRun, github: GitHubReads): ReadTold {
  const { repository, id: runId, running } = run;
  return async (other) => {
    const jobs = await lastJobsOf(other, repository, github);
    if ("unknown" in jobs) return jobs;
    if (running === undefined) return toldByAll(jobs, repository, github);
    const own = await github.jobsOf({ repository, runId });
    if (!("value" in own)) return own;
    const reporting = ownJobOf(own.value, running.own);
    const there = jobs.find(({ name }) => name === reporting?.name);
    const isSkipped = there?.conclusion === "skipped";
    // If it was cancelled there, or still runs, it has reported nothing.
    if (there === undefined || !(isSkipped || verdictOf(there.conclusion))) return undefined;
    // A job that was cut off here is cancelled, and this run is a failure because of it.
    const brokenHere = own.value.filter(({ conclusion }) => conclusion === "cancelled");
    const failedHere = [...failedJobsOf(own.value, running), ...brokenHere].map(({ name }) => name);
    const needed = neededIn(jobs, there, own.value, running);
    const told = await toldByNeeded(needed, new Set(failedHere), { repository, github });
    return isSkipped ? untold(told, run) : told;
  };
}

/** What jobs say if nothing reported it. A success there makes a failure the first one. Only what comes later can report a fix. */
function untold(told: Answer, { outcome }: ComparedRun): Answer {
  if (typeof told === "object") return told;
  if (told === "success") return outcome === "failure" ? told : undefined;
  return told && "perhaps failed";
}

/** A job that failed here as well must not fail. About others, GitHub does not say it. */
async function toldByNeeded(
  needed: readonly RunJob[],
  failedHere: ReadonlySet<string>,
  { repository, github }: { readonly repository: string; readonly github: GitHubReads },
): Promise<Answer> {
  const failed = needed.filter(({ conclusion }) => verdictOf(conclusion) === "failure");
  const { cutOff, unread } = failed.length > 0 ? NOT_ASKED : await readEnding(needed, repository, github);
  const broken = [...failed, ...needed.filter(({ id }) => cutOff.has(id))];
  if (broken.length > 0)
    return broken.some(({ name }) => failedHere.has(name)) ? "failure" : "perhaps failed";
  const passed = needed.filter(({ conclusion }) => conclusion === "success");
  const others = needed.filter((job) => !passed.includes(job));
  const isGood = passed.length > 0 && others.every(({ conclusion }) => conclusion === "skipped");
  return isGood ? "success" : unread;
}

const NOT_ASKED = { cutOff: new Set<number>(), unread: undefined };

/** A whole run whose job failed does not count if a person or a newer run cancelled it: its own message did not call it failed either. */
async function toldByAll(jobs: readonly RunJob[], repository: string, github: GitHubReads): Promise<Answer> {
  const hasFailed = jobs.some(({ conclusion }) => verdictOf(conclusion) === "failure");
  const { cause, cutOff, unread } = await readEnding(jobs, repository, github);
  if (cutOff.size > 0) return "failure";
  return hasFailed && !isDecided(cause) ? "perhaps failed" : unread;
}

/** The jobs as their last attempts ended. A re-run of failed jobs has the other jobs in the previous attempt. */
async function lastJobsOf(
  { id: runId, attempt: last = Number.POSITIVE_INFINITY }: Other,
  repository: string,
  github: GitHubReads,
): Promise<readonly RunJob[] | Unknown> {
  const reading = await github.jobsOf({ repository, runId }, "all");
  if (!("value" in reading)) return reading;
  const ended = reading.value.filter(
    ({ conclusion, attempt }) => conclusion !== undefined && attempt <= last,
  );
  return ended.filter(
    ({ name, attempt }) => !ended.some((one) => one.name === name && one.attempt > attempt),
  );
}
