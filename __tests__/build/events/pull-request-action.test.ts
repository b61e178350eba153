import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../../scripts/webhook-examples.ts";
import { toldOfPullRequest } from "../../../src/build/events/pull-request-action.ts";
import { type Payload, textAt } from "../../../src/build/payload.ts";

const BASE = { pull_request: { base: { ref: "main" } } };
const BOB = { login: "bob" };

describe("a pull request", () => {
  test.each<[string, Payload, string, string | undefined]>([
    ["opened", {}, "Pull request opened", undefined],
    ["reopened", {}, "Pull request reopened", undefined],
    ["synchronize", {}, "Pull request updated", undefined],
    ["ready_for_review", {}, "Pull request ready for review", undefined],
    ["labeled", { label: { name: "bug" } }, "Pull request labeled bug", undefined],
    ["unlabeled", {}, "Pull request unlabeled", undefined],
    ["closed", { pull_request: { merged: true } }, "Pull request merged", "Merged"],
    ["closed", { pull_request: { merged: false } }, "Pull request closed", "Closed without a merge"],
    ["closed", {}, "Pull request closed", "Closed"],
    [
      "review_requested",
      { requested_reviewer: BOB },
      "Review requested from bob",
      "Review requested from bob",
    ],
    [
      "review_requested",
      { requested_team: { name: "baristas", slug: "b" } },
      "Review requested from baristas",
      "Review requested from baristas",
    ],
    ["review_requested", {}, "Review requested from somebody", "Review requested from somebody"],
    [
      "review_request_removed",
      { requested_reviewer: BOB },
      "Review no longer requested from bob",
      "Review no longer requested from bob",
    ],
    ["assigned", { assignee: BOB }, "Assigned to bob", "Assigned to bob"],
    ["unassigned", { assignee: BOB }, "Unassigned from bob", "Unassigned from bob"],
    ["enqueued", BASE, "Pull request joined the merge queue for main", "Joined the merge queue"],
    ["constructor", {}, "Pull request constructor", undefined],
  ])("%s with %j: %s", (action, facts, text, headline) => {
    expect(told("pull_request", { action, ...facts })).toEqual({ text, headline });
  });
});

describe("the merge queue", () => {
  test.each([
    ["CI_FAILURE", "Left the merge queue: CI failed", true],
    ["CI_TIMEOUT", "Left the merge queue: CI took too long", true],
    ["MANUAL", "Left the merge queue: taken out by hand", true],
    ["MERGE_CONFLICT", "Left the merge queue: merge conflict", true],
    ["QUEUE_CLEARED", "Left the merge queue: the queue was cleared", true],
    ["ROLL_BACK", "Left the merge queue: rolled back", true],
    ["BRANCH_PROTECTIONS", "Left the merge queue: branch protection", true],
    ["GIT_TREE_INVALID", "Left the merge queue: invalid Git tree", true],
    ["INVALID_MERGE_COMMIT", "Left the merge queue: invalid merge commit", true],
    ["MERGE", "Left the merge queue: merged", false],
    ["ALREADY_MERGED", "Left the merge queue: merged already", false],
    ["UNKNOWN_REMOVAL_REASON", "Left the merge queue", false],
    ["ANOTHER_ONE", "Left the merge queue", false],
    [undefined, "Left the merge queue", false],
  ])("is left for %s: %s", (reason, words, isSetback) => {
    const payload = { action: "dequeued", reason, ...BASE };
    expect(toldOfPullRequest(payload, "pull_request")).toEqual({
      text: "Pull request left the merge queue for main",
      headline: { words, isSetback },
    });
  });

  test("is named by the branch's short name", () => {
    const payload = { action: "dequeued", pull_request: { base: { ref: "refs/heads/main" } } };
    expect(told("pull_request_target", payload).text).toBe("Pull request left the merge queue for main");
    expect(told("pull_request", { action: "dequeued" }).text).toBe("Pull request left the merge queue");
  });
});

describe("a review", () => {
  test.each([
    ["submitted", "approved", "Approved by bob"],
    ["submitted", "APPROVED", "Approved by bob"],
    ["submitted", "changes_requested", "Changes requested by bob"],
    ["submitted", "commented", "Reviewed by bob"],
    ["submitted", "pending", undefined],
    ["edited", "approved", undefined],
    ["dismissed", "dismissed", "Dismissed the review of bob"],
  ])("%s, %s: %s", (action, state, headline) => {
    const payload = { action, review: { state, user: BOB } };
    expect(told("pull_request_review", payload)).toEqual({ text: `Review ${action}`, headline });
  });

  test("by somebody whose account was deleted names nobody", () => {
    const payload = { action: "submitted", review: { state: "approved", user: null } };
    expect(told("pull_request_review", payload).headline).toBe("Approved by somebody");
  });

  test("comment has no headline of its own", () => {
    expect(told("pull_request_review_comment", { action: "created" })).toEqual({
      text: "Review comment created",
      headline: undefined,
    });
  });
});

test("real payloads name the reviewer and the assignee whenever GitHub does", () => {
  const examples = webhookExamples.find(({ name }) => name === "pull_request")?.examples ?? [];
  const payloads = examples.map((one) => one as Payload);
  const headlines = payloads.map((payload) => [
    textAt(payload, "action"),
    told("pull_request", payload).headline,
  ]);
  expect(new Map(headlines.filter(([, headline]) => headline !== undefined) as [string, string][])).toEqual(
    new Map([
      ["assigned", "Assigned to Codertocat"],
      ["unassigned", "Unassigned from Codertocat"],
      ["closed", "Closed without a merge"],
      ["review_requested", "Review requested from octocat"],
      ["review_request_removed", "Review no longer requested from octocat"],
    ]),
  );
});

function told(eventName: string, payload: Payload): { text: string; headline: string | undefined } {
  const { text, headline } = toldOfPullRequest(payload, eventName);
  return { text, headline: headline && [headline.words, headline.name].filter(Boolean).join(" ") };
}
