import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { hasInput } from "../order/following-steps.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { isOfNeeds } from "../order/told-elsewhere.ts";
import {
  type Calling,
  givenTo,
  isAlsoUsing,
  jobsIn,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** A step, and where it is in its workflow. */
export interface Placed {
  readonly step: Table;
  readonly jobId: string;
  readonly job: Table;
}

/** Inputs of other messages than plain ones about every end of the own run, or of those that cannot be edited. */
const OTHER = /^(?:about|message|template|lifecycle|format|webhook-url|notify-on)$/;

/** All steps with the action of this one, and where they are. */
export function placedIn({ step: own, workflow, jobId: ownId, job: ownJob }: Calling): readonly Placed[] {
  return Object.entries({ ...jobsIn(workflow), [ownId]: ownJob }).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const ours = stepsIn(job).filter((step) => isAlsoUsing(step, own));
    return ours.map((step) => ({ step, jobId, job }));
  });
}

/** A message that says that a job started, and that no step finishes: the one that should posts another one, or only replies. */
export function finishingRows(place: Calling): readonly Row[] {
  const { step: own, workflow, composite } = place;
  const ours = placedIn(place).filter((one) => !hasInput(one.step, OTHER));
  const [start, ...more] = ours.filter(({ step }) => inputOf(step, "event") === "start");
  if (start === undefined || more.length > 0 || composite !== undefined) return [];
  const { step, jobId } = start;
  // One that is part of a thread says so in the message of another step.
  if (hasInput(step, /^thread$/)) return [];
  const id = stepId(step);
  const passed = passedThreads(start);
  const names = id === "" ? [] : [...passed, `steps.${id}.`];
  const readers = countIn(workflow, [...names, `jobs.${jobId}.`]);
  const replies = ours.filter((one) => {
    const thread = inputOf(one.step, "thread");
    return inputOf(one.step, "update-mode") === "reply" && names.some((name) => thread.includes(name));
  });
  const apart = ours.filter((one) => !hasInput(one.step, /^(?:thread|update-mode)$/));
  // Whatever else reads the message may finish it.
  const candidates = readers === 0 ? apart : readers === replies.length + passed.length ? replies : [];
  const [end, ...others] = candidates.slice(candidates.indexOf(start) + 1).filter((one) => isEnd(one, start));
  const isAsked = step === own || end?.step === own;
  return end === undefined || others.length > 0 || !isAsked ? [] : [rowOf(start, end, readers > 0)];
}

/** How other jobs read the thread of a step. */
export function passedThreads({ step, jobId, job }: Placed): readonly string[] {
  return outputsNaming(job, stepId(step), "thread").map((name) => `needs.${jobId}.outputs.${name}`);
}

/** How often a workflow contains these texts. */
export function countIn(workflow: Table, texts: readonly string[]): number {
  const whole = JSON.stringify(workflow);
  return texts.flatMap((text) => whole.split(text).slice(1)).length;
}

/** An input of a step; "" if it has none. */
export function inputOf(step: Table, name: string): string {
  return scalarOf(givenTo(step)[name]);
}

/** Whether a step after another one most likely says after a success how the job, or all jobs, ended that a start is about. */
function isEnd({ step, jobId, job }: Placed, { step: start, ...first }: Placed): boolean {
  const isFar = jobId !== first.jobId;
  // A matrix has several messages.
  const isOfFirst =
    needsOf(job).includes(first.jobId) &&
    isOfNeeds(step) &&
    !(job["strategy"] ?? first.job["strategy"]) &&
    isSameRoom(inputOf(step, "to"), job, first.job);
  return (
    (!isFar || isOfFirst) &&
    ["to", "token", "title"].every((name) => inputOf(step, name) === inputOf(start, name)) &&
    inputOf(step, "to") !== "" &&
    inputOf(step, "event") !== "waiting" &&
    [undefined, step["if"]].includes(start["if"]) &&
    [step, isFar ? job : {}].every((one) => reachOf(one["if"]).after.includes("success"))
  );
}

/** Whether a `to` is the same in two jobs. An environment has its own secrets and variables. */
function isSameRoom(to: string, one: Table, other: Table): boolean {
  const [a, b] = [one, other].map((job) => JSON.stringify(job["environment"]));
  return !to.includes("{{") || (a === b && !/\{\{ *[^sv ]/.test(to));
}

function rowOf({ step, jobId }: Placed, end: Placed, isReply: boolean): Row {
  const never = "The message about the start is never finished: the step that reports the end";
  if (isReply)
    return warning(
      "update-mode",
      `${never} only replies to it.`,
      "Remove the line `update-mode: reply` there.",
    );
  const id = stepId(step) || "webex-start";
  const output = `thread: \${{ steps.${id}.outputs.thread }}`;
  const isNear = end.jobId === jobId;
  const named = stepId(step) === "" ? [`\`id: ${id}\` to the step with \`event: start\``] : [];
  const outputs = isNear
    ? []
    : [`\`${output}\` to the \`outputs:\` of ${named.length > 0 ? "its job" : `the job \`${jobId}\``}`];
  const added = [...named, ...outputs, "this line to the `with:` of the step that reports the end"];
  const whole = isNear ? " Or use only `lifecycle: true`." : "";
  const advice = `Add ${listText(added)}.${whole}`;
  const lines = isNear ? output : `thread: \${{ needs.${jobId}.outputs.thread }}`;
  return warning("thread", `${never} has no \`thread:\`.`, advice, lines);
}
