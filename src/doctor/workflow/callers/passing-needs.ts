import { NEEDS_LINE } from "../../mended-lines.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** How the step of a called workflow gets the results of the jobs that the calling job needs, as sentences. */
export function passingNeeds({ step = {} }: OwnPlace): string {
  const [, own] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(givenTo(step)["needs"])) ?? [];
  const name = own ?? "needs";
  const pass = `In its \`with:\`, pass the results as an input: \`${NEEDS_LINE.replace("needs", name)}\`. Declare it in the \`inputs:\` of \`workflow_call:\`.`;
  if (own !== undefined) return pass;
  const without = isWhole(step) ? " and no `lifecycle:`" : "";
  return `${pass} In this step, write \`needs: \${{ inputs.needs }}\`${without}.`;
}
