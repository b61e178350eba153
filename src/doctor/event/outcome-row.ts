import type { Inputs } from "../../inputs/inputs.ts";
import { decide, hasDestination } from "../../step/decide.ts";
import type { Happening } from "../../step/happening.ts";
import { ok, type Row, warning } from "../row.ts";
import { givenTo, type OwnPlace, ownStep, scalarOf } from "../workflow/own-place.ts";

/** The outcome that this run would be reported with, and whether it would be sent. */
export function outcomeRow({ inputs, ...seen }: Happening): Row {
  const { outcome, trigger } = seen.build;
  const standing = { thread: inputs.thread, noToken: undefined, hasIncident: false, isOver: false };
  const decision = decide({ ...seen, inputs }, standing);
  const silence = decision.kind === "silent" ? decision.reason && toCome(decision.reason) : undefined;
  const told = outcome === "skipped" ? "Right now" : `Right now, it would be reported as "${outcome}"`;
  const from = `${told} (${trigger.text}).`;
  if (inputs.isLifecycle) return ok("event", [from, LIFECYCLE, quietEnd(inputs)].filter(Boolean).join(" "));
  return ok("event", [from, silence].filter(Boolean).join(" "));
}

/**
 * The row of a step that sends nothing, whatever happens. A warning, unless an expression decides it, or the step shows the plan
 * of a manifest.
 */
export function withDryRun(row: Row, inputs: Inputs, place: OwnPlace | undefined): Row {
  if (!inputs.isDryRun || !hasDestination(inputs)) return row;
  const found = `${row.found} Nothing would be sent: \`dry-run\` is \`true\`.`;
  const isFixed = scalarOf(givenTo(place && ownStep(place))["dry-run"]).toLowerCase() === "true";
  return isFixed && inputs.provision === undefined ? warning(row.what, found, NO_DRY_RUN) : { ...row, found };
}

const NO_DRY_RUN =
  "To send messages, remove the line `dry-run: true`. To only see in the summary what would be sent, change nothing.";

/** Rewords a reason why nothing was sent, because the doctor runs before anything could be sent. */
export function toCome(reason: string): string {
  return reason.replace(/^Nothing was sent\b/, "Nothing would be sent");
}

const LIFECYCLE = "With `lifecycle`, it reports that the job started and, after the job, how it ended.";

/** An end that only changes the message about the start, which notifies nobody. */
function quietEnd({ notifyOn, updateMode }: Inputs): string | undefined {
  const isOfStart = notifyOn?.every((one) => one === "start" || one === "waiting");
  if (!isOfStart || (updateMode !== "auto" && updateMode !== "edit")) return undefined;
  return "The end only changes that message, which notifies nobody: add the ends that should to `notify-on:`, such as `failure`.";
}
