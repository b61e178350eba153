import type { Inputs } from "../../../inputs/inputs.ts";
import { NEEDS_BY_JOB } from "../../../inputs/slips/needs-of-job.ts";
import { listText } from "../../../text/list.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { isAllResults } from "../callers/passed-results.ts";
import { passingNeeds } from "../callers/passing-needs.ts";
import { reachOf } from "../conditions.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
import {
  givenTo,
  isId,
  jobsIn,
  needingJob,
  type OwnPlace,
  ownStep,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { ALWAYS, isForFailures } from "../skipped-step.ts";
import { hasInput, isAlone, isDoing } from "./following-steps.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";
import { isAfterFailure, isUnseen, isUnseenCall, isWhole } from "./told-elsewhere.ts";

/** The jobs of a workflow whose failure a step does not report, although it reports all that its own job needs, or nothing at all. */
export function leftOutJobs(
  { event, about }: Inputs,
  place: OwnPlace | undefined,
  isBlind = false,
): readonly string[] {
  if (place === undefined || event !== "auto" || about !== "run") return [];
  const { needing } = needingJob(place);
  if (!isLone(place) && (needing["needs"] === undefined || !isOfAllNeeded(place))) return [];
  return untoldJobs(place, isBlind);
}

/** The jobs whose end is not reported, by the job of a step or by a message of their own. */
export function untoldJobs(place: OwnPlace, isBlind = false): readonly string[] {
  const { needing, jobs } = needingJob(place);
  const isSole = isLone(place);
  const own = ownStep(place);
  const isReporting = (id: string): boolean => jobs[id] === needing || isPosting(tableOf(jobs[id]), own);
  const reporting = Object.keys(jobs).filter(isReporting);
  const told = new Set(
    reporting.flatMap((id) => {
      if (isSole && jobs[id] === needing) return id;
      const job = tableOf(jobs[id]);
      return [id, ...(isBlind && job === needing ? needsOf(job) : allNeeded(job, jobs))];
    }),
  );
  return Object.keys(jobs).filter((id) => {
    const job = tableOf(jobs[id]);
    const before = allNeeded(job, jobs);
    const isAfter = reporting.some((one) => before.has(one));
    const isSame = [id, ...before].every((one) => told.has(one) || isAlike(tableOf(jobs[one]), needing));
    return !told.has(id) && isWorkingJob(job) && !isAfter && isSame;
  });
}

/**
 * The same for a step that cannot ask GitHub why a needed job is skipped: GitHub skips those after one that failed. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function hiddenRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  const rows = isForFailures(inputs) ? leftOutRows(leftOutJobs(inputs, place, true), place) : [];
  return rows.map((row) => ({
    ...row,
    found: `${row.found} With \`actions: read\`, the step could see it.`,
  }));
}

/** A warning about jobs that are left out, with the whole `needs:` of the job. */
export function leftOutRows(left: readonly string[], place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined || left.length === 0) return [];
  const { caller, needing } = needingJob(place);
  const [job, where] = caller ? [`The job \`${caller}\``, `the job \`${caller}\``] : ["This job", "the job"];
  const names = listText(left.map(ticked));
  if (isLone(place) && left.every(isId)) {
    const sole = `The message reports only this job, ${HAS_NONE}, not ${names}.`;
    const always = needing["if"] === undefined ? `\n${ALWAYS}` : "";
    const advice = caller === undefined ? LONE : `Add the lines below ${passingNeeds(place)}`;
    return [warning("needs", sole, advice, `needs: [${left.join(", ")}]${always}`)];
  }
  const lost = left.length === 1 ? "its failure is" : "their failures are";
  const found = `${job} does not need ${names}, so ${lost} not reported.`;
  const all = [...needsOf(needing), ...left];
  const lines = all.every(isId) ? `needs: [${all.join(", ")}]` : undefined;
  const advice = `If ${left.length === 1 ? "it" : "they"} should be, change this line in ${where}:`;
  return [warning("needs", found, lines === undefined ? NEEDS_BY_JOB : advice, lines)];
}

/** What is said of a job in which nothing happens. */
export const HAS_NONE = "which has no other steps";

const LONE = `In the step's \`with:\`, write \`${NEEDS_LINE}\` and no \`lifecycle:\`. In the job:`;

