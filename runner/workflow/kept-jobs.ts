import { ancestorsOf } from "./ancestors.ts";
import type { JobResult, JobRun, WorkflowResult } from "./run.ts";
import type { Job } from "./workflow-file.ts";

/**
 * A job that "Re-run failed jobs" does not run again, with its outputs from the attempt before. It runs the jobs that failed
 * or were cancelled, and those that depend on them. Sources:
 * https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs,
 * https://github.com/actions/runner/issues/1961
 */
export function keptJob(
  job: Job,
  jobs: readonly Job[],
  before: WorkflowResult | undefined,
): JobResult | undefined {
  if (before === undefined || isAgain(before.job(job.id)) || needsAgain(job, jobs, before)) return undefined;
  return before.job(job.id);
}

/** The combinations of a matrix that passed, and do not run again because others of it failed. */
export function keptRuns(
  job: Job,
  jobs: readonly Job[],
  before: WorkflowResult | undefined,
): readonly (JobRun | undefined)[] {
  if (before === undefined || needsAgain(job, jobs, before)) return [];
  return before.job(job.id).runs.map((run) => (run.status === "success" ? run : undefined));
}

function needsAgain(job: Job, jobs: readonly Job[], before: WorkflowResult): boolean {
  return ancestorsOf(job, jobs).some((id) => isAgain(before.job(id)));
}

function isAgain({ result }: JobResult): boolean {
  return result === "failure" || result === "cancelled";
}
