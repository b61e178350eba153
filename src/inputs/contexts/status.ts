import { InputError } from "../input-error.ts";
import type { InputName } from "../input-names.ts";
import { parseNeeds } from "./contexts.ts";

/** How a job, or a composite action, stands by GitHub's own words. */
const STATUSES = ["success", "failure", "cancelled"] as const;

/**
 * Reads how the step's surroundings stand. An expression that names nothing (`needs.biuld.result`) is an empty text: never guess
 * what it meant. Throws `InputError` where nothing else says how the build ended.
 */
export function readStatus(text: (name: InputName) => string | undefined): string {
  const status = statusOf(text("status") ?? "", text("action-status") ?? "");
  const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
  if (status !== "" || !isAuto || parseNeeds(text("needs") ?? "null") !== undefined) return status;
  const allowed = "remove the line to use the job's status, or give a value that is not empty";
  throw new InputError("status", status, allowed);
}

/**
 * How the step's surroundings stand: by `status`, which is the job's, unless the composite action in which the step
 * stands has failed or was cancelled. The job hears of that only when the whole action has ended. GitHub writes the
 * status of an action with a capital.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
export function statusOf(status: string, actionStatus: string): string {
  const ofAction = statusIn(actionStatus);
  return ofAction === "failure" || ofAction === "cancelled" ? ofAction : (statusIn(status) ?? status);
}

function statusIn(text: string): (typeof STATUSES)[number] | undefined {
  return STATUSES.find((one) => one === text.toLowerCase());
}
