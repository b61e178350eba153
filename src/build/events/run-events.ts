import { sentenceCase } from "../../text/markup/plain.ts";
import type { PullRequest } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts, EventReader, TriggerSubject } from "../event-facts.ts";
import { listAt, type Payload, textAt, valueAt } from "../payload.ts";
import { isOfDefaultBranch } from "../trust/default-branch.ts";
import { authorIn, headOfCheck, headOfRun, isToUs, refOfHead } from "../trust/head.ts";
import { isTrustedEvent } from "../trust/trusted-events.ts";
import { readDeployment } from "./deployment-events.ts";
import type { RunEventName } from "./event-names.ts";
import { pullRequestOf, refOfPullRequest } from "./pull-request.ts";
import { commitOf } from "./push.ts";
import { runOf, starterOf, withState } from "./run-facts.ts";
import { workflowName } from "./workflow-name.ts";

/** Events that report what another run, check or deployment did. */
export const EVENTS_OF_RUNS: Readonly<Record<RunEventName, EventReader>> = {
  workflow_run: readWorkflowRun,
  check_run: readCheckRun,
  check_suite: readCheckSuite,
  deployment: readDeployment,
  deployment_status: readDeployment,
  status: readStatus,
};

function readWorkflowRun(payload: Payload, context: RunContext): EventFacts {
  const value = valueAt(payload, "workflow_run");
  const name = workflowName(textAt(value, "name") ?? textAt(payload, "workflow", "name"));
  const number = textAt(value, "run_number");
  const head = headOfRun(value, context);
  return {
    // This run has the default branch's commit, which is unrelated to a fork's.
    ...(head.isOurs ? {} : { ref: refOfHead(head, context), commit: null }),
    text: `After ${name ?? "another workflow"}${number === undefined ? "" : ` #${number}`}`,
    author: isOfCommit(textAt(value, "event") ?? "")
      ? authorIn(head, valueAt(value, "head_commit"), context)
      : undefined,
    // Whoever started that run is not always who started this one.
    actor: starterOf(value, undefined),
    subject: subjectOfRun(payload, name, context),
  };
}

/**
 * Whether a run is about the commit that GitHub reports with it. Comments, stars, forks, and many other events, which anyone
 * can cause, start runs on the last commit of the default branch, as do runs that such a run starts. With
 * `pull_request_target`, the commit is the base branch's.
 */
function isOfCommit(event: string): boolean {
  return isTrustedEvent(event) || event === "pull_request";
}

/** A run that has not ended has a status but no conclusion yet. */
function subjectOfRun(
  payload: Payload,
  workflow: string | undefined,
  context: RunContext,
): TriggerSubject | undefined {
  const value = valueAt(payload, "workflow_run");
  const state = textAt(value, "conclusion") ?? textAt(value, "status");
  if (state === undefined) return undefined;
  const { serverUrl, repository } = context;
  const head = headOfRun(value, context);
  // A pull request may merge the default branch into another one. The default branch's runs are still its own.
  const pullRequest = isOfDefaultBranch(context, payload) ? undefined : listedPullRequest(value, context);
  return {
    state,
    text: sentenceCase(textAt(value, "event") ?? "") || undefined,
    workflow,
    run: runOf(value),
    commit: commitOf(
      valueAt(value, "head_commit"),
      textAt(value, "head_sha"),
      `${serverUrl}/${head.repository ?? repository}`,
    ),
    pullRequest,
    ref: refOfPullRequest(pullRequest) ?? refOfHead(head, context),
    actor: starterOf(value, textAt(value, "triggering_actor", "login") ?? textAt(value, "actor", "login")),
  };
}

/** The first of the pull requests that GitHub lists for a run or check that targets our repository; others target forks. */
function listedPullRequest(value: unknown, context: RunContext): PullRequest | undefined {
  const first = listAt(value, "pull_requests").find((one) => isToUs(one, context));
  return pullRequestOf(first, context);
}

function readCheckRun(payload: Payload, context: RunContext): EventFacts {
  const value = valueAt(payload, "check_run");
  const state = textAt(value, "conclusion") ?? textAt(payload, "action");
  const text = `Check ${textAt(value, "name") ?? ""}`.trim();
  return readCheck(value, valueAt(value, "check_suite"), withState(text, state), context);
}

function readCheckSuite(payload: Payload, context: RunContext): EventFacts {
  const value = valueAt(payload, "check_suite");
  const state = textAt(value, "conclusion") ?? textAt(payload, "action");
  const text = `Checks of ${textAt(value, "app", "name") ?? "an app"}`;
  return readCheck(value, value, withState(text, state), context);
}

/** GitHub lists the branches that contain the commit. A commit on none of our branches was pushed elsewhere. */
function readStatus(payload: Payload, context: RunContext): EventFacts {
  const sha = textAt(payload, "sha");
  const branches = listAt(payload, "branches");
  const branch = branches.find((one) => textAt(one, "commit", "sha") === sha) ?? branches[0];
  return {
    text: "Status",
    ref: refOfHead(headOfCheck({ head_branch: textAt(branch, "name") }, context), context),
    commit: commitOf({ message: textAt(payload, "commit", "commit", "message") }, sha, context.repositoryUrl),
  };
}

function readCheck(value: unknown, suite: unknown, text: string, context: RunContext): EventFacts {
  const pullRequest = listedPullRequest(value, context);
  const head = headOfCheck(suite, context);
  const commit = valueAt(value, "head_commit");
  return {
    text,
    pullRequest,
    ref: refOfPullRequest(pullRequest) ?? refOfHead(head, context),
    commit: commitOf(commit, textAt(value, "head_sha"), context.repositoryUrl),
    author: authorIn(head, commit, context),
  };
}
