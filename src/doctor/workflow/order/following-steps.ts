import type { Inputs } from "../../../inputs/inputs.ts";
import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { PLAIN } from "../files/run-folder.ts";
import { nameOf } from "../forgiven-steps.ts";
import { actionOf, type Calling, givenTo, isAlsoUsing, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { isUnseen, isWhole } from "./told-elsewhere.ts";

/** Steps that work after one that says how the job ended. */
export function followingRows(
  { event, about, needs, isLifecycle }: Inputs,
  { step, job, before }: Calling,
): readonly Row[] {
  if (hasInput(step, OWN_WORDS) || event !== "auto" || about !== "run" || isLifecycle || needs !== undefined)
    return [];
  const after = stepsIn(job).slice(before.length + 1);
  const working = after.filter(isWorking).map((one) => `\`${nameOf(one)}\``);
  // A message of what was done so far, or a step that is only there for the doctor.
  const isOfPart = hasInput(step, /^(?:environment|thread)$/) && before.some(isDoing);
  const isTold = before.some(isWhole) || after.some((one) => isAlsoUsing(one, step) || isUnseen(one, step));
  if (working.length === 0 || isOfPart || isTold) return [];
  const found = `Steps follow this one, and the message cannot say how they end: ${listText(working, MAX_NAMES)}.`;
  if (!reachOf(step["if"]).after.includes("success")) return [warning("event", found, "Put the step last.")];
  const advice =
    "Put the step last, with `if: always()`. Or put it first and add this line to its `with:` to report the end.";
  return [warning("event", found, advice, "lifecycle: true")];
}

const MAX_NAMES = 5;

/** Inputs by which the workflow says itself what the message says. */
export const OWN_WORDS = /^(?:status|title|message|template)$/;

/** Whether a step has one of these inputs. */
export function hasInput(step: Table, names: RegExp): boolean {
  return Object.keys(givenTo(step)).some((name) => names.test(name));
}

/** Whether the text of a message is the same however the job ended. Without a title, the headline says it. */
export function hasSameText(step: Table): boolean {
  const { title, message, data, template } = givenTo(step);
  const tags =
    [title, message, data]
      .map(scalarOf)
      .join("\n")
      .match(/\{\{\{?[^{}]*/g) ?? [];
  return scalarOf(title) !== "" && template === undefined && tags.every((tag) => SAME.test(tag));
}

const SAME =
  /^\{{2,3}[#^/&]?\s*(?:github|inputs|vars|workflow|repository|ref|commit|actor|run|data|title|url|name|number|shortSha|author)\b[\w.]*\s*$/;

/** Actions that build, test, or deploy, and those that only prepare or tell about it. */
const WORK = /build|test|deploy|publish|release|lint|scan/i;
const TOLD = /setup|notif|report|result|upload|message|comment|summary/i;

/** What reads an output of this action. */
const READS = new RegExp(`outputs\\W+(?:${OUTPUT_NAMES.join("|")})\\b`);

/** Whether a step may do what a message reports. */
export function isDoing({ run, uses }: Table): boolean {
  return run !== undefined || !PLAIN.test(scalarOf(uses));
}

/** Whether a job does nothing that a message of ours reports. */
export function isAlone(job: Table, own: Table): boolean {
  return stepsIn(job).every((step) => isAlsoUsing(step, own) || !isDoing(step));
}

/** Whether a step can make its job fail, and is no reaction to what happened before. */
export function isWorking(step: Table): boolean {
  const { run, if: condition, "continue-on-error": isForgiven } = step;
  if (isForgiven !== undefined || !reachOf(condition).isImplicit) return false;
  const name = actionOf(step) ?? "";
  if (run === undefined) return WORK.test(name) && !TOLD.test(name);
  const isSaid = scalarOf(run)
    .split("\n")
    .every((line) => /^\s*(?:echo|printf|$)/.test(line));
  return !isSaid && !READS.test(JSON.stringify(step));
}
