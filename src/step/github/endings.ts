import type { Build } from "../../build/build.ts";
import { isDecided } from "../../build/failures/github-sentences.ts";
import type { OwnJob } from "../../build/failures/own-job.ts";
import { readCancellation } from "../../build/failures/read-cause.ts";
import { type FailedRun, readFailures } from "../../build/failures/read-failures.ts";
import {
  choosesEnvironment,
  NONE_NAMED,
  runsOfEnvironment,
} from "../../build/past/deployments/chosen-environment.ts";
import { readNewerDeployment } from "../../build/past/deployments/newer-deployment.ts";
import {
  type CancelledRun,
  readNewerRun,
  readSuccessor,
  runOf,
  whyNotCompared,
} from "../../build/past/newer-run.ts";
import { withChanges } from "../../build/past/read-changes.ts";
import { type Compared, readHistory } from "../../build/past/read-history.ts";
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
  const { build } = known;
  const run = await comparedRunOf(known, github);
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
export async function withHistory(known: Happening, github: GitHubReads, host: Host): Promise<Build> {
  const { build } = known;
  const runs = await compare(known, github, host);
  const isOvertaken = runs !== "first" && "doubt" in runs && runs.doubt === "overtaken";
  const newer = isOvertaken ? undefined : await readNewerDeployment(build, github);
  const compared = newer ?? runs;
  if (compared === "first") return build;
  if ("history" in compared) return { ...build, ...compared };
  return {
    ...build,
    historyGap: compared.unknown,
    doubt: "doubt" in compared ? compared.doubt : undefined,
    unanswered: compared.isTemporary && compared.unknown,
  };
}

async function compare(known: Happening, github: GitHubReads, host: Host): Promise<Compared> {
  const { build, context, payload, inputs } = known;
  const run = await comparedRunOf(known, github);
  if (!run) return { unknown: whyNotCompared(context, payload, inputs.about) };
  const outcome = build.outcome === "success" ? "success" : "failure";
  const own = ownJobIn(inputs, host);
  const job = build.job && { own, name: build.job.name };
  const running = inputs.about === "run" ? { own, needs: neededOf(build) } : undefined;
  const compared = await readHistory({ ...run, outcome, job, running }, github, host.now().getTime());
  const { sameEnvironment } = run;
  const isNamed =
    sameEnvironment !== undefined && "value" in sameEnvironment && sameEnvironment.value.size > 1;
  return compared === "first" && isNamed ? NONE_NAMED : compared;
}

/** The reported run; if somebody chose its environment, with the runs that are known to be of the same one. */
async function comparedRunOf(
  { build, context, payload, inputs }: Happening,
  github: GitHubReads,
): Promise<CancelledRun | null | undefined> {
  const run = runOf(context, payload, inputs.about);
  if (!run || !choosesEnvironment(build, payload)) return run;
  return { ...run, sameEnvironment: await runsOfEnvironment(build, github) };
}

/** The run to report on, with what is needed to read its failures. */
export function failedRunOf({ build, inputs, hide }: Happening, host: Host): FailedRun {
  return {
    repository: build.repository.fullName,
    repositoryUrl: build.repository.url,
    runId: build.run.id,
    sha: build.commit?.sha,
    own: ownJobIn(inputs, host),
    needs: inputs.about === "run" ? neededOf(build) : [],
    isAboutJob: build.job !== undefined,
    logLines: inputs.logLines,
    hide,
    wall: host.outsideWalls.reports,
  };
}

/** The needed jobs, by their IDs if these are known. */
function neededOf({ needs, neededResults }: Build): Build["needs"] {
  return needs.length > 0 ? needs : neededResults.map((result) => ({ name: "", result }));
}

/** The job that notifies. */
export function ownJobIn({ jobId }: Inputs, host: Host): OwnJob {
  return { id: jobId, runnerName: host.env["RUNNER_NAME"] ?? "" };
}
