import type { Inputs } from "../../inputs/inputs.ts";
import type { Moment } from "../../model/moments.ts";
import { listText } from "../../text/list.ts";
import { type Row, warning } from "../row.ts";
import { mayFail, onlyNeeds } from "./alone/reporting-steps.ts";
import { isStatusOfNeeds } from "./callers/passed-results.ts";
import { isTextCondition, type Reach, reachOf } from "./conditions.ts";
import { ENDING_OF } from "./endings/ending-of.ts";
import { needsOf } from "./order/needed-jobs.ts";
import { toldElsewhere } from "./order/told-elsewhere.ts";
import { givenTo, needingJob, type OwnPlace, scalarOf, type Table, tableOf, ticked } from "./own-place.ts";
import { conditionByText, toldEnding } from "./texts/told-ending.ts";

/** Moments after which GitHub skips steps without a condition. */
const AFTER_FAILURE: readonly Moment[] = ["failure", "first-failure", "still-failing", "cancelled"];

/** The `if:` of a step, also where it is indented into `with:`, which another row reports. */
function conditionOf(step: OwnPlace["step"]): unknown {
  return step?.["if"] ?? givenTo(step)["if"];
}

/** Inputs that decide what a step reports. */
export type Reporting = Pick<Inputs, "event" | "about" | "needs" | "isLifecycle" | "notifyOn">;

/** A step that waits for a moment at which GitHub skips it, or which it never reports. */
export function skippedRows(inputs: Reporting, place: OwnPlace | undefined): readonly Row[] {
  const { event, about, needs, isLifecycle } = inputs;
  if (event !== "auto" || isLifecycle) return [];
  if (about === "trigger") return rowsOfTrigger(inputs, place);
  const isOfJobs = place && isStatusOfNeeds(place) && needingJob(place).needing["needs"] !== undefined;
  const rows =
    needs === undefined && !isOfJobs
      ? rowsOfStep(inputs, place, reachOf(conditionOf(place?.step)))
      : rowsOfJob(inputs, place);
  return [...rows, ...startRows(inputs)];
}

function rowsOfStep(inputs: Reporting, place: OwnPlace | undefined, reach: Reach): readonly Row[] {
  const { notifyOn = [] } = inputs;
  const step = place?.step;
  if (isElsewhere(reach)) return elsewhereRows(inputs, conditionOf(step), "step", reach);
  // That it is a text is reported first.
  if (isTextCondition(step?.["if"])) return [];
  const lost = notifyOn.filter((moment) => AFTER_FAILURE.includes(moment) || moment === "change");
  const isOnlyLost = lost.length > 0 && lost.length === notifyOn.length && !lost.includes("change");
  // A job that needs others and does nothing before the step most likely reports those, as another check says.
  if (isOnlyLost) return onlyNeeds(place) ? [] : [uselessRow(lost, step)];
  // Whoever writes `success()` means it.
  const isWanted = (notifyOn.length === 0 && reach.isImplicit) || lost.length > 0;
  // Only work that fails is news, and nothing is done before a step that is only there for the doctor.
  if (!isWanted || place === undefined || !place.before.some(mayFail)) return [];
  return lost.length > 0 ? neverRows(place, undefined) : unwantedRows(place);
}

/** A step that nobody says to be for failures. A text about a success is for no other end. */
function unwantedRows(place: OwnPlace): readonly Row[] {
  return toldEnding(place.step ?? {}) === "success" ? [] : neverRows(place, toldElsewhere(place));
}

/** A step that failures never reach, and what else posts them. */
function neverRows({ job, step }: OwnPlace, told: "step" | "job" | undefined): readonly Row[] {
  // Another job says how all combinations ended, and not which of them failed.
  const isOfMatrix = tableOf(job?.["strategy"])["matrix"] !== undefined;
  if (told === "step" || (told === "job" && !isOfMatrix)) return [];
  const lost = told === "job" ? "a combination that fails is" : "failures are";
  const found = `GitHub skips this step if an earlier one failed, so ${lost} never posted.`;
  // A reply of each combination is for those that fail.
  const call = isOfMatrix && givenTo(step)["thread"] !== undefined ? "failure()" : undefined;
  const byText = call === undefined ? conditionByText(step ?? {}) : {};
  const row = { ...warning("if", found), ...alwaysIn("the step", step?.["if"], call ?? byText.call) };
  return [{ ...row, ...byText.advice }];
}

/** A step that reports the jobs that its own job needs: GitHub decides by them whether the job runs. */
function rowsOfJob(inputs: Reporting, place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined) return [];
  const { caller, needing } = needingJob(place);
  if (needing["needs"] === undefined) return [];
  const where = caller ? `job \`${caller}\`` : "job";
  if (isElsewhere(reachOf(needing["if"]))) {
    const rows = elsewhereRows(inputs, needing["if"], where, reachOfNeeds(needing["if"], "needs", needing));
    const own = place.step?.["if"];
    if (rows.length > 0 || own === undefined) return rows;
    return elsewhereRows(inputs, own, "step", reachOfNeeds(own, "needs of a step", needing));
  }
  // That it is a text is reported first.
  if (isTextCondition(needing["if"]) || !isForFailures(inputs)) return [];
  const found = `GitHub skips ${caller ? "the" : "this"} ${where} if one that it needs failed, so failures are never posted.`;
  return [{ ...warning("if", found), ...alwaysIn(`the ${where}`, needing["if"]) }];
}

