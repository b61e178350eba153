import type { operations } from "@octokit/openapi-types";
import { type CommitFacts, compare, createDeployment, type DeploymentFacts } from "./deployments.ts";
import { createAnnotation, createJob, type Job, type JobFacts, type Run } from "./entities.ts";
import { createFile } from "./files.ts";
import { createPending, type PendingFacts } from "./pending-deployments.ts";

/** What a stand-in for GitHub knows of one repository. */
export interface State {
  /** `owner/name`. */
  readonly repository: string;
  readonly runs: readonly Run[];
  readonly jobs: readonly JobFacts[];
  /** The environments for which runs wait. */
  readonly pending: readonly PendingFacts[];
  /** How often the log of each job was asked for, by its id. */
  readonly logRequests: Map<string, number>;
  readonly commits: readonly CommitFacts[];
  /** The newest first. */
  readonly deployments: readonly DeploymentFacts[];
  /** Texts of the files on the default branch, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A request that found its route. */
export interface Asked {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** What a route answers: a value, a list of which a page is shown, or nothing, which is a 404. */
export type Answer =
  | { readonly value: object }
  | { readonly redirect: string }
  | { readonly list: readonly object[]; readonly page: (items: readonly object[], total: number) => object }
  | undefined;

/** One way to ask GitHub, as its description of the API has it. */
export interface Route {
  readonly operation: keyof operations;
  readonly path: string;
  /** What the token must be granted. */
  readonly needs: "actions" | "checks" | "contents" | "deployments" | "pull_requests";
  readonly documentation: string;
  readonly answer: (asked: Asked) => Answer;
}

/** The body of an operation's 200. */
type BodyOf<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { "application/json": infer Body } } };
}
  ? Body
  : never;

/** Where logs lie: elsewhere, to who has the signature, and to nobody who brings a token. */
export const STORAGE = "/_storage/logs/";

export const ROUTES: readonly Route[] = [
  {
    operation: "actions/list-workflow-runs",
    path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow",
    answer: ({ state, params, query }) => {
      const { workflow_id: workflow } = params;
      const runs = state.runs.filter((run) => {
        return run.path.endsWith(`/${workflow}`) || String(run.workflow_id) === workflow;
      });
      if (runs.length === 0) return undefined;
      const isWanted = (run: Run): boolean =>
        [
          [query.get("branch"), run.head_branch],
          [query.get("event"), run.event],
        ].every(([wanted, actual]) => wanted === null || wanted === actual);
      const page = (items: readonly object[], total_count: number) => {
        return { total_count, workflow_runs: items as Run[] } satisfies BodyOf<"actions/list-workflow-runs">;
      };
      return { list: runs.filter(isWanted).toSorted((a, b) => b.run_number - a.run_number), page };
    },
  },
  {
    operation: "actions/list-workflow-runs-for-repo",
    path: "/repos/{owner}/{repo}/actions/runs",
    needs: "actions",
    documentation: "https://docs.github.com/rest/actions/workflow-runs#list-workflow-runs-for-a-repository",
    answer: ({ state }) => {
      const page = (items: readonly object[], total_count: number) => {
        return {
          total_count,
          workflow_runs: items as Run[],
        } satisfies BodyOf<"actions/list-workflow-runs-for-repo">;
      };
      return { list: state.runs.toSorted((a, b) => Number(b.id) - Number(a.id)), page };
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
    answer: ({ state, params }) => {
      const jobs = state.jobs.map(createJob).filter(({ run_id }) => String(run_id) === params["run_id"]);
      const page = (items: readonly object[], total_count: number) => {
        return { total_count, jobs: items as Job[] } satisfies BodyOf<"actions/list-jobs-for-workflow-run">;
      };
      return jobs.length === 0 ? undefined : { list: jobs, page };
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
  {
    operation: "checks/list-annotations",
    path: "/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
    needs: "checks",
    documentation: "https://docs.github.com/rest/checks/runs#list-check-run-annotations",
    answer: ({ state, params }) => {
      const job = state.jobs.find(({ id }) => String(id) === params["check_run_id"]);
      const annotations = job?.annotations?.map(createAnnotation) ?? [];
      return job && { value: annotations satisfies BodyOf<"checks/list-annotations"> };
    },
  },
  {
    operation: "repos/compare-commits",
    path: "/repos/{owner}/{repo}/compare/{basehead}",
    needs: "contents",
    documentation: "https://docs.github.com/rest/commits/commits#compare-two-commits",
    answer: ({ state, params }) => {
      const [base = "", head = ""] = params["basehead"]?.split("...") ?? [];
      const value = compare(state.commits, base, head);
      return value && { value };
    },
  },
  {
    operation: "repos/get-content",
    path: "/repos/{owner}/{repo}/contents/{path}",
    needs: "contents",
    documentation: "https://docs.github.com/rest/repos/contents#get-repository-content",
    answer: ({ state, params: { path = "" } }) => {
      const text = state.files[path];
      return text === undefined ? undefined : { value: createFile(path, text) };
    },
  },
  {
    operation: "repos/list-deployments",
    path: "/repos/{owner}/{repo}/deployments",
    needs: "deployments",
    documentation: "https://docs.github.com/rest/deployments/deployments#list-deployments",
    answer: ({ state, query }) => {
      const all = state.deployments.map(createDeployment);
      const list = all.filter(({ environment }) => environment === query.get("environment"));
      const page = (items: readonly object[]) => {
        return items as BodyOf<"repos/list-deployments">;
      };
      return { list, page };
    },
  },
];
