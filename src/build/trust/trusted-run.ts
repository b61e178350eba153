import type { RunContext } from "../context.ts";
import { isTrueAt, type Payload } from "../payload.ts";
import { isDefaultBranch, isOfDefaultBranch } from "./default-branch.ts";
import { foreignDeployer, isDeployerTrusted } from "./deployer.ts";
import { OF_DEPLOYMENTS, ON_A_BRANCH, ON_A_TAG } from "./trusted-events.ts";

/**
 * Why a run may not change what a manifest names, as a sentence; `undefined` if it may. Runs of our default branch, tags,
 * and releases may. Anything not named here is not trusted. It does not matter whether a rule protects a branch, because one
 * rule can protect all branches.
 */
export function reasonForPlanOnly(context: RunContext, payload: Payload): string | undefined {
  if (isOfTag(context, payload) || isOfDefaultBranch(context, payload)) return undefined;
  return `Only shown: ${whyNot(context, payload)}.`;
}

/** Whether it is for an existing tag, and could not have been started by an outsider. */
function isOfTag(context: RunContext, payload: Payload): boolean {
  const { eventName, ref } = context;
  if (!ref.startsWith("refs/tags/") || isTrueAt(payload, "deleted")) return false;
  if (OF_DEPLOYMENTS.has(eventName)) return isDeployerTrusted(payload, context);
  return ON_A_TAG.has(eventName);
}

function whyNot(context: RunContext, payload: Payload): string {
  const { eventName, ref, refName } = context;
  if (eventName.startsWith("pull_request") || eventName === "merge_group")
    return "pull requests never apply changes";
  if (eventName === "workflow_run")
    return "the previous run was not started by a push, a schedule, or a dispatch on the default branch";
  if (![ON_A_BRANCH, ON_A_TAG, OF_DEPLOYMENTS].some((events) => events.has(eventName)))
    return `\`apply: auto\` does not trust the event ${eventName || "of this run"}`;
  if (isTrueAt(payload, "deleted")) return "a deleted branch or tag does not apply changes";
  if (foreignDeployer(payload, context) !== undefined) return "a fork deployed it";
  if (OF_DEPLOYMENTS.has(eventName) && (ref.startsWith("refs/tags/") || isDefaultBranch(context, payload)))
    return "the run that deployed it is not trusted";
  return `${ref.startsWith("refs/heads/") ? `the branch ${refName}` : "what it runs on"} is not the default branch`;
}
