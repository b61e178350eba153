import type { GitHubReads } from "../../../github/github-client.ts";
import type { Build } from "../../build.ts";
import { isSameRepository } from "../../trust/head.ts";
import { isTrustedEvent } from "../../trust/trusted-events.ts";
import type { Doubtful } from "../runs-before.ts";
import {
  createLookup,
  type Lookup,
  ownAmong,
  ownRunId,
  readDeployments,
  runsOf,
  type ToldDeployment,
} from "./told-deployments.ts";

/**
 * Says that a newer deployment to the same environment has ended, if one has that the same workflow made, or a token that
 * leaves no run. That of another workflow may only need the environment for its secrets, and that of a cancelled run says
 * nothing. Lists of runs do not show this for events that have no branch in common.
 */
export async function readNewerDeployment(build: Build, github: GitHubReads): Promise<Doubtful | undefined> {
  const reading = build.stage === "deploy" ? await readDeployments(build, github) : undefined;
  const told = reading && "value" in reading ? reading.value : [];
  const at = ownAmong(told, build);
  const own = told[at];
  if (own === undefined) return undefined;
  const lookUp = createLookup(build.repository.fullName, github);
  for (const one of told.slice(0, at).filter(({ isGood, isBad }) => isGood || isBad)) {
    if (!(await isOfSameWorkflow(one, { own, build, lookUp }))) continue;
    const verdict = one.isGood ? "passed" : "failed";
    const number = github.shownRun(one.runs[0] ?? "")?.number;
    const by = number === undefined ? "" : ` in #${number}`;
    return { unknown: `A newer deployment to the same environment has ${verdict}${by}.`, doubt: "overtaken" };
  }
  return undefined;
}

interface Own {
  readonly own: ToldDeployment;
  readonly build: Build;
  readonly lookUp: Lookup;
}

async function isOfSameWorkflow(one: ToldDeployment, { own, build, lookUp }: Own): Promise<boolean> {
  if (one.runs.length === 0) return !one.deployment.isByActions;
  const ownId = ownRunId(build, own);
  const ours = ownId === undefined ? undefined : await lookUp(ownId);
  if (ours === undefined) return false;
  return (await runsOf(one, lookUp)).every((run) => {
    if (run === undefined || run.workflowId !== ours.workflowId) return false;
    // GitHub does not say what started a run of `workflow_run`, but it is one of our workflow, like this one.
    const isTrusted = isTrustedEvent(run.event) || run.event === ours.event;
    const isCancelled = one.isBad && run.conclusion === "cancelled";
    return isTrusted && !isCancelled && isSameRepository(build.repository.fullName, run.headRepository);
  });
}
