import type { GitHubReads } from "../../github/github-client.ts";
import type { Unknown } from "../../github/reading.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import { failedJobsOf } from "../failures/failed-jobs.ts";
import { isDecided } from "../failures/github-sentences.ts";
import { ownJobOf } from "../failures/own-job.ts";
import { readEnding } from "../failures/read-cause.ts";
import { isSkipped, namesakesIn, severalNamed } from "./attempts-before.ts";
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
    const jobs = await jobsUpTo(other, repository, github);
    if ("unknown" in jobs) return jobs;
    const all = namesakesIn(jobs, name);
    if ("unknown" in all) return all;
    const own = lastOf(all);
    const verdict = verdictOf(own[0]?.conclusion);
    if (verdict !== undefined) return verdict;
    const { cause, cutOff, unread } = await readEnding(own, repository, github);
    if (cutOff.size === 0) return unread;
    if (cutOff.size < own.length) return severalNamed(name);
    return cause?.kind === "time limit" ? "failure" : "perhaps failed";
  };
}

/** Reads it for the jobs that are needed, or for a whole run that has ended. */
export function toldByRun(run: ComparedRun, github: GitHubReads): ReadTold {
  const { repository, id: runId, running } = run;
  return async (other) => {
    const listed = await jobsUpTo(other, repository, github);
    if ("unknown" in listed) return listed;
    const jobs = lastOf(listed);
    if (running === undefined) return toldByAll(jobs, repository, github);
    const own = await github.jobsOf({ repository, runId });
    if (!("value" in own)) return own;
    const there = reportingIn(jobs, ownJobOf(own.value, running.own)?.name);
    // If it was cancelled there, or still runs, it has reported nothing.
    if (there === undefined || !(isSkipped(there) || verdictOf(there.conclusion))) return undefined;
    const needed = neededIn(jobs, there, own.value, running);
    const here = {
      failed: failedJobsOf(own.value, running),
      cancelled: own.value.filter(({ conclusion }) => conclusion === "cancelled"),
    };
    const told = await toldByNeeded(needed, here, { repository, github });
    return isSkipped(there) ? untold(told, run) : told;
  };
}

/** The job that reports, in another run. GitHub lists a job that calls a workflow by its own name if it skips it. */
function reportingIn(jobs: readonly RunJob[], name = ""): RunJob | undefined {
  const isCaller = (job: RunJob): boolean =>
    job.conclusion === "skipped" && name.startsWith(`${job.name} / `);
  return jobs.find((job) => job.name === name) ?? jobs.find(isCaller);
}

/** What jobs say if nothing reported it. A success there makes a failure the first one. Only what comes later can report a fix. */
function untold(told: Answer, { outcome }: ComparedRun): Answer {
  if (typeof told === "object") return told;
  if (told === "success") return outcome === "failure" ? told : undefined;
  return told && "perhaps failed";
}

type Named = Pick<RunJob, "name">;

/** The jobs of our own run that failed or were cancelled. */
interface BrokenHere {
  readonly failed: readonly Named[];
  readonly cancelled: readonly RunJob[];
}

/** A job that failed or was cut off here as well must not fail. About others, GitHub does not say it. */
async function toldByNeeded(
  needed: readonly RunJob[],
  here: BrokenHere,
  { repository, github }: { readonly repository: string; readonly github: GitHubReads },
): Promise<Answer> {
  const failed = needed.filter(({ conclusion }) => verdictOf(conclusion) === "failure");
  const { cutOff, unread } = failed.length > 0 ? NOT_ASKED : await readEnding(needed, repository, github);
  const broken = [...failed, ...needed.filter(({ id }) => cutOff.has(id))];
  const passed = needed.filter(({ conclusion }) => conclusion === "success");
  if (broken.length > 0) {
    // If one of the same name passed, nobody knows which of them may fail.
    const isSame = ({ name }: Named): boolean =>
      broken.some((one) => one.name === name) && !passed.some((one) => one.name === name);
    if (here.failed.some(isSame)) return "failure";
    const ending = await readEnding(here.cancelled.filter(isSame), repository, github);
    return ending.cutOff.size > 0 ? "failure" : "perhaps failed";
  }
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

/** The jobs of all attempts up to one. */
async function jobsUpTo(
  { id: runId, attempt: last = Number.POSITIVE_INFINITY }: Other,
  repository: string,
  github: GitHubReads,
): Promise<readonly RunJob[] | Unknown> {
  const reading = await github.jobsOf({ repository, runId }, "all");
  return "value" in reading ? reading.value.filter(({ attempt }) => attempt <= last) : reading;
}

/** The jobs as their last attempts ended. A re-run of failed jobs has the other jobs in the previous attempt. */
function lastOf(jobs: readonly RunJob[]): readonly RunJob[] {
  const ended = jobs.filter(({ conclusion }) => conclusion !== undefined);
  return ended.filter(
    ({ name, attempt }) => !ended.some((one) => one.name === name && one.attempt > attempt),
  );
}
