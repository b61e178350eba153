import type { RunContext } from "./context.ts";
import { type Head, headOfRun } from "./head.ts";
import { type Payload, textAt, valueAt } from "./payload.ts";
import { ON_A_BRANCH, ON_A_TAG, ON_DEFAULT_BRANCH } from "./trusted-events.ts";

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
  if (run === undefined) return valueAt(payload, "deployment") !== undefined;
  const event = textAt(run, "event") ?? "";
  const isTrusted = [ON_DEFAULT_BRANCH, ON_A_BRANCH, ON_A_TAG].some((events) => events.has(event));
  return isTrusted && headOfRun(run, context).isOurs;
}
