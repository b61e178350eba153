import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { RunContext } from "../context.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { type Head, headOfRun, isSameRepository } from "./head.ts";
import { isTrustedEvent, OF_DEPLOYMENTS, OF_PROPOSALS } from "./trusted-events.ts";

/** The run whose job made a deployment; `undefined` if a token made it, because GitHub does not report a run then. */
export function deployingRun(payload: Payload): unknown {
  return valueAt(payload, "workflow_run") ?? undefined;
}

/** The fork whose run deployed, if the event of a deployment reports one. */
export function foreignDeployer(payload: Payload, context: RunContext): Head | undefined {
  const run = deployingRun(payload);
  if (valueAt(run, "head_repository") === undefined) return undefined;
  const head = headOfRun(run, context);
  return head.isOurs ? undefined : head;
}

/**
 * Whether a deployment cannot have been made by an outsider: its run belongs to our repository and was started by a trusted
 * event. `false` if the payload contains no deployment, because nothing is known about it then.
 */
export function isDeployerTrusted(payload: Payload, context: RunContext): boolean {
  const run = deployingRun(payload);
  return run === undefined ? valueAt(payload, "deployment") !== undefined : isTrusted(run, context);
}

/** The same for what a step says it deployed, in any run: a comment or a fork's run may have started it. */
export function isDeployTrusted(payload: Payload, context: RunContext): boolean {
  const { eventName } = context;
  if (OF_DEPLOYMENTS.has(eventName)) return isDeployerTrusted(payload, context);
  if (eventName === "workflow_run") return isTrusted(valueAt(payload, "workflow_run"), context);
  return isTrustedEvent(eventName);
}

/**
 * Whether people without write access can have started what happened, other than by an event of a branch, which itself shows
 * whether the branch is a fork's. For example, anyone can write a comment.
 */
export function isOpenToAll(payload: Payload, { eventName }: RunContext): boolean {
  const run = eventName === "workflow_run" ? (valueAt(payload, "workflow_run") ?? {}) : deployingRun(payload);
  const event = run === undefined ? eventName : (textAt(run, "event") ?? "");
  return ![isTrustedEvent(event), OF_PROPOSALS.has(event), OF_DEPLOYMENTS.has(event)].includes(true);
}

/** The same for a run in GitHub's lists. */
export function isRunTrusted({ event, headRepository }: WorkflowRun, repository: string): boolean {
  return isTrustedEvent(event) && isSameRepository(repository, headRepository);
}

/** The same for a run as in webhooks. */
function isTrusted(run: unknown, context: RunContext): boolean {
  return isTrustedEvent(textAt(run, "event") ?? "") && headOfRun(run, context).isOurs;
}