/** Whether a step can report only its own job, in which nothing happens, and no event is the news. */
function isLone(place: OwnPlace): boolean {
  const { workflow, job = {}, step, caller, calling } = place;
  const { needing } = needingJob(place);
  if (step === undefined || (caller !== undefined && calling === undefined)) return false;
  // A called workflow may do the work itself.
  const own = caller === undefined ? [job] : Object.values(jobsIn(workflow)).map(tableOf);
  const { on } = (calling ?? place).workflow;
  return (
    (needing["needs"] === undefined || isWhole(step)) &&
    own.every((one) => one["uses"] === undefined && isAlone(one, step)) &&
    !hasInput(step, OWN) &&
    (caller !== undefined || givenTo(step)["needs"] === undefined) &&
    /push|schedule|pull_request"(?!.*types)/.test(JSON.stringify(on))
  );
}

/** Inputs by which a message is about something else than jobs. */
const OWN = /title|message|template|thread|provision|files|results/;

/** Whether the step's `needs` has the results of all jobs that its job needs. */
export function isOfAllNeeded(place: OwnPlace): boolean {
  const written = scalarOf(tableOf(ownStep(place)?.["with"])["needs"]);
  const [, name] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written) ?? [];
  const passing = name === undefined ? undefined : passingOf("inputs", place);
  const text = name !== undefined && passing !== undefined ? textPassed(name, passing) : written;
  return isAllResults(text);
}

/** What posts a message, to whom or what ever. */
export const POSTS = /notif|webex|slack|teams|message/i;

/**
 * Whether a job reports itself how it ends. A called workflow cannot without secrets. A message about the start does not, and a
 * reply to the message that `own` finishes only if it comes after each end.
 */
export function isPosting(job: Table, own?: Table): boolean {
  if (job["uses"] !== undefined) return isUnseenCall(job);
  return stepsIn(job).some((step) => {
    const { uses, name } = step;
    const isOfEnd = POSTS.test(`${scalarOf(uses)} ${scalarOf(name)}`) && !isOfStart(step);
    return (isOfEnd && !isPartIn(step, own)) || isUnseen(step, {});
  });
}

/** Whether a step says only that something starts or waits. Other tools have such a `status`. */
function isOfStart(step: Table): boolean {
  const { event, status, lifecycle, "notify-on": moments } = givenTo(step);
  const isOnly = [event, status].some((one) => START.test(scalarOf(one))) || MOMENTS.test(scalarOf(moments));
  return isOnly && lifecycle === undefined;
}

const START = /^(?:start|wait|pending|in[_-]progress)/i;
const MOMENTS = /^(?:start|waiting|[\s,])+$/;

/** Whether a step only replies, after some ends, to the message that another one finishes. */
function isPartIn(step: Table, own: Table | undefined): boolean {
  const { thread, "update-mode": mode } = givenTo(step);
  const { after } = reachOf(step["if"]);
  const isOfEach = after.includes("success") && after.includes("failure");
  const isSame = scalarOf(thread) !== "" && scalarOf(thread) === scalarOf(givenTo(own)["thread"]);
  return isSame && scalarOf(mode) === "reply" && !isOfEach;
}

/** Whether the failure of a job is posted by another one than `own`, or by itself. Whatever is there for a failure may post it. */
export function isTold(cause: string, jobs: Table, own: string): boolean {
  return Object.entries(jobs).some(([id, one]) => {
    const job = tableOf(one);
    const isThere = id === cause || (allNeeded(job, jobs).has(cause) && isAfterFailure(job));
    return id !== own && isThere && (isPosting(job) || JSON.stringify(job).includes("failure()"));
  });
}

/** Whether a job does anything that can fail, other than to say that something starts. */
export function isWorkingJob(job: Table): boolean {
  return job["uses"] !== undefined || stepsIn(job).some((step) => isDoing(step) && !isOfStart(step));
}

/** Whether a job runs in each run that another one reports, and its failure is one of the run. */
function isAlike(job: Table, other: Table): boolean {
  const { if: condition, "continue-on-error": isForgiven } = job;
  if (isForgiven !== undefined) return false;
  const { after, isSure } = reachOf(condition);
  const text = scalarOf(condition);
  const isShared = !isSure && scalarOf(other["if"]).includes(text);
  // What also runs after a failure only tidies up.
  return isShared || (isSure && after.join() === "success");
}
