import { runWorkflow as run, type WorkflowOptions, type WorkflowResult } from "../../runner/index.ts";
import { OWN_REPOSITORY } from "../../scripts/owner.ts";
import { actionDir, inProcess } from "./action.ts";

/** How a workflow that uses our actions is run. */
export type OurWorkflowOptions = Omit<WorkflowOptions, "actions">;

/** As tests write it, and as documents do: a fork that named itself has another name there. */
const ACTIONS = { "your-org/webex-notify": actionDir, [OWN_REPOSITORY]: actionDir };

/** Runs a workflow as README and examples write it: each step of ours on the bundle, all other steps as the options say. */
export function runWorkflow(yaml: string, options: OurWorkflowOptions): Promise<WorkflowResult> {
  return run(yaml, { inProcess, ...options, actions: ACTIONS });
}
