import type { Read } from "./requests.ts";
import { parseRun, type RunQuery, type WorkflowRun } from "./run.ts";

/** An answer has some 15 kB for each run, and what is looked for stands among the newest. */
export const RUNS_ON_A_PAGE = 20;

/**
 * The newest runs of a workflow on a branch, the newest first: one page.
 * Source: https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export function newestRuns({ repository, workflow, branch, event }: RunQuery): Read<readonly WorkflowRun[]> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = { branch, event, per_page: RUNS_ON_A_PAGE, exclude_pull_requests: true };
  return {
    what: "the runs of the workflow",
    needs: "actions: read",
    ask: ({ actions }, request) =>
      actions.listWorkflowRuns({ owner, repo, workflow_id: workflow, ...query, request }),
    parse: (data) => {
      const runs = (data as { readonly workflow_runs?: unknown } | null)?.workflow_runs;
      if (!Array.isArray(runs)) return undefined;
      const parsed = runs.map(parseRun);
      return parsed.every((run) => run !== undefined) ? parsed : undefined;
    },
  };
}
