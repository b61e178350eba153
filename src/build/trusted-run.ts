import type { RunContext } from "./context.ts";
import { foreignDeployer, isOfDefaultBranch } from "./default-branch.ts";
import { isTrueAt, type Payload } from "./payload.ts";

/** Events that only who may write starts, on the branch or tag that they name. */
const ON_A_REF: ReadonlySet<string> = new Set([
  "push",
  "create",
  "workflow_dispatch",
  "release",
  "deployment",
  "deployment_status",
]);

/**
 * Why a run may not change what a manifest names, as a sentence; `undefined` where it may: what is of our default branch,
 * tags and releases. Whatever is not named here is not trusted. That a rule protects a branch counts for nothing, for one
 * rule may protect them all.
 */
export function reasonForPlanOnly(context: RunContext, payload: Payload): string | undefined {
  const { eventName, ref } = context;
  const isTag = ON_A_REF.has(eventName) && ref.startsWith("refs/tags/") && !isTrueAt(payload, "deleted");
  const isOurs = foreignDeployer(payload, context) === undefined;
  if (isOurs && (isTag || isOfDefaultBranch(context, payload))) return undefined;
  return `Only shown: ${whyNot(context, payload)}.`;
}

function whyNot(context: RunContext, payload: Payload): string {
  const { eventName, ref, refName } = context;
  if (eventName.startsWith("pull_request") || eventName === "merge_group")
    return "pull requests change nothing";
  if (eventName === "workflow_run")
    return "the run before was none that a push, a schedule or a dispatch started on the default branch";
  if (!ON_A_REF.has(eventName))
    return `\`apply: auto\` does not trust the event ${eventName || "of this run"}`;
  if (isTrueAt(payload, "deleted")) return "a branch or tag that is deleted brings nothing";
  if (foreignDeployer(payload, context) !== undefined) return "a fork deployed it";
  return `${ref.startsWith("refs/heads/") ? `the branch ${refName}` : "what it runs on"} is not the default branch`;
}