/** Whether a step is to post what did not succeed. */
export function isForFailures({ notifyOn = [] }: Reporting): boolean {
  return notifyOn.length === 0 || notifyOn.some((one) => one === "change" || AFTER_FAILURE.includes(one));
}

/** After which ends of the needed jobs a condition is true, and whether it asks about each of them and about nothing else. */
export function reachOfNeeds(condition: unknown, of: "needs" | "needs of a step", needing: Table): Reach {
  const reach = reachOf(condition, of);
  const rest = textOf(condition).replace(/needs\.([\w-]+|\*)\.result|'(?:failure|cancelled)'/g, "");
  const isOnlyAsking = /^(?:[\s()!=,&|]|always|cancelled|success|failure|contains|join)*$/.test(rest);
  const asked = [...textOf(condition).matchAll(/needs\.([\w-]+|\*)\.result/g)].map(([, id]) => id);
  const isOfAll = asked.includes("*") || needsOf(needing).every((id) => asked.includes(id));
  return { ...reach, isSure: reach.isSure || (isOnlyAsking && isOfAll) };
}

/** A step that reports what started the run, with conditions about how that ended. */
function rowsOfTrigger(inputs: Reporting, place: OwnPlace | undefined): readonly Row[] {
  const conditions = { job: place?.job?.["if"], step: conditionOf(place?.step) };
  return Object.entries(conditions).flatMap(([where, condition]) => {
    const reach = reachOf(condition, "trigger");
    const rows = elsewhereRows(inputs, condition, where, reach);
    if (!reach.isSure) return rows;
    const advice = `Remove the \`if:\` of the ${where}: \`notify-on\` decides then.`;
    return rows.map((row) => ({ ...row, advice, lines: undefined }));
  });
}

/** Whether something runs after a failure, or only then. */
function isElsewhere({ after }: Reach): boolean {
  return after.includes("failure") || !after.includes("success");
}

/** Moments of `notify-on` at which the condition is false. */
export function elsewhereRows(
  { notifyOn = [] }: Reporting,
  condition: unknown,
  where: string,
  { after, isSure }: Reach,
): readonly Row[] {
  const isFixLost = !after.includes("success");
  const lost = notifyOn.filter((moment) => {
    const ending = ENDING_OF[moment];
    return moment === "change" ? isFixLost : ending !== undefined && !after.includes(ending);
  });
  if (lost.length === 0) return [];
  const found = `\`notify-on\` names ${listed(lost)}, but GitHub skips the ${where} then: it has \`if: ${textOf(condition)}\`.`;
  return [
    isSure
      ? warning("notify-on", found, `Replace the \`if:\` of the ${where} with this line.`, ALWAYS)
      : warning("notify-on", found, `Change the \`if:\` of the ${where}, or \`notify-on:\`.`),
  ];
}

/** A step that reports how its job ended never says that something starts or waits. */
function startRows({ notifyOn = [] }: Reporting): readonly Row[] {
  const lost = notifyOn.filter((moment) => moment === "start" || moment === "waiting");
  // A step that waits for nothing else warns by itself.
  if (lost.length === 0 || lost.length === notifyOn.length) return [];
  const found = `\`notify-on\` names ${listed(lost)}, but this step reports only how the job ended.`;
  const advice =
    "To say that the job starts, use `lifecycle: true`, or a step of its own with `event: start`.";
  return [warning("notify-on", found, advice)];
}

function uselessRow(lost: readonly Moment[], step: OwnPlace["step"]): Row {
  const found = `\`notify-on\` waits for ${listed(lost)} only, and GitHub skips a step after a failure unless it has \`if: always()\`.`;
  if (step !== undefined && Object.hasOwn(step, "if"))
    return { ...warning("notify-on", found), ...alwaysIn("the step", step["if"]) };
  const unless = step === undefined ? ", unless it is already there" : "";
  const advice = `Add this line to the step, next to \`uses:\`${unless}.`;
  return warning("notify-on", found, advice, ALWAYS);
}

/** What lets something run also after a failure, by `call`. */
export function alwaysIn(
  owner: string,
  condition: unknown,
  call = "always()",
): Pick<Row, "advice" | "lines"> {
  const line = `if: ${call}`;
  if (condition === undefined) return { advice: `Add this line to ${owner}:`, lines: line };
  const text = textOf(condition);
  if (text === "success()") return { advice: `Replace the \`if:\` of ${owner} with this line.`, lines: line };
  const advice = `Let the condition of ${owner} begin with \`${call} &&\`.`;
  const isPlain = /^[\w.()'=!&|<>[\], /*-]+$/.test(text) && reachOf(condition).isImplicit;
  const whole = text.includes("||") ? `(${text})` : text;
  return { advice, lines: isPlain ? `${line} && ${whole}` : undefined };
}

/** A condition without braces. */
export function textOf(condition: unknown): string {
  const text = scalarOf(condition);
  return /^\$\{\{(.*)\}\}$/s.exec(text)?.[1]?.trim() ?? text;
}

function listed(moments: readonly Moment[]): string {
  return listText(moments.map(ticked));
}

/** What lets a step or a job run however what came before ended. */
export const ALWAYS = "if: always()";
