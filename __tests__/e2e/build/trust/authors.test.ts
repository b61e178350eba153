import { describe, expect, test } from "vitest";
import { createQueueEvents } from "../../../../emulator/github/queue-events.ts";
import { type CommitAuthor, createRunEvent } from "../../../../emulator/github/run-event.ts";
import { pushEvent } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

const ALICE: CommitAuthor = { name: "Alice", email: "alice@example.com" };
const PRIVATE: CommitAuthor = { name: "Alice", email: "7+alice@users.noreply.github.com" };

const MENTION_AUTHOR = {
  status: "failure",
  mention: "author",
  "email-domains": "example.com",
  "user-map": "alice: alice@example.com",
} as const;

/** How many people the only message mentions. */
async function mentionsAfter(step: Step): Promise<number> {
  await using world = await startWorld({ mayMention: true });
  await world.run({ ...step, with: { ...MENTION_AUTHOR, ...step.with } });
  const { messages } = world.webex.snapshot();
  expect(messages).toHaveLength(1);
  return messages[0]?.mentionedPeople?.length ?? 0;
}

/** The step of a workflow on `workflow_run`, after a failed run of our main. */
function stepAfter(event: string, author = ALICE, about = "trigger"): Step {
  const run = { number: 42, event, conclusion: "failure" } as const;
  return {
    event: createRunEvent(run, author),
    with: about === "trigger" ? { about, status: undefined } : { about },
  };
}

describe("the author of the last commit is not mentioned for a run that somebody else started", () => {
  test.each([
    "issue_comment",
    "issues",
    "watch",
    "fork",
    "discussion",
    "discussion_comment",
    "gollum",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_target",
    "workflow_run",
    "check_suite",
    "deployment",
    "deployment_status",
    "an_event_of_tomorrow",
  ])("after %s", async (event) => {
    expect(await mentionsAfter(stepAfter(event))).toBe(0);
    expect(await mentionsAfter(stepAfter(event, PRIVATE))).toBe(0);
    expect(await mentionsAfter(stepAfter(event, ALICE, "run"))).toBe(0);
  });
});

test.each(["push", "workflow_dispatch", "release", "pull_request"])(
  "the author is mentioned after %s in our repository",
  async (event) => {
    expect(await mentionsAfter(stepAfter(event))).toBe(1);
  },
);

describe("the author of a commit in the merge queue is not mentioned before it is merged", () => {
  test.each([0, 1, 2, 3, 4])("through event %i of the queue's branch", async (at) => {
    for (const author of [ALICE, PRIVATE]) {
      const event = createQueueEvents(author)[at];
      if (event === undefined) throw new Error(`The queue has no event ${at}`);
      expect(await mentionsAfter({ event }), event.name).toBe(0);
      const isTrigger = event.name === "workflow_run";
      if (isTrigger) expect(await mentionsAfter({ event, with: { about: "trigger" } })).toBe(0);
    }
  });

  test("unlike that of a push to a branch of ours", async () => {
    const { name, payload } = pushEvent({ ref: "refs/heads/lighter" });
    const head_commit = { id: "c".repeat(40), message: "Count", author: ALICE };
    expect(await mentionsAfter({ event: { name, payload: { ...(payload as object), head_commit } } })).toBe(
      1,
    );
  });
});
