import { NoTriggerError } from "../../build/read-build.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import { type Happening, readHappening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import { untoldTrigger } from "../../step/untold-trigger.ts";
import { BARE } from "../../text/markup/bare-expression.ts";
import { pasteOf, withPaste } from "../input-lines.ts";
import { withOwnJournal } from "../read-only-host.ts";
import { fault, type Row, warning } from "../row.ts";
import { withResults } from "../workflow/alone/results-as-status.ts";
import { statusOfNeedsRows } from "../workflow/alone/status-of-needs.ts";
import { conditionsOfCaller, rowsWithCaller } from "../workflow/callers/calling-step.ts";
import { asMeant, conditionRows, withOneLine } from "../workflow/conditions/condition-rows.ts";
import { ruledOutRows } from "../workflow/endings/ruled-out-jobs.ts";
import { lostActionRows } from "../workflow/files/lost-action.ts";
import { fixedRows } from "../workflow/fixed-outcome.ts";
import { forgivenRows } from "../workflow/forgiven-steps.ts";
import { orderRows } from "../workflow/order/order-rows.ts";
import { triggerNameRows, triggerTypeRows, withOtherRuns } from "../workflow/order/trigger-types.ts";
import { givenTo, isFound, type OwnPlace } from "../workflow/own-place.ts";
import { type OwnWorkflow, readOwnWorkflow } from "../workflow/own-workflow.ts";
import { skippedRows } from "../workflow/skipped-step.ts";
import { untoldReleaseRows } from "../workflow/starts/untold-releases.ts";
import { lifecycleRows } from "./lifecycle-rows.ts";
import { outcomeRow, withDryRun } from "./outcome-row.ts";

/** What happened, as a step would read it, and rows about it. */
export interface Seen {
  readonly seen: Happening;
  readonly workflow: OwnWorkflow;
  readonly rows: readonly Row[];
  /** Those of them about the message that the step posts. */
  readonly ofMessage: readonly Row[];
}

/** Reads what happened. If the inputs ask for another run and there is none, reads this run instead. */
export async function readSeen(inputs: Inputs, wrong: readonly string[], host: Host): Promise<Seen> {
  const own = withOwnJournal(host);
  const { happening, rows } = await readAnyway(inputs, own);
  const workflow = await readOwnWorkflow(happening, host);
  const untriggered = workflow.ask((place) => withOtherRuns(rows, place), rows);
  const { likelyStatus, unknownStatus } = await import("../../step/unknown-status.ts");
  const meant = pasteOf("status", likelyStatus(inputs.status));
  const isExpected =
    BARE.test(inputs.status) || /^(?:true|false|Object)$/.test(inputs.status) || meant !== undefined;
  const warnings = own.journal.findings.warnings.map((found): Row => {
    const isOfStatus = found === unknownStatus(inputs.status);
    const what = isOfStatus && isExpected ? "status" : "event";
    if (!isOfStatus) return warning(what, found);
    const row = { ...warning(what, found), ...meant };
    return workflow.ask((place) => withResults(row, place), row);
  });
  const { context, payload } = happening;
  const run = { eventName: context.eventName, payload, repository: context.repository };
  const flaws = workflow.ask((place) => conditionsOfCaller(place, (one) => conditionRows(one, run)), []);
  const rowsAt = (place: OwnPlace | undefined): readonly Row[] =>
    workflowRows(happening.inputs, wrong, asMeant(place, run));
  const [conditions, ofPlace] = withOneLine(
    flaws,
    workflow.ask((place) => rowsWithCaller(happening.inputs, place, rowsAt), []),
  );
  const ofLifecycle = await lifecycleRows(inputs);
  // An event that conflicts with `lifecycle` is removed, so nothing else is said of it.
  const isConflicting = ofLifecycle.some(({ what }) => what === "lifecycle and event");
  const ofWorkflow = ofPlace.filter(({ what }) => !(isConflicting && what === "event"));
  // A status that the workflow fixes is reported only as that.
  const isFixed = ofWorkflow.some(({ what }) => what === "status");
  const beside = ofLifecycle.filter(({ what }) => !(isFixed && what === "lifecycle"));
  // An input that conflicts with `lifecycle` is reported only as that.
  const alone = beside.some(({ state }) => state === "fault") ? [] : untriggered;
  const rowsSoFar = [...beside, ...alone, ...warnings, ...conditions];
  const unknown = DECIDING.find((name) => wrong.includes(name));
  const of = (ofMessage: readonly Row[], last: Row): Seen => {
    return { seen: happening, workflow, rows: [...rowsSoFar, ...ofMessage, last], ofMessage };
  };
  if (unknown !== undefined) return of([], undecidedRow(unknown));
  const row = outcomeRow(happening);
  const last = workflow.ask((place) => withDryRun(row, inputs, place), row);
  return of([...triggerRows(happening), ...ofWorkflow], last);
}

function workflowRows(given: Inputs, wrong: readonly string[], place: OwnPlace | undefined): readonly Row[] {
  // Whoever writes the input reports jobs, also if its expression is empty.
  const isOfJobs = givenTo(place?.step)["needs"] !== undefined;
  const inputs: Inputs = { ...given, needs: given.needs ?? (isOfJobs ? [] : undefined) };
  const told = [
    ...fixedRows(inputs, place),
    ...statusOfNeedsRows(inputs, place),
    ...triggerTypeRows(inputs, place),
    ...triggerNameRows(place),
    ...untoldReleaseRows(place),
    ...lostActionRows(place),
    ...(isFound(place) ? orderRows(inputs, place) : []),
  ];
  if (wrong.includes("notify-on")) return told;
  const skipped = skippedRows(inputs, place);
  const ruledOut = skipped.length > 0 ? [] : ruledOutRows(inputs, place);
  return [...skipped, ...ruledOut, ...told, ...forgivenRows(inputs, place)];
}

/** Inputs that decide what is reported. If one of them is wrong, nothing is said of that. */
export const DECIDING: readonly string[] = ["event", "lifecycle", "about", "needs", "status"];

function undecidedRow(input: string): Row {
  return { what: "event", state: "unchecked", found: `Not checked: \`${input}\` is wrong.` };
}

async function readAnyway(
  inputs: Inputs,
  host: Host,
): Promise<{ readonly happening: Happening; readonly rows: readonly Row[] }> {
  try {
    return { happening: await readHappening(inputs, {}, host), rows: [] };
  } catch (error) {
    if (!(error instanceof NoTriggerError)) throw error;
    const row = withPaste(fault("about", error.message), "about", "run");
    return { happening: await readHappening({ ...inputs, about: "run" }, {}, host), rows: [row] };
  }
}

/** A run or deployment that started this one, and may be the one to report. */
function triggerRows(happening: Happening): readonly Row[] {
  const untold = untoldTrigger(happening);
  if (untold === undefined) return [];
  const advice = "To report that, add this line to the step's `with:`. To report this job, change nothing.";
  return [warning("about", untold.found, advice, "about: trigger")];
}
