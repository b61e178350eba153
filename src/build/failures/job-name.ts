import type { GitHubReads } from "../../github/github-client.ts";
import type { Build } from "../build.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** Sets the name of the notifying job to the one that GitHub shows. The runner knows only its ID in the workflow. */
export async function withJobName(build: Build, own: OwnJob, github: GitHubReads): Promise<Build> {
  const { job, repository, run } = build;
  if (job === undefined) return build;
  const reading = await github.jobsOf({ repository: repository.fullName, runId: run.id });
  const found = "value" in reading ? ownJobOf(reading.value, own) : undefined;
  return found === undefined ? build : { ...build, job: { name: found.name, url: job.url ?? found.url } };
}
