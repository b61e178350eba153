import type { GitHubReads } from "../../github/github-client.ts";
import { DEPLOYMENTS_ON_A_PAGE, type PastDeployment } from "../../github/reads/deployments.ts";
import type { Build } from "../build.ts";
import { isRunTrusted } from "../trust/deployer.ts";
import {
  createLookup,
  type Lookup,
  ownAmong,
  ownRunId,
  readDeployments,
  runsOf,
  type ToldDeployment,
} from "./deployments/told-deployments.ts";

/** A successful deployment, with the number of the run that created it, if GitHub reported that run. */
export interface GoodDeployment extends PastDeployment {
  readonly runNumber?: number | undefined;
}

/** What was deployed before; `none` if nothing was; `undefined` if unknown. */
export type Before = GoodDeployment | "none" | undefined;

/**
 * The newest successful deployment before ours that could not have been made by an outsider. Ours is the one that the event
 * is about, or that this run created. Failed deployments and those by others are skipped. The result is `undefined` if ours
 * is not in the list, because the order is unknown then, and if it is unknown who made a deployment, how it ended, or whether
 * it deployed anything. Source: https://docs.github.com/rest/deployments/statuses (data retention)
 */
export async function deployedBefore(build: Build, github: GitHubReads): Promise<Before> {
  const reading = await readDeployments(build, github);
  if (!("value" in reading)) return undefined;
  const told = reading.value;
  const at = ownAmong(told, build);
  const own = told[at];
  if (own === undefined) return undefined;
  const lookUp = createLookup(build.repository.fullName, github);
  const earlier = told.slice(at + 1).filter(({ runs }) => !runs.includes(build.run.id));
  for (const one of earlier) {
    // GitHub keeps statuses for 90 days. After that, it is unknown how a deployment ended.
    if (!one.hasStatuses) return undefined;
    const isTrusted = one.isGood ? await isMadeByUs(one, build, lookUp) : false;
    if (isTrusted === false) continue;
    const isKnown = isTrusted && (await hasDeployed(one, { own, earlier, build, lookUp }));
    const runNumber = github.shownRun(one.runs[0] ?? "")?.number;
    return isKnown ? { ...one.deployment, runNumber } : undefined;
  }
  // It is not the first deployment if others deployed, or if there is more than one page.
  const isFirst = earlier.every(({ isGood }) => !isGood) && told.length < DEPLOYMENTS_ON_A_PAGE;
  return isFirst ? "none" : undefined;
}

interface Own {
  readonly own: ToldDeployment;
  readonly earlier: readonly ToldDeployment[];
  readonly build: Build;
  readonly lookUp: Lookup;
}

/** Events with which somebody chooses what to deploy, such as an old version. */
const CHOSEN: ReadonlySet<string> = new Set(["workflow_dispatch", "repository_dispatch", "deployment"]);

/**
 * Whether a deployment is known to have deployed something. A job of another workflow may have the environment only for its
 * secrets, for example every night on the newest commit. It counts if somebody chose our commit and it was deployed before,
 * not by a schedule: then ours is a workflow that deploys old commits again.
 */
async function hasDeployed(one: ToldDeployment, { own, earlier, build, lookUp }: Own): Promise<boolean> {
  const ownId = ownRunId(build, own);
  if (one.runs.length === 0 || ownId === undefined) return true;
  const runs = await runsOf(one, lookUp);
  const ours = await lookUp(ownId);
  if (ours === undefined || runs.every((run) => run?.workflowId === ours.workflowId))
    return ours !== undefined;
  if (!CHOSEN.has(ours.event)) return false;
  for (const other of earlier) {
    const isSame = other !== one && other.isGood && other.deployment.sha === build.commit?.sha;
    if (!isSame || !(await isMadeByUs(other, build, lookUp))) continue;
    const isScheduled = (await runsOf(other, lookUp)).some((run) => run?.event === "schedule");
    if (!isScheduled) return true;
  }
  return false;
}

/**
 * Whether it was made by one of our runs that only people with write access can start, or with a token of theirs, which
 * leaves no run; `undefined` if unknown.
 */
async function isMadeByUs(
  told: ToldDeployment,
  { repository }: Build,
  lookUp: Lookup,
): Promise<true | false | undefined> {
  if (told.runs.length === 0) return told.deployment.isByActions ? undefined : true;
  const found = await runsOf(told, lookUp);
  if (found.some((run) => run !== undefined && !isRunTrusted(run, repository.fullName))) return false;
  return found.includes(undefined) ? undefined : true;
}
