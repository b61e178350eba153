import type { RunContext } from "./context.ts";
import { type Payload, textAt } from "./payload.ts";

/** Events that somebody who may write starts, or a clock. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "deployment",
  "deployment_status",
]);

/**
 * Why a run may not change what a manifest names, as a sentence; `undefined` where it may: on the default branch, on
 * protected branches, on tags, and for events that somebody who may write starts. What a pull request brings nobody
 * has reviewed yet, whichever branch `pull_request_target` runs on.
 */
export function reasonForPlanOnly(context: RunContext, payload: Payload): string | undefined {
  const { eventName, refType, refName } = context;
  if (eventName.startsWith("pull_request") || eventName === "merge_group")
    return "Only shown: pull requests change nothing.";
  if (TRUSTED_EVENTS.has(eventName) || refType === "tag" || context.isRefProtected) return undefined;
  if (refName !== "" && refName === textAt(payload, "repository", "default_branch")) return undefined;
  return `Only shown: ${refName === "" ? "this run" : `the branch ${refName}`} is neither the default branch nor protected.`;
}
