import { describe, expect, test } from "vitest";
import { createRunEvent } from "../../../../emulator/github/run-event.ts";
import { eventOf } from "../../../support/events.ts";
import { type Step, startWorld } from "../../../support/start-world.ts";

// What a schedule starts, GitHub calls a run of whoever last changed the workflow file, and so is all that follows it.

const MENTIONS = {
  mention: "author, actor",
  "user-map": "ada: alice@example.com",
  "email-domains": "example.com",
} as const;

/** What the only message says about the person whom GitHub names: mentions, and the text. */
async function toldIn(step: Step): Promise<{ readonly mentions: number; readonly text: string }> {
  await using world = await startWorld({ mayMention: true });
  await world.run({ github: { actor: "ada" }, ...step, with: { ...MENTIONS, ...step.with } });
  const { messages } = world.webex.snapshot();
  expect(messages).toHaveLength(1);
  return { mentions: messages[0]?.mentionedPeople?.length ?? 0, text: messages[0]?.text ?? "" };
}

const ABOUT = [
  { about: "trigger", status: undefined },
  { about: "run", status: "failure" },
] as const;
const ALICE = { name: "Alice", email: "alice@example.com" };
const STRANGER = { name: "Mallory", email: "mallory@example.org" };

/** The step of a workflow on `workflow_run`, after a run that another event started. */
const stepAfter = (event: string, about: (typeof ABOUT)[number], author = ALICE): Step => {
  return { event: createRunEvent({ number: 41, event, conclusion: "failure" }, author), with: about };
};

/** The step of a workflow on a deployment that a job of such a run has made; none without an event. */
function stepOfDeployment(name: string, event: string | undefined, about: (typeof ABOUT)[number]): Step {
  const creator = { login: "ada", type: "User" };
  const status = { state: "failure", environment: "production", creator };
  const run = event && createRunEvent({ number: 41, event }, ALICE).payload.workflow_run;
  const more = { deployment: { id: 9, sha: "a".repeat(40), creator }, deployment_status: status };
  return { event: eventOf(name, { ...more, ...(run && { workflow_run: run }) }), with: about };
}

describe.each(ABOUT)("about the $about", (about) => {
  test.each(["schedule", "workflow_run", "deployment", "deployment_status", "check_suite", "status"])(
    "nobody is named or mentioned after a run on %s",
    async (event) => {
      const { mentions, text } = await toldIn(stepAfter(event, about));
      expect([mentions, text]).toEqual([0, expect.not.stringMatching(/\bada\b/)]);
    },
  );

  test.each(["push", "workflow_dispatch", "pull_request", "issue_comment"])(
    "whoever started it is mentioned after a run on %s",
    async (event) => {
      expect((await toldIn(stepAfter(event, about, STRANGER))).mentions).toBe(1);
    },
  );

  test.each(["schedule", "workflow_run", "deployment_status"])(
    "nobody is named or mentioned after a deployment by a run on %s",
    async (event) => {
      const { mentions, text } = await toldIn(stepOfDeployment("deployment_status", event, about));
      expect([mentions, text]).toEqual([0, expect.not.stringMatching(/\bada\b/)]);
    },
  );

  test.each(["push", undefined])("whoever deployed is mentioned after a run on %s", async (event) => {
    expect((await toldIn(stepOfDeployment("deployment_status", event, about))).mentions).toBe(1);
  });
});

test("whoever began a deployment without a status is mentioned after a push, and not after a schedule", async () => {
  const about = { about: "run", status: "failure" } as const;
  expect((await toldIn(stepOfDeployment("deployment", "schedule", about))).mentions).toBe(0);
  expect((await toldIn(stepOfDeployment("deployment", "push", about))).mentions).toBe(1);
});

test("nobody is mentioned after a run if the payload cannot be read", async () => {
  const event = { name: "workflow_run", payload: 7 };
  expect((await toldIn({ event, with: { status: "failure" } })).mentions).toBe(0);
});
