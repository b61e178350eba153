import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { givenTo, isAlsoUsing, jobsIn, type OwnPlace, stepsIn, type Table, tableOf } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { isWhole } from "./told-elsewhere.ts";

/** Steps that report a whole job, with a condition about how it ends: GitHub decides by it when the job has hardly begun. */
export function lifecycleConditionRows(place: OwnPlace | undefined): readonly Row[] {
  const { step: own, job: ownJob, workflow = {} } = place ?? {};
  if (own === undefined || ownJob === undefined) return [];
  return Object.entries(jobsIn(workflow)).flatMap(([id, job]) =>
    stepsIn(tableOf(job)).flatMap((step) => {
      if (!isWhole(step) || !isAlsoUsing(step, own) || step["if"] === undefined) return [];
      return rowsOf(
        step,
        step === own ? "this step" : `the step of the job \`${id}\` with \`lifecycle: true\``,
        step === own,
      );
    }),
  );
}

function rowsOf(step: Table, who: string, isOwn: boolean): readonly Row[] {
  const { after, isSure, isImplicit } = reachOf(step["if"]);
  const isSkipped = !after.includes("success");
  const isOfSuccess = isSure && !isImplicit && after.join() === "success";
  // That it comes late is reported of a step that runs after a failure.
  if (isSkipped ? isOwn : !isOfSuccess) return [];
  const notifyOn = givenTo(step)["notify-on"];
  if (!isSkipped && notifyOn !== undefined) return [];
  const effect = isSkipped
    ? "GitHub skips it, and neither the start nor the end is reported"
    : "every end is reported";
  const found = `GitHub decides by the \`if: ${textOf(step["if"])}\` of ${who} when the job reaches it, not when the job ends: ${effect}.`;
  const remove = isSure ? "Remove its `if:`" : "Remove from its `if:` what is about the end";
  if (notifyOn !== undefined || after.length === 0) return [warning("if", found, `${remove}.`)];
  const advice = `${remove}, and add this line to its \`with:\`.`;
  return [warning("if", found, advice, `notify-on: ${after.join(", ")}`)];
}
