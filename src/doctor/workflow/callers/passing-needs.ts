import { NEEDS_LINE } from "../../mended-lines.ts";
import { reachOf } from "../conditions.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { callingJob, givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** Where to add the jobs that a calling job needs, and how the step of the called workflow gets their results. */
export function passingNeeds(place: OwnPlace): string {
  return `to ${callingJob(place.caller)}, next to its \`uses:\`. In its ${passing(place)}`;
}

/** How the step gets the results of the jobs that a calling job needs already. */
export function addingNeeds(place: OwnPlace): string {
  const { calling } = place;
  const isRun = calling === undefined || reachOf(calling.step["if"]).after.includes("failure");
  const job = callingJob(place.caller);
  const always = isRun ? "" : `add \`if: always()\` to ${job}, and `;
  return `${always}in the ${passing(place).replace("`with:`", `\`with:\` of ${job}`)}`;
}

function passing({ step = {} }: OwnPlace): string {
  const [, own] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(scalarOf(givenTo(step)["needs"])) ?? [];
  const name = own ?? "needs";
  const pass = `\`with:\`, pass the results as an input: \`${NEEDS_LINE.replace("needs", name)}\`. Declare it in the \`inputs:\` of \`workflow_call:\`.`;
  if (own !== undefined) return pass;
  const without = isWhole(step) ? " and no `lifecycle:`" : "";
  return `${pass} In this step, write \`needs: \${{ inputs.needs }}\`${without}.`;
}
