import { describe, expect, test } from "vitest";
import { ENDED, OPERATION_CANCELED } from "../../../emulator/github/annotations.ts";
import { createRun, type JobFacts } from "../../../emulator/github/entities.ts";
import { type GitHubOptions, startGitHub } from "../../../emulator/github/start-github.ts";
import { seedPeople } from "../../../emulator/seed.ts";
import { eventOf, needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld } from "../../support/start-world.ts";

const CANCELLED = { contexts: { job: { status: "cancelled" } } } satisfies Step;
const NEEDS: Step = { with: { needs: needsOf({ build: "success", test: "cancelled" }) } };
const workflow_run = { ...createRun({ number: 42 }), status: "completed", conclusion: "cancelled" };
const TRIGGER: Step = {
  event: eventOf("workflow_run", { action: "completed", workflow_run }),
  with: { about: "trigger" },
};
const NEWER = [{ number: 43 }, { number: 42 }];
const ALONE = [{ number: 42 }];

/** The job that notifies: it still runs. */
const own = (...said: JobFacts["annotations"] & object): JobFacts => ({
  id: 7001,
  name: "build",
  status: "in_progress",
  conclusion: null,
  annotations: [OPERATION_CANCELED, ...said],
});

/** Another job of the run, which was cancelled. */
const OTHER: JobFacts = {
  id: 71,
  name: "Unit tests",
  conclusion: "cancelled",
  annotations: [OPERATION_CANCELED],
};

/** What a step tells the room, and reports. */
async function tell(step: Step, options: GitHubOptions) {
  await using github = await startGitHub(options);
  await using world = await startWorld({ github });
  const { outputs, summary } = await world.run(step);
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  return { outputs, summary, title: message?.text?.split("\n")[0], markdown: message?.markdown ?? "" };
}

describe("if GitHub does not say why, and a failure is waited for", () => {
  const UNTOLD: GitHubOptions = { runs: ALONE, jobs: [own()] };
  const waitingFor = (moments: string, step: Step = CANCELLED): Step => ({
    ...step,
    with: { ...step.with, "notify-on": moments },
  });

  test.each<[string, Step, GitHubOptions]>([
    ["it has not said it yet", CANCELLED, UNTOLD],
    [
      "it may not be read",
      CANCELLED,
      { runs: ALONE, jobs: [own(ENDED.timeLimit("10m0s"))], permissions: ["actions"] },
    ],
    ["no job may be read", NEEDS, { runs: ALONE, permissions: [] }],
    ["it has not said it yet of a run", TRIGGER, { runs: ALONE, jobs: [OTHER] }],
    ["it is not asked", { ...CANCELLED, with: { "github-token": "" } }, UNTOLD],
  ])(
    "for %s, the message says that it was cancelled and that the reason is unknown",
    async (_, step, options) => {
      for (const moments of ["failure", "first-failure", "success, change"]) {
        const { title, markdown, summary, outputs } = await tell(waitingFor(moments, step), options);
        expect([title?.split(/ · |\n/)[0], outputs["skipped-reason"]]).toEqual([
          expect.stringMatching(/^⏹️ CI (?:› build )?cancelled/),
          "",
        ]);
        expect(markdown).toContain("\nWhy it was cancelled is not known\n");
        expect(summary).toContain("so it is reported");
      }
    },
  );

  test.each([
    ["failure", 1],
    ["change", 1],
    ["still-failing", 1],
    ["rollback", 0],
    ["fixed", 0],
  ])("mention-on %s mentions %i", async (moment, count) => {
    await using github = await startGitHub(UNTOLD);
    await using world = await startWorld({ github, mayMention: true });
    const mention = { mention: seedPeople.alice.email, "mention-on": moment };
    await world.run(waitingFor("failure", { ...CANCELLED, with: mention }));
    expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.mentionedPeople ?? []).toHaveLength(count);
  });

  test("a card says so too", async () => {
    await using github = await startGitHub(UNTOLD);
    await using world = await startWorld({ github });
    await world.run(waitingFor("failure", { ...CANCELLED, with: { format: "card" } }));
    expect(JSON.stringify(world.webex.messagesIn(RELEASE_TRAIN)[0]?.attachments)).toContain(
      "Why it was cancelled is not known",
    );
  });

  test("an existing start is edited, and a reply follows because an edit notifies nobody", async () => {
    await using github = await startGitHub(UNTOLD);
    await using world = await startWorld({ github });
    const step = await world.run({ with: { lifecycle: "true", "notify-on": "start, failure" } });
    await step.post(CANCELLED);
    expect(world.webex.messagesIn(RELEASE_TRAIN).map(({ text }) => text?.split(/:| · |\n/)[0])).toEqual([
      "⏹️ CI › build cancelled",
      "⏹️ CI › build cancelled",
    ]);
  });

  test("nothing is reported if a newer run goes on, and log and summary say so", async () => {
    const { title, summary, outputs } = await tell(waitingFor("failure"), { runs: NEWER, jobs: [own()] });
    expect([title, outputs["skipped-reason"]]).toEqual([
      undefined,
      'Nothing was sent: "notify-on" does not include this cancelled.',
    ]);
    expect(summary).toContain("Why it was cancelled is not known, and #43 is newer");
  });

  test.each<[string, Step]>([
    ["notify-on names neither", waitingFor("success")],
    ["the user says that it was cancelled", waitingFor("failure", { with: { event: "cancelled" } })],
  ])("nothing is reported if %s", async (_, step) => {
    expect((await tell(step, UNTOLD)).title).toBeUndefined();
  });

  test("nothing is reported if GitHub says that a person did it", async () => {
    const { title } = await tell(waitingFor("failure"), { runs: ALONE, jobs: [own(ENDED.person("alice"))] });
    expect(title).toBeUndefined();
  });

  test("if notify-on names cancelled, the message says no more than usual", async () => {
    expect((await tell(waitingFor("failure, cancelled"), UNTOLD)).markdown).not.toContain("not known");
  });
});
