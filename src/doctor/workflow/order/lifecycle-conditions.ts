import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { type Calling, givenTo, isAlsoUsing, jobsIn, stepsIn, type Table, tableOf } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { isDoing } from "./following-steps.ts";
import { isWhole } from "./told-elsewhere.ts";

/** Steps that report a whole job, with a condition about how it ends: GitHub decides by it when the job has hardly begun. */
export function lifecycleConditionRows({ step: own, workflow }: Calling): readonly Row[] {
  return Object.entries(jobsIn(workflow)).flatMap(([id, job]) =>
    stepsIn(tableOf(job)).flatMap((step, at, steps) => {
      if (!isWhole(step) || !isAlsoUsing(step, own) || step["if"] === undefined) return [];
      return rowsOf(step, id, !steps.slice(0, at).some(isDoing));
    }),
  );
}

function rowsOf(step: Table, id: string, isFirst: boolean): readonly Row[] {
  const { after, isSure, isImplicit } = reachOf(step["if"]);
  const isSkipped = !after.includes("success");
  const isOfSuccess = after.length === 1;
  // That it comes late is reported of a step that runs after a failure.
  const isOfSome = isSure && !isImplicit && (isOfSuccess || (isFirst && after.length === 2));
  const notifyOn = givenTo(step)["notify-on"];
  if (!isSkipped && (!isOfSome || notifyOn !== undefined)) return [];
  const effect = isSkipped
    ? "GitHub skips it, and neither the start nor the end is reported"
    : "every end is reported";
  const found = `GitHub decides by the \`if: ${textOf(step["if"])}\` of the step of the job \`${id}\` with \`lifecycle: true\` when the job reaches it, not when the job ends: ${effect}.`;
  const remove = isSure ? "Remove its `if:`" : "Remove from its `if:` what is about the end";
  if (notifyOn !== undefined || after.length === 0) return [warning("if", found, `${remove}.`)];
  const advice = `${remove}, and add this line to its \`with:\`.`;
  // Whoever leaves out one end wants the rest, and that the job starts.
  const start = isSkipped || isOfSuccess ? "" : "start, ";
  return [warning("if", found, advice, `notify-on: ${start}${after.join(", ")}`)];
}
