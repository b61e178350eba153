import { NEEDS_LINE } from "../../mended-lines.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { callingJob, givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** Where to add the jobs that a calling job needs, and how the step of the called workflow gets their results. */
export function passingNeeds({ step = {}, caller }: OwnPlace): string {
  const [, own] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(givenTo(step)["needs"])) ?? [];
  const name = own ?? "needs";
  const pass = `to ${callingJob(caller)}, next to its \`uses:\`. In its \`with:\`, pass the results as an input: \`${NEEDS_LINE.replace("needs", name)}\`. Declare it in the \`inputs:\` of \`workflow_call:\`.`;
  if (own !== undefined) return pass;
  const without = isWhole(step) ? " and no `lifecycle:`" : "";
  return `${pass} In this step, write \`needs: \${{ inputs.needs }}\`${without}.`;
}
