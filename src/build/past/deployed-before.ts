import type { GitHubReads } from "../../github/github-client.ts";
import {
  DEPLOYMENTS_ON_A_PAGE,
  type DeploymentStatus,
  type PastDeployment,
} from "../../github/reads/deployments.ts";
import type { WorkflowRun } from "../../github/reads/workflow-run.ts";
import type { Build } from "../build.ts";
import { isRunTrusted } from "../trust/deployer.ts";

/** A successful deployment, with the number of the run that created it, if GitHub reported that run. */
export interface GoodDeployment extends PastDeployment {
  readonly runNumber?: number | undefined;
}

/** What was deployed before; `none` if nothing was; `undefined` if unknown. */
export type Before = GoodDeployment | "none" | undefined;

/**
 * The newest successful deployment before ours that could not have been made by an outsider. Ours is the one that the event
 * is about, or that this run created. Failed deployments and those by others are skipped. The result is `undefined` if ours
 * is not in the list, because the order is unknown then, and if it is unknown who made a deployment or how it ended. Source:
 * https://docs.github.com/rest/deployments/statuses (data retention)
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
    // GitHub keeps statuses for 90 days. After that, it is unknown how a deployment ended.
    if (!one.hasStatuses) return undefined;
    const isTrusted = one.isGood ? await isMadeByUs(one, build, lookUp) : false;
    const runNumber = github.shownRun(one.runs[0] ?? "")?.number;
    if (isTrusted !== false) return isTrusted && { ...one.deployment, runNumber };
  }
  // It is not the first deployment if others deployed, or if there is more than one page.
  const isFirst = earlier.every(({ isGood }) => !isGood) && deployments.length < DEPLOYMENTS_ON_A_PAGE;
  return isFirst ? "none" : undefined;
}

/** A deployment with the contents of its statuses. */
interface Told {
  readonly deployment: PastDeployment;
  readonly hasStatuses: boolean;
  /** Whether it succeeded. A replaced deployment is inactive now, but was a success then. */
  readonly isGood: boolean;
  /** IDs of the runs in the statuses. */
  readonly runs: readonly string[];
}

function toldOf(deployment: PastDeployment, statuses: readonly DeploymentStatus[]): Told {
  const runs = statuses.flatMap(({ address }) => runIn(address) ?? []);
  const isGood = statuses.some(({ state }) => state === "success");
  return { deployment, hasStatuses: statuses.length > 0, isGood, runs: [...new Set(runs)] };
}

/** The run's ID in a URL. The repository's name in it is ignored, because the repository may have been renamed since. */
function runIn(address = ""): string | undefined {
  return /\/actions\/runs\/(\d+)(?![^/?#])/.exec(address)?.[1];
}

/**
 * Whether it was made by one of our runs that only people with write access can start, or with a token of theirs, which
 * leaves no run; `undefined` if unknown.
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
 * Finds runs with at most two requests, regardless of their number: one for a run by its ID, and one for the newest runs of
 * the repository for all others. Runs that the history has already shown need no request.
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
