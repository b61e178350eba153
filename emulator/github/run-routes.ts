import { createAttempt, createJob, createRun, type Job, type JobFacts, type Run } from "./entities.ts";
import { createPending } from "./pending-deployments.ts";
import { type BodyOf, type Route, STORAGE, type State } from "./route.ts";

/** Runs with their attempts, jobs, and logs. */
export const RUN_ROUTES: readonly Route[] = [
  {
    operation: "actions/list-workflow-runs",
    path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow",
    answer: ({ state, params, query }) => {
      const { workflow_id: workflow } = params;
      const ofWorkflow = (run: Run): boolean =>
        run.path.endsWith(`/${workflow}`) || String(run.workflow_id) === workflow;
      if (!state.runs.some(ofWorkflow)) return undefined;
      const page = (items: readonly object[], total_count: number) => {
        return { total_count, workflow_runs: items as Run[] } satisfies BodyOf<"actions/list-workflow-runs">;
      };
      return { list: listed(state, query).filter(ofWorkflow), page };
    },
  },
  {
    operation: "actions/list-workflow-runs-for-repo",
    path: "/repos/{owner}/{repo}/actions/runs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository",
    answer: ({ state, query }) => {
      const page = (items: readonly object[], total_count: number) => {
        return {
          total_count,
          workflow_runs: items as Run[],
        } satisfies BodyOf<"actions/list-workflow-runs-for-repo">;
      };
      return { list: listed(state, query), page };
    },
  },
  {
    operation: "actions/get-workflow-run",
    path: "/repos/{owner}/{repo}/actions/runs/{run_id}",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run",
    answer: ({ state, params }) => {
      const run = state.runs.find(({ id }) => String(id) === params["run_id"]);
      return run && { value: run satisfies BodyOf<"actions/get-workflow-run"> };
    },
  },
  {
    operation: "actions/get-workflow-run-attempt",
    path: "/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run-attempt",
    answer: ({ state, params }) => {
      const facts = state.runFacts.find((one) => String(createRun(one).id) === params["run_id"]);
      const run = facts && createAttempt(facts, Number(params["attempt_number"]));
      return run && { value: run satisfies BodyOf<"actions/get-workflow-run-attempt"> };
    },
  },
  {
    operation: "actions/get-pending-deployments-for-run",
    path: "/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments",
    needs: "actions",
    documentation:
      "https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run",
    answer: ({ state, params }) => {
      const waiting = state.pending.filter(({ run = 42 }) => String(8959 + run) === params["run_id"]);
      return {
        value: waiting.map(createPending) satisfies BodyOf<"actions/get-pending-deployments-for-run">,
      };
    },
  },
  {
    operation: "actions/list-jobs-for-workflow-run",
    path: "/repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run",
    answer: ({ state, params, query }) => {
      const ofRun = (jobs: readonly JobFacts[]): readonly Job[] =>
        jobs.map(createJob).filter(({ run_id }) => String(run_id) === params["run_id"]);
      const all = ofRun(state.jobs);
      const isAll = query.get("filter") === "all";
      const jobs = isAll ? all : latestOf(ofRun(state.jobs.filter(({ isGone }) => !isGone)));
      const page = (items: readonly object[], total_count: number) => {
        return { total_count, jobs: items as Job[] } satisfies BodyOf<"actions/list-jobs-for-workflow-run">;
      };
      const isKnown = all.length > 0 || state.runs.some(({ id }) => String(id) === params["run_id"]);
      return isKnown ? { list: jobs, page } : undefined;
    },
  },
  {
    operation: "actions/download-job-logs-for-workflow-run",
    path: "/repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run",
    answer: ({ state, params }) => {
      const { job_id: id = "" } = params;
      const asked = state.logRequests.get(id) ?? 0;
      state.logRequests.set(id, asked + 1);
      const job = state.jobs.find((one) => String(one.id) === id);
      const isThere = job?.log !== undefined && createJob(job).status === "completed";
      return isThere && asked >= (job.logLag ?? 0) ? { redirect: `${STORAGE}${id}?sig=c2ln` } : undefined;
    },
  },
];

/**
 * The filters that GitHub answers from a search index. The workflow is not one of them. Source:
 * https://docs.github.com/rest/actions/workflow-runs ("This endpoint will return up to 1,000 results for each search")
 */
const FILTERS: Readonly<Record<string, (run: Run) => string | null | undefined>> = {
  actor: ({ actor }) => actor?.login,
  branch: ({ head_branch }) => head_branch,
  event: ({ event }) => event,
  head_sha: ({ head_sha }) => head_sha,
  status: ({ conclusion, status }) => conclusion ?? status,
};

/** The runs that a list contains, newest first. */
function listed({ runs, newestIndexed }: State, query: URLSearchParams): readonly Run[] {
  const filters = Object.entries(FILTERS).filter(([name]) => query.has(name));
  return runs
    .filter((run) => filters.length === 0 || run.run_number <= newestIndexed)
    .filter((run) => filters.every(([name, read]) => read(run) === query.get(name)))
    .toSorted((a, b) => Number(b.id) - Number(a.id));
}

/** What GitHub lists for a run unless all jobs are requested: the last attempt of each. */
function latestOf(jobs: readonly Job[]): readonly Job[] {
  return jobs.filter(({ name, run_attempt = 1 }) =>
    jobs.every((other) => other.name !== name || (other.run_attempt ?? 1) <= run_attempt),
  );
}
