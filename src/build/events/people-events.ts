import type { PullRequest } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts, EventReader } from "../event-facts.ts";
import { accountOf } from "../github-user.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { pullRequestOf, refOfPullRequest } from "./code-events.ts";

/** Events that are triggered by a person or a schedule. */
export const EVENTS_OF_PEOPLE: Readonly<Record<string, EventReader>> = {
  workflow_dispatch: () => ({ text: "Manual run" }),
  repository_dispatch: readRepositoryDispatch,
  schedule: readSchedule,
  issue_comment: readIssueComment,
};

function readRepositoryDispatch(payload: Payload): EventFacts {
  return { text: `Dispatch ${textAt(payload, "action") ?? ""}`.trim() };
}

/** GitHub sets the actor of a scheduled run to the last editor of the workflow, who is not to blame. */
function readSchedule(payload: Payload): EventFacts {
  return { text: `Schedule ${textAt(payload, "schedule") ?? ""}`.trim(), actor: null };
}

function readIssueComment(payload: Payload, context: RunContext): EventFacts {
  const issue = valueAt(payload, "issue");
  const number = textAt(issue, "number");
  const text = number === undefined ? "Comment" : `Comment on #${number}`;
  if (valueAt(issue, "pull_request") === undefined) return { text };
  const pullRequest: PullRequest | undefined = pullRequestOf(issue, context);
  return {
    text,
    pullRequest,
    author: accountOf(valueAt(issue, "user")),
    ref: refOfPullRequest(pullRequest),
    // This run has the default branch's commit.
    isApartFromCommit: true,
  };
}
