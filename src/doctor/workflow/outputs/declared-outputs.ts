import { OUTPUT_NAMES } from "../../../report/outputs.ts";
import { listText } from "../../../text/list.ts";
import { type Loss, sameIn } from "../losses/loss.ts";
import { isId, stepId, stepsIn, type Table, tableOf, ticked } from "../own-place.ts";
import { onlyOurs, stepSetting } from "./setting-step.ts";

/** An output that a job does not declare: the job, what a sentence calls it, and the input that reads the output. */
export interface Undeclared {
  readonly input: string;
  readonly where: string;
  readonly job: Table;
  /** The doctor's step. */
  readonly own: Table;
}

/** What to do about an output that a job does not declare. */
export function declarationOf(
  output: string,
  { input, where, job, own }: Undeclared,
): Pick<Loss, "advice" | "lines"> {
  if (!isId(output)) return { advice: `Add it to the \`outputs:\` of ${where}.` };
  const { name, id, lacks } = sourceOf(output, input, stepsIn(job), own);
  const line = `${output}: \${{ steps.${id}.outputs.${name} }}`;
  const declared = Object.keys(tableOf(job["outputs"]));
  if (declared.length === 0) {
    return { advice: `Add these lines to ${where}${lacks}:`, lines: `outputs:\n  ${line}` };
  }
  const has = listText(declared.map(ticked));
  return {
    advice: `It has ${has}. For another one, add this line to its \`outputs:\`${lacks}:`,
    lines: line,
  };
}

/** The step that an output comes from, by its ID, and what there is to do about that. */
interface Source {
  readonly name: string;
  readonly id: string;
  /** The end of a sentence; "" if the step has the ID. */
  readonly lacks: string;
}

function sourceOf(output: string, input: string, steps: readonly Table[], own: Table): Source {
  const setting = stepSetting(output, steps, own);
  const meant = setting === undefined ? sameIn(OUTPUT_NAMES, input) : undefined;
  const ours = onlyOurs(steps, own);
  const step = setting ?? (meant === undefined ? undefined : ours);
  const name = meant !== undefined && step !== undefined ? meant : output;
  const id = stepId(step);
  if (isId(id)) return { name, id, lacks: "" };
  const isFree = step === ours && step?.["id"] === undefined && !steps.some((one) => one["id"] === OWN_ID);
  if (step !== undefined && isFree)
    return { name, id: OWN_ID, lacks: `, and \`id: ${OWN_ID}\` to its step that uses this action` };
  return { name, id: "ID", lacks: ", with the `id:` of its step in place of ID" };
}

/** The ID that the examples give to a step with this action. */
const OWN_ID = "webex";
