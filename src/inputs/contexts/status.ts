import { InputError } from "../input-error.ts";
import type { InputName } from "../input-names.ts";
import { parseNeeds } from "./contexts.ts";

/** GitHub's words for the status of a job or a composite action. */
const STATUSES = ["success", "failure", "cancelled"] as const;

/**
 * Reads the status around the step. An expression with a wrong name (`needs.biuld.result`) is an empty text, and its meaning
 * is never guessed. Throws `InputError` if nothing else says how the build ended.
 */
export function readStatus(text: (name: InputName) => string | undefined): string {
  const status = statusOf(text("status") ?? "", text("action-status") ?? "");
  const isAuto = (text("event") ?? "auto") === "auto" && (text("about") ?? "run") === "run";
  if (status !== "" || !isAuto || parseNeeds(text("needs") ?? "null") !== undefined) return status;
  const allowed = "remove the line to use the job's status, or give a value that is not empty";
  throw new InputError("status", status, allowed);
}

/**
 * The status around the step: `status`, which is the job's, unless the composite action that contains the step has failed or
 * was cancelled. The job's status includes that only after the whole action has ended. GitHub capitalizes the status of an
 * action. Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
export function statusOf(status: string, actionStatus: string): string {
  const ofAction = statusIn(actionStatus);
  return ofAction === "failure" || ofAction === "cancelled" ? ofAction : (statusIn(status) ?? status);
}

function statusIn(text: string): (typeof STATUSES)[number] | undefined {
  return STATUSES.find((one) => one === text.toLowerCase());
}
