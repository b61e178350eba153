import type { RunContext } from "./context.ts";
import { type Head, headOfRun } from "./head.ts";
import { isTrueAt, type Payload, textAt, valueAt } from "./payload.ts";

/** Events that only a clock starts, or who may write, and that GitHub runs nowhere but on the default branch. */
const ALWAYS_THERE: ReadonlySet<string> = new Set(["schedule", "repository_dispatch"]);

/** Events that only who may write starts, on the branch or tag that they name. */
const ON_A_REF: ReadonlySet<string> = new Set([
  "push",
  "workflow_dispatch",
  "deployment",
  "deployment_status",
]);

/**
 * Whether what happened is of our default branch, and nobody from outside can have started it. Much runs there that is
 * not of it: what is done for a pull request, a comment or a fork.
 */
export function isOfDefaultBranch(context: RunContext, payload: Payload): boolean {
  const { eventName, ref } = context;
  if (eventName === "workflow_run") return isRunOfDefaultBranch(context, payload);
  if (ALWAYS_THERE.has(eventName)) return true;
  const branch = defaultBranchOf(payload);
  // The run for a branch that is deleted is on the default branch.
  if (!ON_A_REF.has(eventName) || isTrueAt(payload, "deleted")) return false;
  return (
    branch !== undefined && ref === `refs/heads/${branch}` && foreignDeployer(payload, context) === undefined
  );
}

/** The fork whose run deployed, where a deployment's event tells of one. */
export function foreignDeployer(payload: Payload, context: RunContext): Head | undefined {
  const run = valueAt(payload, "workflow_run");
  if (valueAt(run, "head_repository") === undefined) return undefined;
  const head = headOfRun(run, context);
  return head.isOurs ? undefined : head;
}

/** Of a run that has ended GitHub tells its event, and its branch by the name alone. */
function isRunOfDefaultBranch(context: RunContext, payload: Payload): boolean {
  const run = valueAt(payload, "workflow_run");
  const event = textAt(run, "event") ?? "";
  const { branch, isOurs } = headOfRun(run, context);
  const isTheirs = ALWAYS_THERE.has(event) || ON_A_REF.has(event);
  return isTheirs && isOurs && branch !== undefined && branch === defaultBranchOf(payload);
}

function defaultBranchOf(payload: Payload): string | undefined {
  return textAt(payload, "repository", "default_branch");
}
