import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { nearest } from "../../../text/nearest.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { lossOfMisplaced } from "../outputs/astray-outputs.ts";
import { lossOfCall } from "../outputs/outputs-of-calls.ts";
import { idFor, idForAny, mayHave, stepMeant, stepSetting } from "../outputs/setting-step.ts";
import { lossOfUnwritten } from "../outputs/written-outputs.ts";
import {
  givenTo,
  hasId,
  isAlsoUsing,
  isId,
  jobsIn,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { outputsNaming } from "./job-outputs.ts";
import { type Asked, type Loss, misnamed, type Place, sameIn } from "./loss.ts";

/** Other words for how a step ended. */
const ENDS = ["result", "status", "state"];

/** A value of a step. */
export function lossOfSteps({ names }: Asked, place: Place): Loss | undefined {
  const { before, job, step } = place;
  const [id = ""] = names;
  // With `lifecycle`, GitHub evaluates the inputs again at the end of the job, when later steps have outputs, too.
  const isLate = scalarOf(givenTo(step)["lifecycle"]) === "true";
  const found =
    lossOfMisplaced(names, before, step) ??
    lossOfOwnOutput(names, stepsIn(job), step) ??
    lossOfCall(names, stepsIn(job), step) ??
    lossOfUnwritten(names, stepsIn(job)) ??
    lossInStep(names);
  if (sameIn(idsOf(before), id) !== undefined) return found;
  if (hasId(step, id)) {
    return { why: `\`${id}\` is this step itself, and it has no outputs yet`, advice: SELF };
  }
  if (hasStep(job, id)) {
    if (isLate) return found?.meant === undefined ? undefined : found;
    return { why: `the step \`${id}\` comes after this one`, advice: "Put this step after it." };
  }
  const foreign = lossOfForeign(names, place);
  if (foreign !== undefined) return foreign;
  const loss = lossOfUnknown(names, before, step, "no earlier step of this job has");
  const isKnown = loss.meant !== undefined || loss.lines !== undefined;
  return isKnown ? loss : { ...loss, ...idForAny(names, before, step) };
}

const SELF = "Remove the line, or name a step that ends before this one.";

/** IDs of steps. */
export function idsOf(steps: readonly Table[]): readonly string[] {
  return steps.map((step) => step["id"]).filter((one) => typeof one === "string");
}

/** Whether a step of a job has an ID. */
export function hasStep(job: Table, id = ""): boolean {
  return sameIn(idsOf(stepsIn(job)), id) !== undefined;
}

/** An output that this action does not have, of a step that uses it as well. Other actions' outputs are not known. */
export function lossOfOwnOutput(
  [id = "", kind = "", output = ""]: readonly string[],
  steps: readonly Table[],
  own: Table,
): Loss | undefined {
  const isOwn = steps.some((one) => {
    return hasId(one, id) && isAlsoUsing(one, own);
  });
  const isOther = kind.toLowerCase() !== "outputs" || ["", ...OUTPUT_NAMES].includes(output.toLowerCase());
  if (!isOwn || isOther) return undefined;
  const why = `the step \`${id}\` uses this action, which has no output \`${output}\``;
  const loss = misnamed(why, output, OUTPUT_NAMES, (near) => ["steps", id, "outputs", near].join("."));
  return { ...loss, isAlways: true };
}

/** What a step that exists has, and what it does not. */
export function lossInStep([id = "", kind = "", ...rest]: readonly string[]): Loss | undefined {
  const [output] = rest;
  const field = kind.toLowerCase();
  if (["", "outcome", "conclusion"].includes(field)) return undefined;
  if (field === "outputs") {
    return output === undefined
      ? undefined
      : { state: "unchecked", why: `the step \`${id}\` set no \`${output}\` in this run` };
  }
  const why = `a step has \`outputs\`, \`outcome\` and \`conclusion\`, and no \`${kind}\``;
  if (output === undefined) {
    const meant = ENDS.includes(field)
      ? "outcome"
      : (nearest(kind, ["outcome", "conclusion"]) ?? `outputs.${kind}`);
    return { why, meant: `steps.${id}.${meant}`, isAlways: true };
  }
  return { why, meant: ["steps", id, "outputs", ...rest].join("."), isAlways: true };
}

/** An ID that none of the steps has. `none` begins the sentence that says so. */
export function lossOfUnknown(
  names: readonly string[],
  steps: readonly Table[],
  own: Table,
  none: string,
): Loss {
  const [id = "", kind = "", ...rest] = names;
  const ids = idsOf(steps);
  const why = `${none} \`id: ${id}\``;
  const unnamed = steps.filter((step) => step["id"] === undefined);
  const known = unnamed.find((step) => isKnownAs(step, id) && mayHave(names, step, own));
  const isFree = isId(id) && !ids.some((one) => isAlike(one, id));
  if (known !== undefined && isFree) return { why, ...idFor(known, id) };
  const withId = (one: string): string => {
    const path = [one, kind, ...rest].filter((name) => name !== "");
    return lossInStep(path)?.meant ?? ["steps", ...path].join(".");
  };
  const [output = ""] = rest;
  const setting = kind.toLowerCase() === "outputs" ? stepSetting(output, steps, own) : undefined;
  const settingId = stepId(setting);
  if (isId(settingId)) return { why, meant: withId(settingId) };
  if (setting !== undefined && setting["id"] === undefined && isFree) return { why, ...idFor(setting, id) };
  const loss = misnamed(why, id, ids, withId);
  const meant = loss.meant === undefined && isFree ? stepMeant(names, steps, own) : undefined;
  return meant === undefined ? loss : { why, ...idFor(meant, id) };
}

/** A step of another job. A job passes on only its outputs. */
export function lossOfForeign(
  names: readonly string[],
  { workflow, jobId, job }: Pick<Place, "workflow" | "jobId" | "job">,
): Loss | undefined {
  const [id = "", , output = ""] = names;
  const others = Object.entries(jobsIn(workflow)).filter(([one]) => one !== jobId && isId(one));
  const found = others.find(([, one]) => hasStep(tableOf(one), id));
  if (found === undefined) return undefined;
  const [other, table] = found;
  const why = `the step \`${id}\` is in the job \`${other}\`, and other jobs get only the outputs of that job`;
  const [passed] = outputsNaming(tableOf(table), id, output);
  const isNeeded = needsOf(job).includes(other);
  const need = isNeeded ? "" : `, with \`${other}\` in the \`needs:\` of this job`;
  if (passed !== undefined) {
    return {
      why,
      ...(!isNeeded && { advice: `Write this line instead${need}:` }),
      meant: `needs.${other}.outputs.${passed}`,
      isAlways: true,
    };
  }
  if (!isId(output) || !isId(id))
    return { why, advice: `Pass it on in the \`outputs:\` of the job \`${other}\`.` };
  const line = `${output}: \${{ steps.${id}.outputs.${output} }}`;
  const hasOutputs = tableOf(table)["outputs"] !== undefined;
  return {
    why,
    advice: `Write \`\${{ needs.${other}.outputs.${output} }}\`${need}, and add ${hasOutputs ? "this line to the `outputs:` of" : "these lines to"} the job \`${other}\`:`,
    lines: hasOutputs ? line : `outputs:\n  ${line}`,
  };
}

/** Whether a step without an ID is called the same. */
export function isKnownAs(step: Table, id: string): boolean {
  return namesOf(step).some((name) => isAlike(name, id));
}

/** What a step without an ID is known by: its name, the action that it uses, or the command that it runs. */
function namesOf({ name, uses, run }: Table): readonly string[] {
  const action = typeof uses === "string" ? uses.split("@")[0]?.split("/").at(-1) : undefined;
  return [name, action, run].filter((one) => typeof one === "string");
}

/** In characters. Nobody names a step with more. */
const MAX_NAME = 200;

function isAlike(name: string, id: string): boolean {
  const folded = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "");
  return name.length <= MAX_NAME && folded(name) === folded(id);
}
