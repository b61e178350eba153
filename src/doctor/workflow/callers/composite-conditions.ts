import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { lineWith } from "../conditions/condition-rows.ts";
import { meantBy } from "../conditions/without-braces.ts";
import { reachOf } from "../conditions.ts";
import { isWorking } from "../order/following-steps.ts";
import type { Composite, Table } from "../own-place.ts";
import { elsewhereRows, isForFailures, skippedRows, textOf } from "../skipped-step.ts";

const OWNER = "step in the composite action";

/** Rows about the condition of a step in a composite action. */
export function innerRows(inputs: Inputs, composite: Composite): readonly Row[] {
  const { step, steps = [] } = composite;
  const { about, isLifecycle } = inputs;
  if (step === undefined || isLifecycle || about === "trigger") return [];
  if (workingBefore(composite).length > 0) {
    const before = steps.slice(0, steps.indexOf(step));
    const place = { workflow: {}, jobId: "", job: { steps }, step, before, caller: undefined };
    return skippedRows(inputs, { ...place, hasSecrets: true }).map((row) => renamed(row, `the ${OWNER}`));
  }
  const condition = step["if"];
  const reach = reachOf(condition, "action");
  const isLost = !reach.after.includes("failure") && reachOf(condition).after.includes("failure");
  if (!isLost) return elsewhereRows(inputs, condition, OWNER, reach);
  return isForFailures(inputs) ? [lostRow(textOf(condition))] : [];
}

/**
 * In a composite action, `failure()` asks only about the steps of the action. Source:
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Expressions/FailureFunction.cs
 */
function lostRow(condition: string): Row {
  const found =
    "`failure()` asks about the steps of this composite action, not of the job, so failures are never posted.";
  const meant = meantBy(condition).replace(/\bfailure\( *\)/gi, "job.status == 'failure'");
  return warning("if", found, `Replace the \`if:\` of the ${OWNER} with this line.`, lineWith(meant));
}

/** Steps of the action before ours whose failure is one of the job. */
export function workingBefore({ step, steps = [] }: Composite): readonly Table[] {
  return step === undefined ? [] : steps.slice(0, steps.indexOf(step)).filter(isWorking);
}

/** A row that calls the step otherwise. */
export function renamed(row: Row, name: string): Row {
  const named = (text = ""): string => text.replaceAll(/\b(?:this|the) step\b(?!'s)/g, name);
  return { ...row, found: named(row.found), advice: named(row.advice) };
}
