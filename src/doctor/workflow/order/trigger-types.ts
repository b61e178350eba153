import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/**
 * A workflow that reports another one, and that GitHub also starts when that one begins. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
export function triggerTypeRows(
  { about, notifyOn = [] }: Inputs,
  place: OwnPlace | undefined,
): readonly Row[] {
  const { workflow = {}, job = {}, step = {} } = place ?? {};
  const { workflow_run: trigger } = tableOf(workflow["on"]);
  const isGiven = trigger === undefined || tableOf(trigger)["types"] !== undefined;
  const isSorted = [job, step].some((one) => /conclusion|event\.action|\.status\b/.test(scalarOf(one["if"])));
  if (about !== "trigger" || isGiven || isSorted || notifyOn.includes("start")) return [];
  const found =
    "`workflow_run` has no `types:`, so this workflow also runs when the other one is requested and when it begins.";
  const advice = "Add this line below `workflow_run:`, next to `workflows:`.";
  return [warning("on", found, advice, "types: [completed]")];
}
