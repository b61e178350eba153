import type { Inputs } from "../../../inputs/inputs.ts";
import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { nameOf } from "../forgiven-steps.ts";
import { hasInput, isDoing, isWorking } from "../order/following-steps.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { isAfterFailure, toldElsewhere } from "../order/told-elsewhere.ts";
import {
  actionOf,
  type Calling,
  callingJob,
  givenTo,
  isAlsoUsing,
  isFound,
  jobsIn,
  needingJob,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
  ticked,
} from "../own-place.ts";
import { emptyRow } from "./empty-needs.ts";
import { isPrinting, isReporting, RESULTS } from "./reporting-steps.ts";

/** Rows about the position of a step as its file shows it, for a run whose jobs GitHub does not list. */
export function placeRows(inputs: Inputs, place: OwnPlace | undefined, isDenied: boolean): readonly Row[] {
  const { isLifecycle, needs, event, about, environment, matrix } = inputs;
  const isOfOthers = event !== "auto" || about !== "run" || needs !== undefined;
  const isOfPart = environment !== undefined || matrix.length > 0;
  if (isOfOthers || (!isLifecycle && isOfPart)) return [];
  if (!isFound(place) || place.composite !== undefined) return isDenied ? [UNCHECKED] : [];
  return isLifecycle ? lateRows(inputs, place) : unreportedRows(inputs, place);
}

const UNCHECKED: Row = {
  what: "jobs and steps",
  state: "unchecked",
  found: "Not checked: this needs `actions: read`.",
};

/** With `lifecycle`, steps above that work. Those that only prepare what the step reads must be there. */
function lateRows({ status }: Inputs, { step, before }: Calling): readonly Row[] {
  const text = JSON.stringify(step);
  const working = before.filter((one) => {
    const id = stepId(one);
    const isRead = id !== "" && text.includes(`steps.${id}.`);
    const isPreparing = isRead || /GITHUB_(?:ENV|OUTPUT|PATH)\b/.test(scalarOf(one["run"]));
    return isWorking(one) && !isPreparing && reachOf(one["if"]).after.includes("success");
  });
  // That the job ended badly already is reported with the same advice.
  if (working.length === 0 || /^(?:failure|cancelled)$/.test(status)) return [];
  const names = listText(
    working.map((one) => ticked(nameOf(one))),
    MAX_NAMES,
  );
  return [warning("lifecycle", `${STARTS}, but above it are ${names}.`, PUT_FIRST)];
}

const MAX_NAMES = 5;

/** What a step with `lifecycle` says. */
export const STARTS = "With `lifecycle` the step says that the job starts";

export const PUT_FIRST =
  "Put the step first in the job, after `actions/checkout` if there is one: it reports the end by itself.";

/**
 * A step of a job that waits for others, also after a failure, and does nothing else, if it does not receive their results. In a
 * called workflow, the calling job waits for them.
 */
function unreportedRows({ notifyOn }: Inputs, place: Calling): readonly Row[] {
  const { job, step, workflow } = place;
  const { caller, needing } = needingJob(place);
  const needed = needsOf(needing).filter(Boolean);
  const all = caller === undefined ? [job] : Object.values(jobsIn(workflow)).map(tableOf);
  const isLone = needed.length > 0 && isAfterFailure(needing) && all.every((one) => isWaiting(one, step));
  const isGiven = caller !== undefined && hasInput(step, /^needs$/);
  // What the text says is of no use if `notify-on` waits for a failure of this job, which has none.
  const isFailing = stepsIn(job).some((one) => isReporting(one) && !isPrinting(one));
  const isPosted = isFailing || notifyOn === undefined || notifyOn.includes("success");
  const isTold = isPosted && reportsAll(step, needed);
  if (!isLone || isTold || reportsMore(step, isGiven) || toldElsewhere(place) === "step") return [];
  const conditions = [needing, job, step].map((one) => scalarOf(one["if"])).join(" ");
  if (conditions.includes("needs.") && /== *'success'|!= *'failure'|! *contains/.test(conditions)) return [];
  const who = caller === undefined ? "This job" : `T${callingJob(caller).slice(1)}`;
  const lost = isGiven ? "`needs:` in the step's `with:` is empty" : "the step's `with:` has no `needs:`";
  const found = `${who} needs ${listText(needed.map(ticked), MAX_NAMES)}, but ${lost}: the message reports only this job.`;
  return [emptyRow(found, place)];
}

/** Whether a job only fetches files, looks at the results of others, and posts. */
export function isWaiting(job: Table, own: Table): boolean {
  const areWaiting = stepsIn(job).every((one) => {
    return (
      isAlsoUsing(one, own) || !isDoing(one) || isReporting(one) || /^download-/.test(actionOf(one) ?? "")
    );
  });
  return areWaiting && job["uses"] === undefined;
}

/** Whether a step reports something else than its job. */
function reportsMore(step: Table, hasEmptyNeeds: boolean): boolean {
  const { status = JOB_STATUS, event = "auto" } = givenTo(step);
  const isOfJob = /^\$\{\{ *job\.status *\}\}$/.test(scalarOf(status)) && event === "auto";
  return !isOfJob || hasInput(step, MORE) || (!hasEmptyNeeds && hasInput(step, /^needs$/));
}

/** Whether the text of a step says how each needed job ended, and its headline is not that this one passed. */
function reportsAll(step: Table, needed: readonly string[]): boolean {
  const text = JSON.stringify([step["with"], step["env"]]);
  const isWhole = /\bneeds\.\*\.result\b|tojson\( *needs\b/i.test(text);
  const isOfEach = RESULTS.test(text) && needed.every((id) => text.includes(`needs.${id}.`));
  return hasInput(step, /^(?:title|template)$/) && (isWhole || isOfEach);
}

/** Inputs about something else than jobs. */
const MORE = /^(?:environment|about|matrix|provision)$/;

const JOB_STATUS = `\${{ job.status }}`;
