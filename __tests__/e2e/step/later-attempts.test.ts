import { describe, expect, test } from "vitest";
import { ENDED } from "../../../emulator/github/annotations.ts";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { statusesOf } from "../../support/deliveries.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, type Step, startWorld, type World } from "../../support/start-world.ts";

const ATTEMPT_2: Step = { github: { run_attempt: "2" } };

/** Titles of the messages in the room, oldest first, with whether each is a reply. */
function titles({ webex }: World): readonly string[] {
  return webex.messagesIn(RELEASE_TRAIN).map(({ text, parentId }) => {
    return `${parentId === undefined ? "" : "reply: "}${text?.split(/ · |\n/)[0]}`;
  });
}

/** A message that said "Started" in the first attempt, and then that the run failed. Returns the output of its start. */
async function failedOnce(world: World): Promise<string> {
  const { outputs } = await world.run({ with: { event: "start" } });
  const thread = outputs["thread"] ?? "";
  await world.run({ with: { thread, needs: needsOf({ test: "failure" }) } });
  return thread;
}

const FAILED = ["❌ CI failed: test", "reply: ❌ CI failed: test"];

describe("a later attempt with the `thread` of a job that did not run again", () => {
  test.each([
    ["success", "✅ CI passed"],
    ["failure", "❌ CI failed: test"],
    ["cancelled", "⏹️ CI cancelled"],
  ])("replies to the failure that the message reports by now: %s", async (result, title) => {
    await using world = await startWorld();
    const thread = await failedOnce(world);
    const inputs = { thread, needs: needsOf({ test: result }) };
    const again = await world.run({ ...ATTEMPT_2, with: inputs });
    expect([statusesOf(again), titles(world)]).toEqual([["replied"], [...FAILED, `reply: ${title}`]]);
    // The thread that it passes on does not wait for an end either.
    const next = await world.run({
      ...ATTEMPT_2,
      with: { ...inputs, thread: again.outputs["thread"], environment: "production" },
    });
    expect(statusesOf(next)).toEqual(["replied"]);
  });

  test("changes nothing if a newer run superseded it", async () => {
    const jobs = [{ id: 71, name: "Unit tests", conclusion: "cancelled" as const }];
    await using github = await startGitHub({
      runs: [{ number: 43 }, { number: 42 }],
      jobs: jobs.map((job) => ({ ...job, annotations: [ENDED.concurrency("ci-main")] })),
    });
    await using world = await startWorld({ github });
    const thread = await failedOnce(world);
    const { outputs } = await world.run({
      github: { ...ATTEMPT_2.github, api_url: github.url },
      with: { thread, needs: needsOf({ test: "cancelled" }) },
    });
    expect([outputs["skipped-reason"], titles(world)]).toEqual(["Superseded by #43.", FAILED]);
  });

  test("changes nothing if `notify-on` does not include its outcome", async () => {
    await using world = await startWorld();
    const thread = await failedOnce(world);
    const inputs = { thread, needs: needsOf({ test: "success" }), "notify-on": "start, failure" };
    const { outputs } = await world.run({ ...ATTEMPT_2, with: inputs });
    expect(titles(world)).toEqual(FAILED);
    expect(outputs["skipped-reason"]).toMatch(/^Nothing was sent: /);
    expect(JSON.parse(outputs["thread"] ?? "")).toMatchObject({ started: [], attempt: 2 });
  });

  test("edits it with `update-mode: edit`", async () => {
    await using world = await startWorld();
    const thread = await failedOnce(world);
    const inputs = { thread, needs: needsOf({ test: "success" }), "update-mode": "edit" };
    await world.run({ ...ATTEMPT_2, with: inputs });
    expect(titles(world)).toEqual(["✅ CI passed", FAILED[1]]);
  });

  test("with `lifecycle` has a reply of its own, which is edited when the job ends", async () => {
    await using world = await startWorld();
    const thread = await failedOnce(world);
    const step = await world.run({ ...ATTEMPT_2, with: { thread, lifecycle: "true" } });
    expect(titles(world)).toEqual([...FAILED, "reply: 🚀 CI › build started"]);
    await step.post({ contexts: { job: { status: "success" } } });
    expect(titles(world)).toEqual([...FAILED, "reply: ✅ CI › build passed"]);
  });

  test("has the doctor say that the message exists, not that it waits for its end", async () => {
    await using world = await startWorld();
    const thread = await failedOnce(world);
    const inputs = { thread, needs: needsOf({ test: "success" }), doctor: "true" };
    const { summary } = await world.run({ ...ATTEMPT_2, with: inputs });
    expect(summary).toContain("The message exists.");
    expect(summary).not.toContain("The message to finish exists.");
  });
});

describe("a message that says that something started", () => {
  test("in this attempt is edited in this attempt", async () => {
    await using world = await startWorld();
    const first = await failedOnce(world);
    const { outputs } = await world.run({ ...ATTEMPT_2, with: { event: "start" } });
    expect(outputs["thread"]).not.toBe(first);
    await world.run({
      ...ATTEMPT_2,
      with: { thread: outputs["thread"], needs: needsOf({ test: "success" }) },
    });
    expect(titles(world)).toEqual([...FAILED, "✅ CI passed"]);
  });

  test("is edited in any attempt if its thread does not say in which it started", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run({ with: { event: "start" } });
    const { attempt, ...older } = JSON.parse(outputs["thread"] ?? "");
    expect(attempt).toBe(1);
    await world.run({ ...ATTEMPT_2, with: { thread: JSON.stringify(older), status: "success" } });
    expect(titles(world)).toEqual(["✅ CI › build passed"]);
  });
});
