import type { GitHubReads } from "../../github/github-client.ts";
import {
  DEPLOYMENTS_ON_A_PAGE,
  type DeploymentStatus,
  type PastDeployment,
} from "../../github/reads/deployments.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Build } from "../build.ts";
import { isRunTrusted } from "../trust/deployer.ts";

/** A deployment that stands, with the number of the run that made it, where GitHub told of that run. */
export interface GoodDeployment extends PastDeployment {
  readonly runNumber?: number | undefined;
}

/** What was deployed before; `none` where nothing was, `undefined` where that is not known. */
export type Before = GoodDeployment | "none" | undefined;

/**
 * The newest that succeeded before our own, which the event is about or this run made, and that nobody from outside can
 * have made. Those that failed and those of others are passed over. Nothing is known where our own is not among them,
 * for then nothing tells which were before it; nor behind one of which it is not known who made it, or how it ended.
 * Source: https://docs.github.com/rest/deployments/statuses (data retention)
 */
export async function deployedBefore(
  deployments: readonly PastDeployment[],
  build: Build,
  github: GitHubReads,
): Promise<Before> {
  const reading = await github.statusesOf(deployments);
  if (!("value" in reading)) return undefined;
  const told = deployments.map((deployment, index) => toldOf(deployment, reading.value[index] ?? []));
  const own = told.findIndex(({ deployment, runs }) => {
    return String(deployment.id) === build.deployment?.id || runs.includes(build.run.id);
  });
  if (own === -1) return undefined;
  const lookUp = createLookup(build.repository.fullName, github);
  const earlier = told.slice(own + 1).filter(({ runs }) => !runs.includes(build.run.id));
  for (const one of earlier) {
    // GitHub keeps statuses for 90 days: how it ended is not known then.
    if (!one.hasStatuses) return undefined;
    const isTrusted = one.isGood ? await isMadeByUs(one, build, lookUp) : false;
    const runNumber = github.shownRun(one.runs[0] ?? "")?.number;
    if (isTrusted !== false) return isTrusted && { ...one.deployment, runNumber };
  }
  // Where others deployed, or more than a page, it is not the first one.
  const isFirst = earlier.every(({ isGood }) => !isGood) && deployments.length < DEPLOYMENTS_ON_A_PAGE;
  return isFirst ? "none" : undefined;
}

/** A deployment with what its statuses tell. */
interface Told {
  readonly deployment: PastDeployment;
  readonly hasStatuses: boolean;
  /** One that something newer took the place of is inactive now, and was a success then. */
  readonly isGood: boolean;
  /** Ids of the runs that said so. */
  readonly runs: readonly string[];
}

function toldOf(deployment: PastDeployment, statuses: readonly DeploymentStatus[]): Told {
  const runs = statuses.flatMap(({ address }) => runIn(address) ?? []);
  const isGood = statuses.some(({ state }) => state === "success");
  return { deployment, hasStatuses: statuses.length > 0, isGood, runs: [...new Set(runs)] };
}

/** Under whatever name of the repository: it may have been renamed since. */
function runIn(address = ""): string | undefined {
  return /\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1];
}

/**
 * Whether a run of ours made it that only people who may write can start, or a token of theirs, for which no run is
 * named; `undefined` where that is not known.
 */
async function isMadeByUs(
  { deployment, runs }: Told,
  { repository }: Build,
  lookUp: Lookup,
): Promise<true | false | undefined> {
  if (runs.length === 0) return deployment.isByActions ? undefined : true;
  const found: (WorkflowRun | undefined)[] = [];
  for (const id of runs) found.push(await lookUp(id));
  if (found.some((run) => run !== undefined && !isRunTrusted(run, repository.fullName))) return false;
  return found.includes(undefined) ? undefined : true;
}

type Lookup = (runId: string) => Promise<WorkflowRun | undefined>;

/**
 * Finds runs with two requests at most, however many there are: one by its ID, and for all others the newest of the
 * repository. Those that the history has shown cost none.
 */
function createLookup(repository: string, github: GitHubReads): Lookup {
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
