import type { Inputs } from "../../../inputs/inputs.ts";
import { listText } from "../../../text/list.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { eventsOf } from "../losses/context-names.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
import {
  isId,
  needingJob,
  type OwnPlace,
  ownStep,
  scalarOf,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { ALWAYS } from "../skipped-step.ts";
import { hasInput, isAlone, isDoing } from "./following-steps.ts";
import { allNeeded, needsOf } from "./needed-jobs.ts";

/** The jobs of a workflow whose failure a step does not report, although it reports all that its own job needs, or could report nothing else. */
export function leftOutJobs({ event, about }: Inputs, place: OwnPlace | undefined): readonly string[] {
  if (place === undefined || event !== "auto" || about !== "run") return [];
  const { caller, needing } = needingJob(place);
  if (!(needing["needs"] === undefined ? isLone(place) : isOfAllNeeded(place))) return [];
  const jobs = tableOf((caller === undefined ? place : place.calling)?.workflow["jobs"]);
  const isReporting = (id: string): boolean => jobs[id] === needing || isPosting(tableOf(jobs[id]));
  const reporting = Object.keys(jobs).filter(isReporting);
  const told = new Set(reporting.flatMap((id) => [id, ...allNeeded(tableOf(jobs[id]), jobs)]));
  return Object.keys(jobs).filter((id) => {
    const before = allNeeded(tableOf(jobs[id]), jobs);
    const isAfter = reporting.some((one) => before.has(one));
    const isSame = [id, ...before].every((one) => told.has(one) || isAlike(tableOf(jobs[one]), needing));
    return !told.has(id) && !isAfter && isSame;
  });
}

/** A warning about jobs that are left out, with the whole `needs:` of the job. */
export function leftOutRows(left: readonly string[], place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined || left.length === 0) return [];
  const { caller, needing } = needingJob(place);
  const [job, where] = caller ? [`The job \`${caller}\``, `the job \`${caller}\``] : ["This job", "the job"];
  const names = listText(left.map(ticked));
  const lost = left.length === 1 ? "its failure is" : "their failures are";
  const found = `${job} does not need ${names}, so ${lost} not reported.`;
  const all = [...needsOf(needing), ...left];
  const lines = all.every(isId) ? `needs: [${all.join(", ")}]` : undefined;
  if (needing["needs"] === undefined)
    return [warning("needs", found, LONE, lines && lines + (needing["if"] ? "" : `\n${ALWAYS}`))];
  const advice = `If ${left.length === 1 ? "it" : "they"} should be, change this line in ${where}:`;
  const inWords = `Add ${names} to the \`needs:\` of ${where}.`;
  return [warning("needs", found, lines === undefined ? inWords : advice, lines)];
}

const LONE = `To report that, write \`${NEEDS_LINE}\` in the step's \`with:\`, without \`lifecycle:\`, and this in the job:`;

/** Whether a step has nothing to report but the steps of its job, which are none, and no event is the news. */
function isLone({ workflow: { on }, job = {}, step }: OwnPlace): boolean {
  return (
    step !== undefined &&
    !hasInput(step, /^(?:status|title|message|template|needs|thread|provision)$/) &&
    isAlone(stepsIn(job), step) &&
    reachOf(job["if"]).after.includes("success") &&
    eventsOf(on).every((one) => /^(?:push|schedule|workflow_dispatch|pull_request)$/.test(one)) &&
    !/"types"/.test(JSON.stringify(on))
  );
}

/** Whether the step's `needs` has the results of all jobs that its job needs. */
function isOfAllNeeded(place: OwnPlace): boolean {
  const written = scalarOf(tableOf(ownStep(place)?.["with"])["needs"]);
  const [, name] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written) ?? [];
  const passing = name === undefined ? undefined : passingOf("inputs", place);
  const text = name !== undefined && passing !== undefined ? textPassed(name, passing) : written;
  const [, source = ""] = /^\$\{\{(.*)\}\}$/s.exec(text ?? "") ?? [];
  const whole = readExpression(source);
  const [arg] = whole?.kind === "call" && whole.name === "tojson" ? whole.args : [];
  return arg?.kind === "path" && arg.names.join(".") === "needs";
}

/** What posts a message, to whom or what ever. */
const POSTS = /notif|webex|slack|teams|message/i;

/** Whether a job reports something itself. A called workflow cannot without secrets. */
function isPosting(job: Table): boolean {
  if (job["uses"] !== undefined) return job["secrets"] !== undefined;
  return stepsIn(job).some(({ uses, name }) => POSTS.test(`${scalarOf(uses)} ${scalarOf(name)}`));
}

/** Whether a job does something in each run that another one reports, and its failure is one of the run. */
function isAlike(job: Table, other: Table): boolean {
  const { if: condition, uses, "continue-on-error": isForgiven } = job;
  if (isForgiven !== undefined || !(uses !== undefined || stepsIn(job).some(isDoing))) return false;
  const { after, isSure } = reachOf(condition);
  const text = scalarOf(condition);
  const isShared = !isSure && scalarOf(other["if"]).includes(text);
  // What also runs after a failure only tidies up.
  return isShared || (isSure && after.join() === "success");
}
