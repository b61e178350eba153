import { type Row, warning } from "../../row.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { type Calling, givenTo, isId, scalarOf, stepId, type Table, tableOf } from "../own-place.ts";
import { endsOf, isStart, type Placed, stepsOfAction } from "./ends-of-starts.ts";

const NEVER = "The message that says that the job started is never finished: the step that reports the end";

/** Messages that say that a job started, and that no step finishes: the one that should posts another one, or only replies. */
export function finishingRows(place: Calling): readonly Row[] {
  if (place.composite !== undefined) return [];
  const all = stepsOfAction(place);
  return all.filter(isStart).flatMap((start): readonly Row[] => {
    const apart = isRead(start) ? [] : all.filter(({ step }) => isApart(step));
    const { here, later, ofNeeds } = endsOf(start, apart, all);
    const again = [here, ofNeeds, later].find(({ length }) => length > 0) ?? [];
    const replying = endsOf(start, repliesTo(start, place, all), all);
    const replies = [replying.ofNeeds, replying.here, replying.later].find(({ length }) => length > 0) ?? [];
    const isAsked = [start, ...again, ...replies].some(({ step }) => step === place.step);
    const [[end], [reply]] = [again, replies];
    if (!isAsked) return [];
    if (end !== undefined) return againRows(start, end);
    return reply === undefined ? [] : [replyRow(start, reply)];
  });
}

/** Whether a step posts a message of its own, and does not say that this is meant. */
function isApart(step: Table): boolean {
  const { thread, "update-mode": mode } = givenTo(step);
  return thread === undefined && ["", "auto"].includes(scalarOf(mode));
}

/** Whether something in the job of a step reads its outputs. */
function isRead({ step, job }: Placed): boolean {
  const id = stepId(step);
  return id !== "" && isNaming(job, [`steps.${id}.`, `steps['${id}`]);
}

function isNaming(one: unknown, texts: readonly string[]): boolean {
  const whole = (JSON.stringify(one) ?? "").toLowerCase();
  return texts.some((text) => whole.includes(text.toLowerCase()));
}

/** The steps that only reply to the message of a start; none if something else may finish it. */
function repliesTo(
  { step: start, job, jobId }: Placed,
  { workflow, jobId: ownId, job: ownJob }: Calling,
  all: readonly Placed[],
): readonly Placed[] {
  const id = stepId(start);
  const passed = outputsNaming(job, id, "thread");
  const { jobs, ...top } = workflow;
  const isPassedOnly = Object.entries(tableOf(job["outputs"])).every(
    ([name, text]) => passed.includes(name) || !isNaming(text, [`steps.${id}.`]),
  );
  if (!isId(id) || !isPassedOnly || isNaming(top, [`jobs.${jobId}.outputs`])) return [];
  const inJob = [`steps.${id}.`, `steps['${id}`];
  const elsewhere = passed.flatMap((name) => [`needs.${jobId}.outputs.${name}`, `needs['${jobId}`]);
  const namesIn = (other: string): readonly string[] => (other === jobId ? inJob : elsewhere);
  const replies = all.filter((one) => {
    const { thread, "update-mode": mode } = givenTo(one.step);
    return isNaming(thread, namesIn(one.jobId)) && scalarOf(mode) === "reply";
  });
  const others = Object.entries({ ...tableOf(jobs), [ownId]: ownJob }).flatMap(([other, table]) => {
    const { steps, outputs, ...rest } = tableOf(table);
    const texts = [rest, ...(other === jobId ? [] : [outputs]), ...[steps ?? []].flat()];
    return texts.filter((one) => !replies.some(({ step }) => step === one) && isNaming(one, namesIn(other)));
  });
  return others.length > 0 ? [] : replies;
}

function againRows(start: Placed, end: Placed): readonly Row[] {
  const { step, job, jobId, others } = start;
  const isTaken = others.some((one) => stepId(one).toLowerCase() === "start");
  const id = stepId(step) || (isTaken ? "webex-start" : "start");
  const isFar = end.jobId !== jobId;
  if (!isId(id) || !isId(jobId) || (isFar && tableOf(job["outputs"])["thread"] !== undefined)) return [];
  const found = `${NEVER} has no \`thread:\`, so it posts another message.`;
  const thread = `thread: \${{ steps.${id}.outputs.thread }}`;
  const adds = [
    ...(stepId(step) === "" ? [`\`id: ${id}\` to the step with \`event: start\``] : []),
    ...(isFar ? [`\`${thread}\` to the \`outputs:\` of the job \`${jobId}\``] : []),
  ];
  const line = "this line to the `with:` of the step that reports the end";
  const list = adds.length === 0 ? line : `${adds.join(", ")}, and ${line}`;
  const needs =
    isFar && !needsOf(end.job).includes(jobId) ? `, with \`${jobId}\` in the \`needs:\` of its job` : "";
  const isWhole = !isFar && givenTo(end.step)["needs"] === undefined;
  const whole = isWhole ? " Or remove that step, and write `lifecycle: true` instead of `event: start`." : "";
  const lines = isFar ? `thread: \${{ needs.${jobId}.outputs.thread }}` : thread;
  return [warning("thread", found, `Add ${list}${needs}.${whole}`, lines)];
}

function replyRow({ jobId }: Placed, end: Placed): Row {
  const where = end.jobId === jobId ? "" : ` of the job \`${end.jobId}\``;
  const advice = `Remove the line \`update-mode: reply\` from the step${where} that reports the end.`;
  return warning("update-mode", `${NEVER} only replies to it.`, advice);
}
