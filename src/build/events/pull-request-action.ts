import type { EventHeadline } from "../build.ts";
import type { EventFacts } from "../event-facts.ts";
import { type Payload, textAt, valueAt } from "../payload.ts";
import { branchName } from "./branch-name.ts";

type Told = Pick<EventFacts, "text" | "headline">;

/**
 * What happened to a pull request. Actions after which code is tested (`opened`, `synchronize`, `ready_for_review`,
 * `labeled`…) have no headline, because the result of the job is the news. Source:
 * https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export function toldOfPullRequest(payload: Payload, eventName: string): Told {
  const action = textAt(payload, "action") ?? "";
  if (eventName === "pull_request_review")
    return { text: textOf("Review", action), headline: headlineOfReview(action, valueAt(payload, "review")) };
  if (eventName === "pull_request_review_comment") return { text: textOf("Review comment", action) };
  const told = ACTIONS.get(action)?.(payload);
  return told ?? { text: textOf("Pull request", action) };
}

function textOf(noun: string, action: string): string {
  return `${noun} ${action.replaceAll("_", " ")}`.trim();
}

const ACTIONS: ReadonlyMap<string, (payload: Payload) => Told> = new Map<string, (payload: Payload) => Told>([
  ["synchronize", () => ({ text: "Pull request updated" })],
  ["closed", toldOfClosed],
  ["review_requested", (payload) => toldOfSomebody("Review requested from", reviewerOf(payload))],
  [
    "review_request_removed",
    (payload) => toldOfSomebody("Review no longer requested from", reviewerOf(payload)),
  ],
  ["assigned", (payload) => toldOfSomebody("Assigned to", textAt(payload, "assignee", "login"))],
  ["unassigned", (payload) => toldOfSomebody("Unassigned from", textAt(payload, "assignee", "login"))],
  ["labeled", (payload) => toldOfLabel("labeled", payload)],
  ["unlabeled", (payload) => toldOfLabel("unlabeled", payload)],
  ["enqueued", toldOfEnqueued],
  ["dequeued", toldOfDequeued],
]);

function toldOfClosed(payload: Payload): Told {
  const isMerged = valueAt(payload, "pull_request", "merged");
  if (isMerged === true) return { text: "Pull request merged", headline: { words: "Merged" } };
  const words = isMerged === false ? "Closed without a merge" : "Closed";
  return { text: "Pull request closed", headline: { words } };
}

/** Says "somebody" if GitHub does not name the person. */
function toldOfSomebody(words: string, name = "somebody"): Told {
  return { text: `${words} ${name}`, headline: { words, name } };
}

/** A person, or a team. */
function reviewerOf(payload: Payload): string | undefined {
  return textAt(payload, "requested_reviewer", "login") ?? textAt(payload, "requested_team", "name");
}

function toldOfLabel(verb: string, payload: Payload): Told {
  return { text: `Pull request ${verb} ${textAt(payload, "label", "name") ?? ""}`.trim() };
}

function toldOfEnqueued(payload: Payload): Told {
  return {
    text: `Pull request joined the merge queue${ofBase(payload)}`,
    headline: { words: "Joined the merge queue" },
  };
}

function toldOfDequeued(payload: Payload): Told {
  const text = `Pull request left the merge queue${ofBase(payload)}`;
  const reason = textAt(payload, "reason") ?? "";
  const merged = MERGED.get(reason);
  const setback = SETBACKS.get(reason);
  const words = ["Left the merge queue", merged ?? setback].filter(Boolean).join(": ");
  return { text, headline: { words, isSetback: setback !== undefined } };
}

function ofBase(payload: Payload): string {
  const branch = branchName(textAt(payload, "pull_request", "base", "ref"));
  return branch === undefined ? "" : ` for ${branch}`;
}

/** Reasons why a pull request left the queue after its merge. An unknown reason is not reported. */
const MERGED: ReadonlyMap<string, string> = new Map([
  ["MERGE", "merged"],
  ["ALREADY_MERGED", "merged already"],
]);

/** Reasons why it left the queue without a merge. */
const SETBACKS: ReadonlyMap<string, string> = new Map([
  ["MANUAL", "taken out by hand"],
  ["MERGE_CONFLICT", "merge conflict"],
  ["CI_FAILURE", "CI failed"],
  ["CI_TIMEOUT", "CI took too long"],
  ["QUEUE_CLEARED", "the queue was cleared"],
  ["ROLL_BACK", "rolled back"],
  ["BRANCH_PROTECTIONS", "branch protection"],
  ["GIT_TREE_INVALID", "invalid Git tree"],
  ["INVALID_MERGE_COMMIT", "invalid merge commit"],
]);

function headlineOfReview(action: string, review: unknown): EventHeadline | undefined {
  const name = textAt(review, "user", "login");
  if (action === "dismissed") return { words: "Dismissed the review of", name: name ?? "somebody" };
  const words =
    action === "submitted" ? REVIEWS.get(textAt(review, "state")?.toLowerCase() ?? "") : undefined;
  return words === undefined ? undefined : { words, name: name ?? "somebody" };
}

/** By the state of a review, which is in upper case in the API and in lower case in webhooks. */
const REVIEWS: ReadonlyMap<string, string> = new Map([
  ["approved", "Approved by"],
  ["changes_requested", "Changes requested by"],
  ["commented", "Reviewed by"],
]);
