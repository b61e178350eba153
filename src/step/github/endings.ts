import type { Build } from "../../build/build.ts";
import { isDecided } from "../../build/failures/github-sentences.ts";
import type { OwnJob } from "../../build/failures/own-job.ts";
import { readCancellation } from "../../build/failures/read-cause.ts";
import { type FailedRun, readFailures } from "../../build/failures/read-failures.ts";
import { readNewerRun, readSuccessor, runOf, whyNotCompared } from "../../build/past/newer-run.ts";
import { withChanges } from "../../build/past/read-changes.ts";
import { readHistory } from "../../build/past/read-history.ts";
import type { GitHubReads } from "../../github/github-client.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import type { Happening } from "../happening.ts";
import type { Host } from "../host.ts";

/** Adds what failed in the run, how the previous run ended, and what has changed since. */
export async function withFailures(
  known: Happening,
  run: FailedRun,
  github: GitHubReads,
  host: Host,
): Promise<Build> {
  const [failures, build] = await Promise.all([
    readFailures(run, github),
    withHistory(known, github, host).then((compared) => withChanges(compared, github)),
  ]);
  return { ...build, failures };
}

/**
 * Adds why the run was cancelled, from what GitHub says about the cancelled jobs, and any newer run, which is not a
 * cause by itself. A run counts as failed if nobody meant to end it, or if one of its own failed jobs cancelled it,
 * directly or through an app.
 */
export async function withCause(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const { build, context, payload, inputs } = known;
  const run = runOf(context, payload, inputs.about);
  const cancelled = failedRunOf(known, host);
  const [{ cause: told, cutOff, hasFailedJob }, newerRun] = await Promise.all([
    readCancellation(cancelled, github),
    run && readNewerRun(run, github),
  ]);
  const cause = told?.kind === "superseded" ? await readSuccessor(told.group, newerRun, run, github) : told;
  if (cutOff.size > 0 || (hasFailedJob && !isDecided(cause))) {
    const failed: Happening = { ...known, build: { ...build, outcome: "failure", cause } };
    return withFailures(failed, { ...cancelled, cutOff }, github, host);
  }
  return { ...build, cause, newerRun: (cause?.kind !== "superseded" && newerRun) || undefined };
}

/** Adds how the previous run ended, or why that is unknown. */
export async function withHistory(
  { build, context, payload, inputs }: Happening,
  github: GitHubReads,
  host: Host,
): Promise<Build> {
  const run = runOf(context, payload, inputs.about);
  if (!run) return { ...build, historyGap: whyNotCompared(context, payload, inputs.about) };
  const outcome = build.outcome === "success" ? "success" : "failure";
  const own = ownJobIn(inputs, host);
  const job = build.job && { own, name: build.job.name };
  const running = inputs.about === "run" ? { own, needs: build.needs } : undefined;
  const compared = await readHistory({ ...run, outcome, job, running }, github, host.now().getTime());
  if (compared === "first") return build;
  if ("history" in compared) return { ...build, ...compared };
  return { ...build, historyGap: compared.unknown, doubt: "doubt" in compared ? compared.doubt : undefined };
}

/** The run to report on, with what is needed to read its failures. */
export function failedRunOf({ build, inputs, hide }: Happening, host: Host): FailedRun {
  return {
    repository: build.repository.fullName,
    repositoryUrl: build.repository.url,
    runId: build.run.id,
    sha: build.commit?.sha,
    own: ownJobIn(inputs, host),
    needs: inputs.about === "run" ? build.needs : [],
    isAboutJob: build.job !== undefined,
    logLines: inputs.logLines,
    hide,
    wall: host.outsideWalls.reports,
  };
}

/** The job that notifies. */
export function ownJobIn({ jobId }: Inputs, host: Host): OwnJob {
  return { id: jobId, runnerName: host.env["RUNNER_NAME"] ?? "" };
}
