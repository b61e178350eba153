import type { GitHubReads } from "../../../github/github-client.ts";
import type { WorkflowRun } from "../../../github/reads/workflow-run.ts";
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
 * Says that a newer deployment to the same environment has ended, if one has that a run of the same workflow made. That of
 * another workflow may only need the environment for its secrets, that of a token may be of an app whose environment has the
 * same name, and that of a cancelled run says nothing. Lists of runs do not show this for events that have no branch in common.
 */
export async function readNewerDeployment(build: Build, github: GitHubReads): Promise<Doubtful | undefined> {
  const reading = build.stage === "deploy" ? await readDeployments(build, github) : undefined;
  const told = reading && "value" in reading ? reading.value : [];
  const at = ownAmong(told, build);
  const own = told[at];
  if (own === undefined) return undefined;
  const lookUp = createLookup(build.repository.fullName, github);
  for (const one of told.slice(0, at).filter(({ isGood, isBad }) => isGood || isBad)) {
    const run = await runOfSameWorkflow(one, { own, build, lookUp });
    if (run === undefined) continue;
    const verdict = one.isGood ? "passed" : "failed";
    const unknown = `A newer deployment to the same environment has ${verdict} in #${run.number}.`;
    return { unknown, doubt: "overtaken" };
  }
  return undefined;
}

interface Own {
  readonly own: ToldDeployment;
  readonly build: Build;
  readonly lookUp: Lookup;
}

/** The run that made a deployment, if each run that its statuses name is of our workflow. */
async function runOfSameWorkflow(
  one: ToldDeployment,
  { own, build, lookUp }: Own,
): Promise<WorkflowRun | undefined> {
  const ownId = ownRunId(build, own);
  const ours = one.runs.length === 0 || ownId === undefined ? undefined : await lookUp(ownId);
  if (ours === undefined) return undefined;
  const runs = await runsOf(one, lookUp);
  const areOurs = runs.every((run) => {
    if (run === undefined || run.workflowId !== ours.workflowId) return false;
    // GitHub does not say what started a run of `workflow_run`, but it is one of our workflow, like this one.
    const isTrusted = isTrustedEvent(run.event) || run.event === ours.event;
    const isCancelled = one.isBad && run.conclusion === "cancelled";
    return isTrusted && !isCancelled && isSameRepository(build.repository.fullName, run.headRepository);
  });
  return areOurs ? runs[0] : undefined;
}
