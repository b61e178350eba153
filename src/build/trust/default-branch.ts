import type { RunContext } from "../context.ts";
import { isTrueAt, type Payload, textAt, valueAt } from "../payload.ts";
import { deployingRun } from "./deployer.ts";
import { headOfRun } from "./head.ts";
import { OF_DEPLOYMENTS, ON_A_BRANCH, ON_DEFAULT_BRANCH } from "./trusted-events.ts";

/**
 * Whether what happened belongs to our default branch, and could not have been started by an outsider. Many runs on that
 * branch do not belong to it: those for a pull request, a comment, or a fork.
 */
export function isOfDefaultBranch(context: RunContext, payload: Payload): boolean {
  const { eventName } = context;
  if (eventName === "workflow_run")
    return isRunOfDefaultBranch(valueAt(payload, "workflow_run"), context, payload);
  if (ON_DEFAULT_BRANCH.has(eventName)) return true;
  // A run for a deleted branch runs on the default branch.
  if (!isDefaultBranch(context, payload) || isTrueAt(payload, "deleted")) return false;
  if (!OF_DEPLOYMENTS.has(eventName)) return ON_A_BRANCH.has(eventName);
  const run = deployingRun(payload);
  return run === undefined || isRunOfDefaultBranch(run, context, payload);
}

/** Whether it runs on the default branch, no matter who started it. */
export function isDefaultBranch({ ref }: RunContext, payload: Payload): boolean {
  const branch = defaultBranchOf(payload);
  return branch !== undefined && ref === `refs/heads/${branch}`;
}

/** For another run, GitHub reports its event, and its branch only by name. */
function isRunOfDefaultBranch(run: unknown, context: RunContext, payload: Payload): boolean {
  const event = textAt(run, "event") ?? "";
  const { branch, isOurs } = headOfRun(run, context);
  const isTrusted = ON_DEFAULT_BRANCH.has(event) || ON_A_BRANCH.has(event);
  return isTrusted && isOurs && branch !== undefined && branch === defaultBranchOf(payload);
}

/** The name of the default branch, if the event has it. */
export function defaultBranchOf(payload: Payload): string | undefined {
  return textAt(payload, "repository", "default_branch");
}
