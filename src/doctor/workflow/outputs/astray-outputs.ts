import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { PLAIN } from "../files/run-folder.ts";
import { nameOf } from "../forgiven-steps.ts";
import { type Loss, sameIn } from "../losses/loss.ts";
import { hasId, isAlsoUsing, isCall, isId, scalarOf, stepId, type Table } from "../own-place.ts";
import { NAMED, onlyOurs, SETS, SPECIFIC } from "./setting-step.ts";

/** An output of this action that is read from another step, which cannot have it: that one has the ID that ours should have. */
export function lossOfMisplaced(
  [id = "", kind = "", output = ""]: readonly string[],
  steps: readonly Table[],
  own: Table,
): Loss | undefined {
  const holder = steps.find((one) => hasId(one, id));
  const ours = onlyOurs(steps, own);
  const isRead = kind.toLowerCase() === "outputs" && sameIn(SPECIFIC, output) !== undefined;
  if (holder === undefined || holder === ours || !isRead || isAlsoUsing(holder, own) || isCall(holder, own))
    return undefined;
  const { name, run, uses } = holder;
  const isUnable = run === undefined ? PLAIN.test(scalarOf(uses)) : !SETS.test(scalarOf(run));
  if (!isUnable) return undefined;
  const why = `\`id: ${id}\` is on the step \`${nameOf({ name, uses, run })}\`, which has no output \`${output}\``;
  if (ours === undefined) return { why, advice: ONLY_OURS };
  const other = stepId(ours);
  if (isId(other)) return { why, meant: `steps.${other}.outputs.${output}`, isAlways: true };
  if (!isId(id) || ours["id"] !== undefined) return undefined;
  return { why, advice: "Move this line to the step that uses this action:", lines: `id: ${id}` };
}

const ONLY_OURS = "Only a step that uses this action has it: name one of them, or remove the line.";

/** An output of this action by which another one is passed on. `name` says what it is called, or what it is read for. */
export function lossOfOther(
  [id = "", kind = "", output = ""]: readonly string[],
  name: string,
  { steps, own }: { readonly steps: readonly Table[]; readonly own: Table },
): Loss | undefined {
  const meant = sameIn(NAMED, name);
  const given = sameIn(OUTPUT_NAMES, output);
  const holder = steps.find((one) => hasId(one, id));
  const isOurs = holder !== undefined && isAlsoUsing(holder, own);
  if (!isOurs || kind.toLowerCase() !== "outputs" || meant === undefined || given === undefined)
    return undefined;
  if (meant === given) return undefined;
  const why = `\`${given}\` is another output of the step than \`${meant}\``;
  return { why, meant: `steps.${id}.outputs.${meant}`, isAlways: true };
}
