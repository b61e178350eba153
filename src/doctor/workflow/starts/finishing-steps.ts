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
interface Placed {
  readonly step: Table;
  readonly jobId: string;
  readonly job: Table;
}

/** Inputs of other messages than plain ones about every end of the own run, or of those that cannot be edited. */
const OTHER = /^(?:about|message|template|lifecycle|format|webhook-url|notify-on)$/;

/** A message that says that a job started, and that no step finishes: the one that should posts another one, or only replies. */
export function finishingRows({
  step: own,
  workflow,
  jobId: ownId,
  job: ownJob,
  composite,
}: Calling): readonly Row[] {
  const ours = Object.entries({ ...jobsIn(workflow), [ownId]: ownJob }).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const steps = stepsIn(job).filter((step) => isAlsoUsing(step, own) && !hasInput(step, OTHER));
    return steps.map((step): Placed => ({ step, jobId, job }));
  });
  const [start, ...more] = ours.filter(({ step }) => inputOf(step, "event") === "start");
  if (start === undefined || more.length > 0 || composite !== undefined) return [];
  const { step, jobId, job } = start;
  const id = stepId(step);
  const passed = outputsNaming(job, id, "thread").map((name) => `needs.${jobId}.outputs.${name}`);
  const names = id === "" ? [] : [...passed, `steps.${id}.`];
  const text = JSON.stringify(workflow);
  const readers = [...names, `jobs.${jobId}.`].flatMap((name) => text.split(name).slice(1)).length;
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

function inputOf(step: Table, name: string): string {
  return scalarOf(givenTo(step)[name]);
}

/** Whether a step after another one most likely says after a success how the job, or all jobs, ended that a start is about. */
function isEnd({ step, jobId, job }: Placed, { step: start, ...first }: Placed): boolean {
  const isFar = jobId !== first.jobId;
  // Secrets and variables are the same in other jobs, and a matrix has several messages.
  const isOfFirst =
    needsOf(job).includes(first.jobId) &&
    isOfNeeds(step) &&
    !(job["strategy"] ?? first.job["strategy"]) &&
    !/\{\{ *[^sv ]/.test(inputOf(step, "to"));
  return (
    (!isFar || isOfFirst) &&
    ["to", "token", "title"].every((name) => inputOf(step, name) === inputOf(start, name)) &&
    inputOf(step, "to") !== "" &&
    inputOf(step, "event") !== "waiting" &&
    [undefined, step["if"]].includes(start["if"]) &&
    [step, isFar ? job : {}].every((one) => reachOf(one["if"]).after.includes("success"))
  );
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
  const thread = `thread: \${{ steps.${id}.outputs.thread }}`;
  const [outputs, whole, lines] =
    end.jobId === jobId
      ? ["", " Or use only `lifecycle: true`.", thread]
      : [
          `, \`${thread}\` to the \`outputs:\` of its job`,
          "",
          `thread: \${{ needs.${jobId}.outputs.thread }}`,
        ];
  const advice = `Add \`id: ${id}\` to the step with \`event: start\`${outputs}, and this line to the \`with:\` of the step that reports the end.${whole}`;
  return warning("thread", `${never} has no \`thread:\`.`, advice, lines);
}
