import type { Run } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts } from "../event-facts.ts";
import { accountOf } from "../github-user.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { deployingRun, foreignDeployer } from "../trust/deployer.ts";
import { refOfHead } from "../trust/head.ts";
import { commitOf } from "./push.ts";
import { runOf, starterOf, withState } from "./run-facts.ts";
import { workflowName } from "./workflow-name.ts";

/** What a deployment or a deployment status says. */
export function readDeployment(payload: Payload, context: RunContext): EventFacts {
  const fork = foreignDeployer(payload, context);
  const deployment = valueAt(payload, "deployment");
  const status = valueAt(payload, "deployment_status");
  const environment = textAt(status, "environment") ?? textAt(deployment, "environment");
  const state = textAt(status, "state");
  const commit = commitOf(undefined, textAt(deployment, "sha"), context.repositoryUrl);
  const creator = textAt(status, "creator", "login") ?? textAt(deployment, "creator", "login");
  const run = deployingRun(payload);
  const actor = run === undefined ? creator : starterOf(run, creator);
  return {
    text: withState(`Deployment to ${environment ?? "an environment"}`, state),
    commit,
    ref: fork && refOfHead(fork, context),
    author: actor ? accountOf(valueAt(deployment, "creator")) : undefined,
    actor,
    deployment:
      environment === undefined
        ? undefined
        : {
            id: textAt(deployment, "id"),
            environment,
            environmentUrl: textAt(status, "environment_url"),
            version: versionOfRef(textAt(deployment, "ref")),
            reason: textAt(status, "description") ?? textAt(deployment, "description"),
          },
    subject:
      state === undefined
        ? undefined
        : {
            state,
            since: textAt(status, "created_at"),
            commit,
            actor,
            workflow: workflowName(textAt(payload, "workflow_run", "name")),
            run: deployingRunOf(payload, context),
          },
  };
}

/**
 * The run that deploys. If another system deploys, this is its log, even if one of our runs created the deployment. It is
 * never the run that reports the deployment. A log that is not on GitHub belongs to another system.
 */
function deployingRunOf(payload: Payload, { serverUrl }: RunContext): Run {
  const status = valueAt(payload, "deployment_status");
  const url = textAt(status, "log_url") ?? textAt(status, "target_url") ?? "";
  const run =
    url === "" || url.startsWith(`${serverUrl}/`) ? runOf(valueAt(payload, "workflow_run")) : undefined;
  return run ?? { id: "", number: "", attempt: 1, url };
}

/**
 * The version that a deployment's `ref` names. The ref may be a branch, a tag, or a SHA; only one that looks like a version
 * counts.
 */
export function versionOfRef(ref: string | undefined): string | undefined {
  return ref !== undefined && /^v?\d+\.\d+/.test(ref) ? ref : undefined;
}
