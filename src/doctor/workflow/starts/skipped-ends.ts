import { anyOfText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { ENDINGS, type Ending, type Reach, reachOf } from "../conditions.ts";
import { type Calling, stepId, type Table } from "../own-place.ts";
import { ALWAYS, alwaysIn, reachOfNeeds, textOf } from "../skipped-step.ts";
import { countIn, inputOf, type Placed, passedThreads, placedIn } from "./finishing-steps.ts";

/** A message that says that a job started, and that the only step to finish it leaves as it is after some ends, because GitHub skips it. */
export function skippedEndRows(place: Calling): readonly Row[] {
  const { step: own, workflow, composite } = place;
  const ours = placedIn(place);
  const [start, ...more] = ours.filter(({ step }) => inputOf(step, "event") === "start");
  const id = stepId(start?.step);
  if (start === undefined || more.length > 0 || id === "" || composite !== undefined) return [];
  const passed = passedThreads(start);
  const reading = ours.filter(({ step, jobId }) => {
    const names = jobId === start.jobId ? [`steps.${id}.outputs.thread`] : passed;
    return names.some((name) => inputOf(step, "thread").includes(name));
  });
  const count = countIn(workflow, [
    ...passed,
    `steps.${id}.outputs.thread`,
    `steps.${id}.outputs.message-id`,
    `jobs.${start.jobId}.`,
  ]);
  const [end, ...others] = reading.filter(({ step }) => isEnd(step));
  // Whatever else reads the message may finish it.
  if (end === undefined || others.length > 0 || count !== reading.length + passed.length) return [];
  return start.step === own || end.step === own ? rowsOf(end, start, end.step === own) : [];
}

/** Whether a step changes the message of its thread, to say how something ended. */
function isEnd(step: Table): boolean {
  return (
    !/^(?:reply|new)$/.test(inputOf(step, "update-mode")) &&
    !/^(?:start|waiting)$/.test(inputOf(step, "event")) &&
    inputOf(step, "format") !== "card"
  );
}

function rowsOf({ step, jobId, job }: Placed, start: Placed, isOwn: boolean): readonly Row[] {
  const isFar = jobId !== start.jobId;
  const ofJob = isFar ? reachOfNeeds(job["if"], "needs", job) : undefined;
  const ofStep = isFar ? reachOfNeeds(step["if"], "needs of a step", job) : reachOf(step["if"]);
  const isOfJob = ofJob !== undefined && lostBy(ofJob).length > 0;
  const reach = isOfJob ? ofJob : ofStep;
  const lost = lostBy(reach);
  const condition = isOfJob ? job["if"] : step["if"];
  const notifyOn = inputOf(step, "notify-on");
  // Of these, other checks say that GitHub skips them, or that they never run.
  const isSkipped = reach.isImplicit && reach.after.includes("success");
  const isTold = isOwn && (isSkipped || lost.some((one) => notifyOn.includes(one)));
  if (lost.length === 0 || reach.after.length === 0 || isTold) return [];
  const owner = isOfJob ? `the job \`${jobId}\`` : "the step that should";
  const which = isOfJob ? `${owner}, which should, ` : `${owner} `;
  const has = condition === undefined ? "has no `if:`" : `has \`if: ${textOf(condition)}\``;
  const found = `Nothing finishes the message about the start after ${anyOfText(lost.map((one) => WORDS[one]))}: ${which}${has}.`;
  const { advice, lines } = remedyFor(owner.replace("should", "finishes it"), condition, reach);
  const isFixed = /^[^$]*(?:success|failure|cancelled)/.test(
    inputOf(step, "event") + inputOf(step, "status"),
  );
  const remove = lines && isFixed ? " Remove its fixed `event:` or `status:`, too." : "";
  return [warning("thread", found, `${advice}${remove}`, lines)];
}

function lostBy({ after }: Reach): readonly Ending[] {
  return ENDINGS.filter((one) => !after.includes(one));
}

const WORDS: Readonly<Record<Ending, string>> = {
  success: "a success",
  failure: "a failure",
  cancelled: "a cancellation",
};

function remedyFor(
  owner: string,
  condition: unknown,
  { isSure, isImplicit }: Reach,
): Pick<Row, "advice" | "lines"> {
  if (isSure && condition !== undefined)
    return { advice: `Replace the \`if:\` of ${owner} with this line.`, lines: ALWAYS };
  return isImplicit ? alwaysIn(owner, condition) : { advice: `Change the \`if:\` of ${owner}.` };
}
