import type { Read } from "../github-requests.ts";
import { parseJob, type RunJob } from "./run-job.ts";

/** Which run's jobs are asked for. */
export interface JobsQuery {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: string;
}

/** Some of a run's jobs. */
export interface JobsPage {
  readonly jobs: readonly RunJob[];
  /** How many there are on all pages. */
  readonly total: number;
}

/** GitHub's most on one page. */
export const JOBS_ON_A_PAGE = 100;

/** Which of them: those that count as the run stands now, or those of its earlier attempts as well. */
export type JobsFilter = "latest" | "all";

/**
 * The jobs of a run. Which ones of an earlier attempt count still, GitHub alone knows: a job that is missing in the last one
 * may not have been run again, or may not exist any more.
 * Source: https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
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
