import type { PullRequest } from "../build.ts";
import type { RunContext } from "../context.ts";
import type { EventFacts, EventReader } from "../event-facts.ts";
import { accountOf } from "../github-user.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import type { CodeEventName } from "./event-names.ts";
import { pullRequestOf, refOfPullRequest } from "./pull-request.ts";
import { toldOfPullRequest } from "./pull-request-action.ts";
import { commitOf, refOf } from "./push.ts";
import { releaseOf, toldOfRelease } from "./release.ts";

/**
 * Events of pull requests, the merge queue, and releases. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const EVENTS_OF_CODE: Readonly<Record<CodeEventName, EventReader>> = {
  pull_request: readPullRequestEvent,
  pull_request_target: readPullRequestEvent,
  pull_request_review: readPullRequestEvent,
  pull_request_review_comment: readPullRequestEvent,
  merge_group: readMergeGroup,
  release: readRelease,
  issue_comment: readIssueComment,
};

/** The commit is the head of the pull request, because `GITHUB_SHA` is a merge commit that nobody wrote. */
function readPullRequestEvent(payload: Payload, context: RunContext): EventFacts {
  const value = valueAt(payload, "pull_request");
  const pullRequest = pullRequestOf(value, context);
  return {
    ...toldOfPullRequest(payload, context.eventName),
    pullRequest,
    author: accountOf(valueAt(value, "user")),
    ref: refOfPullRequest(pullRequest),
    commit: commitOf(undefined, textAt(value, "head", "sha"), context.repositoryUrl),
  };
}

/**
 * Its commit is not merged yet and may come from a fork, so the people it names count only after it is pushed. The queue's
 * branch is named `gh-readonly-queue/main/pr-12-<sha>`.
 */
function readMergeGroup(payload: Payload, { repositoryUrl }: RunContext): EventFacts {
  const group = valueAt(payload, "merge_group");
  const base = refOf(textAt(group, "base_ref") ?? "", repositoryUrl);
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(textAt(group, "head_ref") ?? "") ?? [];
  return {
    text: base === undefined ? "Merge queue" : `Merge queue for ${base.name}`,
    ref: base && { ...base, kind: "merge queue" },
    commit: commitOf(valueAt(group, "head_commit"), textAt(group, "head_sha"), repositoryUrl),
    pullRequest: number === undefined ? undefined : { number, url: `${repositoryUrl}/pull/${number}` },
  };
}

function readRelease(payload: Payload, { repositoryUrl, sha }: RunContext): EventFacts {
  const release = releaseOf(valueAt(payload, "release"), repositoryUrl);
  return {
    ...toldOfRelease(payload),
    ref: release && refOf(`refs/tags/${release.tag}`, repositoryUrl),
    commit: commitOf(undefined, sha || undefined, repositoryUrl),
    author: accountOf(valueAt(payload, "release", "author")),
    release,
  };
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
