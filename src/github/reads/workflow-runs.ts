import type { Read } from "../github-requests.ts";
import { parseRun, type RunQuery, type WorkflowRun } from "./workflow-run.ts";

/** A response has about 15 kB per run, and the run to find is among the newest. */
export const RUNS_ON_A_PAGE = 20;

/** GitHub's maximum per page, because without filters, most runs are of other branches. */
export const UNFILTERED_ON_A_PAGE = 100;

/**
 * The runs of a workflow, newest first; one page. With a branch or an event, GitHub answers from a search index, which can be
 * out of date or empty. Without them, it answers from the database. Sources:
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow, GitHub's support in
 * https://github.com/dawidd6/action-download-artifact/issues/147
 */
export function newestRuns(
  { repository, workflow, ...filters }: RunQuery,
  page: number,
): Read<readonly WorkflowRun[]> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = {
    ...filters,
    per_page: filters.branch ? RUNS_ON_A_PAGE : UNFILTERED_ON_A_PAGE,
    page,
    exclude_pull_requests: true,
  };
  return {
    what: "the runs of the workflow",
    needs: "actions: read",
    ask: ({ actions }, request) =>
      actions.listWorkflowRuns({ owner, repo, workflow_id: workflow, ...query, request }),
    parse: parseRuns,
  };
}

const RUNS_OF_ALL = 50;

/**
 * The newest runs of all workflows, including those for pull requests from forks; one page. Source:
 * https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 */
export function newestRunsOfAll(repository: string): Read<readonly WorkflowRun[]> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = { per_page: RUNS_OF_ALL, exclude_pull_requests: true };
  return {
    what: "the runs of all workflows",
    needs: "actions: read",
    ask: ({ actions }, request) => actions.listWorkflowRunsForRepo({ owner, repo, ...query, request }),
    parse: parseRuns,
  };
}

/** One run. Source: https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export function runById(repository: string, id: string): Read<WorkflowRun> {
  const [owner = "", repo = ""] = repository.split("/");
  return {
    what: "the run that deployed",
    needs: "actions: read",
    ask: ({ actions }, request) =>
      actions.getWorkflowRun({ owner, repo, run_id: Number(id), exclude_pull_requests: true, request }),
    parse: (data) => {
      const run = parseRun(data);
      return run?.id === id ? run : undefined;
    },
  };
}

/**
 * A run as it was in one of its attempts. Source:
 * https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
export function attemptOfRun(repository: string, id: string, attempt: number): Read<WorkflowRun> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = { run_id: Number(id), attempt_number: attempt, exclude_pull_requests: true };
  return {
    what: "the previous attempt",
    needs: "actions: read",
    ask: ({ actions }, request) => actions.getWorkflowRunAttempt({ owner, repo, ...query, request }),
    parse: (data) => {
      const run = parseRun(data);
      return run?.id === id ? run : undefined;
    },
  };
}

function parseRuns(data: unknown): readonly WorkflowRun[] | undefined {
  const runs = (data as { readonly workflow_runs?: unknown } | null)?.workflow_runs;
  if (!Array.isArray(runs)) return undefined;
  const parsed = runs.map(parseRun);
  return parsed.every((run) => run !== undefined) ? parsed : undefined;
}
