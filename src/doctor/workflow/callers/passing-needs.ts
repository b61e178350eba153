import { NEEDS_LINE } from "../../mended-lines.ts";
import { sameIn } from "../losses/loss.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { givenTo, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** How the step of a called workflow gets the results of the jobs that the calling job needs, as sentences. */
export function passingNeeds(place: OwnPlace): string {
  const { step = {}, workflow } = place;
  const own = inputOfNeeds(place);
  const declared = tableOf(tableOf(tableOf(workflow["on"])["workflow_call"])["inputs"]);
  const name = own ?? "needs";
  const declare = `Declare \`${name}: { type: string }\` in the \`inputs:\` of \`workflow_call:\`.`;
  const without = isWhole(step) ? " and no `lifecycle:`" : "";
  const parts = [
    `In its \`with:\`, pass the results as an input: \`${neededLine(place)}\`.`,
    sameIn(Object.keys(declared), name) === undefined && declare,
    own === undefined && `In this step, write \`needs: \${{ inputs.needs }}\`${without}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

/** The line of the calling job that passes the results, by the name that the step reads. */
export function neededLine(place: OwnPlace): string {
  return NEEDS_LINE.replace("needs", inputOfNeeds(place) ?? "needs");
}

/** The input of the called workflow that has the results, according to the step. */
function inputOfNeeds({ step }: OwnPlace): string | undefined {
  return /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(givenTo(step)["needs"]))?.[1];
}
