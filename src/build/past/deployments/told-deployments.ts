import type { GitHubReads } from "../../../github/github-client.ts";
import type { Reading } from "../../../github/reading.ts";
import type {
  DeploymentStatus,
  DeploymentsQuery,
  PastDeployment,
} from "../../../github/reads/deployments.ts";
import type { WorkflowRun } from "../../../github/reads/workflow-run.ts";
import type { Build } from "../../build.ts";

/** A deployment with the contents of its statuses. */
export interface ToldDeployment {
  readonly deployment: PastDeployment;
  readonly hasStatuses: boolean;
  /** Whether it succeeded. A replaced deployment is inactive now, but was a success then. */
  readonly isGood: boolean;
  /** Whether it failed. GitHub says so of a cancelled job too: https://github.com/tuist/tuist/pull/10723 */
  readonly isBad: boolean;
  /** IDs of the runs in the statuses. */
  readonly runs: readonly string[];
}

/** The deployments to the environment of a build; `undefined` if it has none. */
export function deploymentsQueryOf({ repository, deployment, commit }: Build): DeploymentsQuery | undefined {
  const environment = deployment?.environment;
  if (environment === undefined || commit === undefined) return undefined;
  return { repository: repository.fullName, environment };
}

/** The newest deployments to the environment of a build, newest first, with how they ended and the runs that made them. */
export async function readDeployments(
  build: Build,
  github: GitHubReads,
): Promise<Reading<readonly ToldDeployment[]>> {
  const query = deploymentsQueryOf(build);
  if (query === undefined) return { value: [] };
  const listed = await github.newestDeployments(query);
  if (!("value" in listed)) return listed;
  const reading = await github.statusesOf(listed.value);
  if (!("value" in reading)) return reading;
  return { value: listed.value.map((deployment, at) => toldOf(deployment, reading.value[at] ?? [])) };
}

function toldOf(deployment: PastDeployment, statuses: readonly DeploymentStatus[]): ToldDeployment {
  const runs = statuses.flatMap(({ address }) => runIn(address) ?? []);
  const isGood = statuses.some(({ state }) => state === "success");
  const isBad = statuses.some(({ state }) => state === "failure" || state === "error");
  return { deployment, hasStatuses: statuses.length > 0, isGood, isBad, runs: [...new Set(runs)] };
}

/** The run's ID in a URL. The repository's name in it is ignored, because the repository may have been renamed since. */
function runIn(address = ""): string | undefined {
  return /\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1];
}

/** The position of a build's own deployment, which the event is about or its run created; -1 if it is not listed. */
export function ownAmong(told: readonly ToldDeployment[], { deployment: own, run }: Build): number {
  return told.findIndex(({ deployment, runs }) => {
    return String(deployment.id) === own?.id || runs.includes(run.id);
  });
}

/** Finds a run by its ID. */
export type Lookup = (runId: string) => Promise<WorkflowRun | undefined>;

/**
 * Finds runs with at most two requests, regardless of their number: one for a run by its ID, and one for the newest runs of
 * the repository for all others. Runs that the history has already shown need no request.
 */
export function createLookup(repository: string, github: GitHubReads): Lookup {
  let first: string | undefined;
  return async (runId) => {
    const shown = github.shownRun(runId);
    if (shown !== undefined) return shown;
    first ??= runId;
    if (runId !== first) {
      await github.newestRunsOfAll(repository);
      return github.shownRun(runId);
    }
    const reading = await github.runOf(repository, runId);
    return "value" in reading ? reading.value : undefined;
  };
}

/** The runs that made a deployment, as far as they are known. */
export async function runsOf(
  { runs }: ToldDeployment,
  lookUp: Lookup,
): Promise<readonly (WorkflowRun | undefined)[]> {
  const found: (WorkflowRun | undefined)[] = [];
  for (const id of runs) found.push(await lookUp(id));
  return found;
}

/** The ID of the run that deployed a build, or that made the deployment that it reports. */
export function ownRunId({ run }: Build, own: ToldDeployment): string | undefined {
  return run.id || own.runs[0];
}
