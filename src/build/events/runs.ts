import { sentenceCase } from "../../text/plain.ts";
import type { Run } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts, EventReader, TriggerSubject } from "../event-facts.ts";
import { accountOf, commitAuthorOf } from "../github-user.ts";
import { listAt, type Payload, textAt, valueAt } from "../payload.ts";
import { commitOf, pullRequestOf, refOf, refOfPullRequest } from "./code.ts";

/** Events that report what another run, check or deployment did. */
export const EVENTS_OF_RUNS: Readonly<Record<string, EventReader>> = {
  workflow_run: readWorkflowRun,
  check_run: readCheckRun,
  check_suite: readCheckSuite,
  deployment: readDeployment,
  deployment_status: readDeployment,
};

function readWorkflowRun(payload: Payload, { repositoryUrl }: RunContext): EventFacts {
  const value = valueAt(payload, "workflow_run");
  const name = textAt(value, "name") ?? textAt(payload, "workflow", "name");
  const number = textAt(value, "run_number");
  return {
    text: `After ${name ?? "another workflow"}${number === undefined ? "" : ` #${number}`}`,
    author: commitAuthorOf(valueAt(value, "head_commit")),
    subject: subjectOfRun(value, name, repositoryUrl),
  };
}

/** A run that has not ended has a status and no conclusion yet. */
function subjectOfRun(
  value: unknown,
  workflow: string | undefined,
  repositoryUrl: string,
): TriggerSubject | undefined {
  const state = textAt(value, "conclusion") ?? textAt(value, "status");
  if (state === undefined) return undefined;
  const sourceUrl = textAt(value, "head_repository", "html_url") ?? repositoryUrl;
  const pullRequest = pullRequestOf(listAt(value, "pull_requests")[0], repositoryUrl);
  const branch = textAt(value, "head_branch");
  return {
    state,
    text: sentenceCase(textAt(value, "event") ?? "") || undefined,
    workflow,
    run: runOf(value),
    commit: commitOf(valueAt(value, "head_commit"), textAt(value, "head_sha"), sourceUrl),
    pullRequest,
    ref:
      refOfPullRequest(pullRequest) ??
      (branch === undefined ? undefined : refOf(`refs/heads/${branch}`, sourceUrl)),
    // As for our own run: nobody started a scheduled one.
    actor:
      textAt(value, "event") === "schedule"
        ? null
        : (textAt(value, "triggering_actor", "login") ?? textAt(value, "actor", "login")),
  };
}

/** `updated_at` of a completed run is when it ended; the attempt began at `run_started_at`. */
function runOf(value: unknown): Run | undefined {
  const id = textAt(value, "id");
  const url = textAt(value, "html_url");
  if (id === undefined || url === undefined) return undefined;
  const attempt = Number(textAt(value, "run_attempt")) || 1;
  const started = Date.parse(textAt(value, "run_started_at") ?? "");
  const ended =
    textAt(value, "status") === "completed" ? Date.parse(textAt(value, "updated_at") ?? "") : Number.NaN;
  const seconds = (ended - started) / 1000;
  return {
    id,
    number: textAt(value, "run_number") ?? "",
    attempt,
    url: attempt > 1 && !url.includes("/attempts/") ? `${url}/attempts/${attempt}` : url,
    durationSeconds: seconds >= 0 ? seconds : undefined,
  };
}

function readCheckRun(payload: Payload, { repositoryUrl }: RunContext): EventFacts {
  const value = valueAt(payload, "check_run");
  const state = textAt(value, "conclusion") ?? textAt(payload, "action");
  const text = `Check ${textAt(value, "name") ?? ""}`.trim();
  return readCheck(value, withState(text, state), repositoryUrl);
}

function readCheckSuite(payload: Payload, { repositoryUrl }: RunContext): EventFacts {
  const value = valueAt(payload, "check_suite");
  const state = textAt(value, "conclusion") ?? textAt(payload, "action");
  const text = `Checks of ${textAt(value, "app", "name") ?? "an app"}`;
  return readCheck(value, withState(text, state), repositoryUrl);
}

function withState(text: string, state: string | undefined): string {
  return state === undefined ? text : `${text} (${state.replaceAll("_", " ")})`;
}

function readCheck(value: unknown, text: string, repositoryUrl: string): EventFacts {
  const pullRequest = pullRequestOf(listAt(value, "pull_requests")[0], repositoryUrl);
  const branch = textAt(value, "head_branch") ?? textAt(value, "check_suite", "head_branch");
  return {
    text,
    pullRequest,
    ref:
      refOfPullRequest(pullRequest) ??
      (branch === undefined ? undefined : refOf(`refs/heads/${branch}`, repositoryUrl)),
    commit: commitOf(valueAt(value, "head_commit"), textAt(value, "head_sha"), repositoryUrl),
    author: commitAuthorOf(valueAt(value, "head_commit")),
  };
}

function readDeployment(payload: Payload, { repositoryUrl }: RunContext): EventFacts {
  const deployment = valueAt(payload, "deployment");
  const status = valueAt(payload, "deployment_status");
  const environment = textAt(status, "environment") ?? textAt(deployment, "environment");
  const state = textAt(status, "state");
  const commit = commitOf(undefined, textAt(deployment, "sha"), repositoryUrl);
  const actor = textAt(status, "creator", "login") ?? textAt(deployment, "creator", "login");
  return {
    text: withState(`Deployment to ${environment ?? "an environment"}`, state),
    commit,
    author: accountOf(valueAt(deployment, "creator")),
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
            commit,
            actor,
            workflow: textAt(payload, "workflow_run", "name"),
            run: runOf(valueAt(payload, "workflow_run")),
          },
  };
}

/** A deployment's `ref` may be a branch, a tag or a sha: only what reads as a version is taken for one. */
export function versionOfRef(ref: string | undefined): string | undefined {
  return ref !== undefined && /^v?\d+\.\d+/.test(ref) ? ref : undefined;
}
