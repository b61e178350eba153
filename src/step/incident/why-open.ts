import type { KnownJobs } from "../../build/failures/allowed-to-fail.ts";
import { isMarred } from "../../build/failures/failed-jobs.ts";
import { ownJobOf } from "../../build/failures/own-job.ts";
import type { RunJob } from "../../github/reads/run-job.ts";
import { failedRunOf } from "../github/endings.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";

/** The pages of jobs that are read. */
const MAX_REQUESTS = 8;

/**
 * Why an incident goes on although this run or job passed, as a sentence: GitHub lists another job of the run as failed or
 * cancelled, a deployment has passed as before while others of its run have not ended, or GitHub did not answer this time. Asked only when a room is about
 * to be closed. The list of jobs is read again, because other jobs may have ended in the meantime.
 */
export async function whyOpen(
  happening: Happening,
  host: Host,
  isStanding: boolean,
): Promise<string | undefined> {
  const { build, context, inputs } = happening;
  const { githubToken: token } = inputs;
  // For a permanent room, the next success is none: it gets only fixes.
  if (build.unanswered !== undefined && !isStanding) return unansweredText(build.unanswered);
  // A run that started this one has ended, and GitHub's conclusion includes all its jobs.
  if (token === undefined || inputs.about !== "run" || build.run.id === "") return undefined;
  const github = await host.createGitHubClient({ token, apiUrl: context.apiUrl, maxRequests: MAX_REQUESTS });
  const run = failedRunOf(happening, host);
  const reading = await github.jobsOf(run);
  if ("unknown" in reading)
    return reading.isTemporary && !isStanding ? unansweredText(reading.unknown) : undefined;
  if (isMarred(reading.value, run)) return GOES_ON("failed or was cancelled");
  const isPart = build.job !== undefined && build.history?.transition !== "fixed";
  return isPart && isAmongOthers(reading.value, run) ? GOES_ON("has not ended") : undefined;
}

const unansweredText = (why: string): string => `The incident does not end yet: ${why}`;
const GOES_ON = (what: string): string => `The incident does not end: another job of the run ${what}.`;

/** Whether a job other than ours, if that is known, runs or will run soon. One that waits for an approval may take days. */
function isAmongOthers(jobs: readonly RunJob[], { own }: KnownJobs): boolean {
  const ownJob = ownJobOf(jobs, own);
  const isUnended = (job: RunJob): boolean => job.conclusion === undefined && job.status !== "waiting";
  return ownJob !== undefined && jobs.some((job) => job !== ownJob && isUnended(job));
}
