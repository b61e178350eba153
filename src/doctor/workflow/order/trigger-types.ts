import type { Inputs } from "../../../inputs/inputs.ts";
import type { Moment } from "../../../model/moments.ts";
import { anyOfText } from "../../../text/list.ts";
import { isPastableLine } from "../../../text/names/pastable.ts";
import { type Row, warning } from "../../row.ts";
import { eventsOf } from "../losses/context-names.ts";
import { type OwnPlace, scalarOf, type Table, tableOf, ticked } from "../own-place.ts";

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
  const { types } = tableOf(trigger);
  if (about === "trigger" && types !== undefined) return unendedRows([types].flat().map(scalarOf), notifyOn);
  const isGiven = trigger === undefined || types !== undefined;
  const isSorted = [job, step].some((one) => /conclusion|event\.action|\.status\b/.test(scalarOf(one["if"])));
  if (about !== "trigger" || isGiven || isSorted || notifyOn.includes("start")) return [];
  const found =
    "`workflow_run` has no `types:`, so this workflow also runs when the other one is requested and when it begins.";
  const advice = "Add this line below `workflow_run:`, next to `workflows:`.";
  return [warning("on", found, advice, "types: [completed]")];
}

/** The same, for one that GitHub never starts when the other one ends. It may be meant to report only that it begins. */
function unendedRows(types: readonly string[], notifyOn: readonly Moment[]): readonly Row[] {
  const isOfStart = types.includes("in_progress") && notifyOn.every((one) => one === "start");
  if (types.includes("completed") || isOfStart) return [];
  const found = "`types:` does not have `completed`, so this workflow does not run when the other one ends.";
  return [warning("on", found, "Write this line there instead.", "types: [completed]")];
}

/** Workflows that `workflow_run` names by their files, or misspells. GitHub knows them only by their names. */
export function triggerNameRows(place: OwnPlace | undefined): readonly Row[] {
  const names = triggersIn(place?.workflow);
  const meant = names.map((name) => place?.triggers?.[name] ?? name);
  const wrong = names.filter((name, at) => meant[at] !== name);
  if (wrong.length === 0) return [];
  const found = `\`workflows:\` in \`on:\` must have the names of workflows, and none is called ${anyOfText(wrong.map(ticked))}.`;
  const lines = `workflows: [${meant.map((name) => (/^\w[\w -]*$/.test(name) ? name : JSON.stringify(name))).join(", ")}]`;
  return [warning("on", found, "Write this line there instead:", isPastableLine(lines) ? lines : undefined)];
}

/** What `workflow_run` names in `on:`. */
export function triggersIn(workflow: Table | undefined): readonly string[] {
  const { workflows } = tableOf(tableOf(workflow?.["on"])["workflow_run"]);
  return [workflows].flat().filter((one) => typeof one === "string");
}

/** Rows about a run that started otherwise than those that the workflow reports: another input would report nothing of use. */
export function withOtherRuns(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const [trigger] = eventsOf(place?.workflow["on"]).filter((one) =>
    /^(?:workflow_run|deployment_status)$/.test(one),
  );
  if (trigger === undefined) return rows;
  return rows.map((row) => ({
    ...row,
    found: row.found.split(" Use it in a workflow")[0] ?? "",
    advice: `Ask in a run that \`${trigger}\` starts. To skip the step in others: \`if: github.event_name == '${trigger}'\`.`,
    lines: undefined,
  }));
}
