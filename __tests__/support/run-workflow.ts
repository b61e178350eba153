import { runWorkflow as run, type WorkflowOptions, type WorkflowResult } from "../../runner/index.ts";

/** How a workflow that uses our actions is run. */
export interface OurWorkflowOptions extends Omit<WorkflowOptions, "actions"> {
  /** A folder with what ships, as `copyAction` makes it. */
  actionDir: string;
}

/** Runs a workflow as README and examples write it: each step of ours on the bundle, all other steps as the options say. */
export function runWorkflow(yaml: string, options: OurWorkflowOptions): Promise<WorkflowResult> {
  const { actionDir, ...rest } = options;
  return run(yaml, { ...rest, actions: { "your-org/webex-notify": actionDir } });
}
