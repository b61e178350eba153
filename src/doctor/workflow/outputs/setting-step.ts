import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { PLAIN } from "../files/run-folder.ts";
import { nameOf } from "../forgiven-steps.ts";
import { type Loss, sameIn } from "../losses/loss.ts";
import { isAlsoUsing, isId, MAX_SEARCHED, scalarOf, scriptOf, type Table } from "../own-place.ts";
import { lossOfUnwritten } from "./written-outputs.ts";

/** The only step that uses the same action as the doctor's; `undefined` if several do, or none. */
export function onlyOurs(steps: readonly Table[], own: Table): Table | undefined {
  const [only, ...others] = steps.filter((one) => isAlsoUsing(one, own));
  return others.length === 0 ? only : undefined;
}

/** The step of a job that sets an output, if only one is known to; an output of this action is one of its only step. */
export function stepSetting(output: string, steps: readonly Table[], own: Table): Table | undefined {
  const [only, ...others] = steps.filter((one) => isWriting(one, output));
  if (only !== undefined) return others.length === 0 ? only : undefined;
  return sameIn(OUTPUT_NAMES, output) === undefined ? undefined : onlyOurs(steps, own);
}

/** Whether a command of a step writes an output of this name. */
function isWriting({ run }: Table, output: string): boolean {
  const command = scriptOf({ run });
  if (!SETS.test(command)) return false;
  const words = command.split(/[^\w=<-]/);
  return words.some((word) =>
    [`${output}=`, `${output}<<`, `name=${output}`].some((one) => word.startsWith(one)),
  );
}

/** How a command sets an output. */
export const SETS = /GITHUB_OUTPUT|::set-output\b/;

/** Outputs whose names mean nothing else. */
export const NAMED: readonly string[] = ["message-id", "room-id", "thread"];

/** Outputs that only this action has. */
export const SPECIFIC: readonly string[] = [...NAMED, "skipped-reason"];

/** Whether a step may have a value. One of this action needs the action, or at least a script that sets outputs. */
export function mayHave([, kind = "", output = ""]: readonly string[], step: Table, own: Table): boolean {
  if (kind.toLowerCase() !== "outputs" || output === "" || isAlsoUsing(step, own)) return true;
  if (sameIn(SPECIFIC, output) === undefined) return !isSilent(output, step);
  return step["run"] === undefined ? isAble(step) : SETS.test(scriptOf(step));
}

/** Whether a script certainly does not set an output. */
function isSilent(output: string, { run }: Table): boolean {
  const loss = lossOfUnwritten(["_", "outputs", output], [{ id: "_", run }]);
  return loss !== undefined && loss.state !== "unchecked" && loss.meant === undefined;
}

/** The step without an ID that was most likely meant by one: it is called alike, or only it can set an output. */
export function stepMeant(names: readonly string[], steps: readonly Table[], own: Table): Table | undefined {
  const [id = ""] = names;
  const able = steps.filter((one) => !isAlsoUsing(one, own) && isAble(one) && mayHave(names, one, own));
  const called = able.filter((one) => one["id"] === undefined && isNamedIn(id, one));
  const [only, ...others] = called.length > 0 ? called : able;
  return others.length === 0 && only?.["id"] === undefined ? only : undefined;
}

/** Whether a step can have outputs that are worth something: what only prepares a job has none. */
export function isAble({ run, uses }: Table): boolean {
  return run !== undefined || (uses !== undefined && !PLAIN.test(scalarOf(uses)));
}

function isNamedIn(id: string, { name, uses, run }: Table): boolean {
  const folded = (text: string): string =>
    text
      .slice(0, MAX_SEARCHED)
      .toLowerCase()
      .replace(/[\s_-]+/g, "");
  return [name, uses, run].some((one) => folded(scalarOf(one)).includes(folded(id)));
}

/** What to do about an ID that a step lacks. */
export function idFor(step: Table, id: string): Pick<Loss, "advice" | "lines"> {
  const name = nameOf(step);
  const shown = name.length > MAX_SHOWN ? `${name.slice(0, MAX_SHOWN)}…` : name;
  return { advice: `If the step \`${shown}\` is meant, add this line to it:`, lines: `id: ${id}` };
}

/** In characters. */
const MAX_SHOWN = 80;

/** What to do about an ID that no step has, if it is not known which one was meant. */
export function idForAny(
  names: readonly string[],
  steps: readonly Table[],
  own: Table,
): Pick<Loss, "advice" | "lines"> | undefined {
  const [id = "", kind = "", output = ""] = names;
  const mayBe = (one: Table): boolean => one["id"] === undefined && isAble(one) && mayHave(names, one, own);
  if (!isId(id) || !steps.some(mayBe)) return undefined;
  const which =
    kind.toLowerCase() === "outputs" && output !== "" ? `that sets \`${output}\`` : "that is meant";
  return { advice: `Add this line to the step ${which}:`, lines: `id: ${id}` };
}
