import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { RunContext } from "../context.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { type Head, headOfRun, isSameRepository } from "./head.ts";
import { isTrustedEvent, OF_DEPLOYMENTS, OF_PROPOSALS } from "./trusted-events.ts";

/** The run whose job made a deployment; `undefined` where a token made it, for which GitHub tells of none. */
export function deployingRun(payload: Payload): unknown {
  return valueAt(payload, "workflow_run") ?? undefined;
}

/** The fork whose run deployed, where a deployment's event tells of one. */
export function foreignDeployer(payload: Payload, context: RunContext): Head | undefined {
  const run = deployingRun(payload);
  if (valueAt(run, "head_repository") === undefined) return undefined;
  const head = headOfRun(run, context);
  return head.isOurs ? undefined : head;
}

/**
 * Whether nobody from outside can have made a deployment: its run is of our repository, and of a trusted event. Of a
 * deployment that the payload does not tell of, that is not known.
 */
export function isDeployerTrusted(payload: Payload, context: RunContext): boolean {
  const run = deployingRun(payload);
  return run === undefined ? valueAt(payload, "deployment") !== undefined : isTrusted(run, context);
}

/** The same of what a step says that it deployed, in whatever run: a comment or a fork's run may have started it. */
export function isDeployTrusted(payload: Payload, context: RunContext): boolean {
  const { eventName } = context;
  if (OF_DEPLOYMENTS.has(eventName)) return isDeployerTrusted(payload, context);
  if (eventName === "workflow_run") return isTrusted(valueAt(payload, "workflow_run"), context);
  return isTrustedEvent(eventName);
}

/**
 * Whether people who may not write can have started what happened, by another event than that of a branch, which tells by
 * itself whether it is a fork's: a comment is written by whoever likes.
 */
export function isOpenToAll(payload: Payload, { eventName }: RunContext): boolean {
  const run = eventName === "workflow_run" ? (valueAt(payload, "workflow_run") ?? {}) : deployingRun(payload);
  const event = run === undefined ? eventName : (textAt(run, "event") ?? "");
  return ![isTrustedEvent(event), OF_PROPOSALS.has(event), OF_DEPLOYMENTS.has(event)].includes(true);
}

/** The same of a run in GitHub's lists. */
export function isRunTrusted({ event, headRepository }: WorkflowRun, repository: string): boolean {
  return isTrustedEvent(event) && isSameRepository(repository, headRepository);
}

/** The same of a run as webhooks carry it. */
function isTrusted(run: unknown, context: RunContext): boolean {
  return isTrustedEvent(textAt(run, "event") ?? "") && headOfRun(run, context).isOurs;
}
