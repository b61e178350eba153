import type { Read } from "../github-requests.ts";
import { parseJob, type RunJob } from "./run-job.ts";

/** The run whose jobs to read. */
export interface JobsQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
}

/** A page of a run's jobs. */
export interface JobsPage {
  readonly jobs: readonly RunJob[];
  /** Number of jobs on all pages. */
  readonly total: number;
}

/** GitHub's maximum per page. */
export const JOBS_ON_A_PAGE = 100;

/** Which jobs: those that make up the run's current state, or also those of earlier attempts. */
export type JobsFilter = "latest" | "all";

/**
 * The jobs of a run. Only GitHub knows which jobs of an earlier attempt still count: a job that is missing in the last
 * attempt may not have been re-run, or may no longer exist. Source:
 * https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 */
export function jobsOfRun(
  { repository, runId }: JobsQuery,
  filter: JobsFilter,
  page: number,
): Read<JobsPage> {
  const [owner = "", repo = ""] = repository.split("/");
  const query = { filter, per_page: JOBS_ON_A_PAGE, page };
  return {
    what: "the jobs of the run",
    needs: "actions: read",
    ask: ({ actions }, request) =>
      actions.listJobsForWorkflowRun({ owner, repo, run_id: Number(runId), ...query, request }),
    parse: (data) => {
      const { jobs, total_count: total } = (data ?? {}) as { jobs?: unknown; total_count?: unknown };
      if (!Array.isArray(jobs) || typeof total !== "number") return undefined;
      const parsed = jobs.map(parseJob);
      return parsed.every((job) => job !== undefined) ? { jobs: parsed, total } : undefined;
    },
  };
}
