import type { GitHubReads } from "../../github/github-client.ts";
import type { Build } from "../build.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** The job that notifies, by the name that GitHub shows; the runner knows only the ID that the workflow gives it. */
export async function withJobName(build: Build, own: OwnJob, github: GitHubReads): Promise<Build> {
  const { job, repository, run } = build;
  if (job === undefined) return build;
  const reading = await github.jobsOf({ repository: repository.fullName, runId: run.id });
  const found = "value" in reading ? ownJobOf(reading.value, own) : undefined;
  return found === undefined ? build : { ...build, job: { name: found.name, url: job.url ?? found.url } };
}
