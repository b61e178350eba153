import type { RunContext } from "../context.ts";
import { type Payload, valueAt } from "../payload.ts";
import { headOfPullRequest } from "./head.ts";
import { isTrustedEvent } from "./trusted-events.ts";

/**
 * Where the workflow file of this run can be read so that no outsider wrote it. The checkout has it in runs that only people
 * with write access start. In others, such as `pull_request_target` and `issue_comment`, a job may check out an outsider's
 * code, but GitHub has the file that runs. A pull request from a fork runs the fork's own file.
 */
export function placeOfWorkflowFile(
  context: RunContext,
  payload: Payload,
): "checkout" | "GitHub" | "nowhere" {
  const { eventName } = context;
  if (eventName.startsWith("pull_request") && eventName !== "pull_request_target") {
    return headOfPullRequest(valueAt(payload, "pull_request"), context).isOurs ? "checkout" : "nowhere";
  }
  // A dispatch through the API often names a pull request to check out.
  return isTrustedEvent(eventName) && eventName !== "repository_dispatch" ? "checkout" : "GitHub";
}
