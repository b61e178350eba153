import { expect, test } from "vitest";
import { seedPeople, seedRooms } from "../../../emulator/seed.ts";
import type { StepResult } from "../../../runner/index.ts";
import { deliveriesOf, statusesOf } from "../../support/deliveries.ts";
import { RELEASE_TRAIN, startWorld, TOKEN, type World } from "../../support/start-world.ts";

/** A step that begins a thread, and one that goes on with it. */
async function goOn(world: World, inputs: Readonly<Record<string, string>>) {
  const { outputs } = await world.run({ with: { event: "start" } });
  return world.run({ with: { event: "success", thread: outputs["thread"] ?? "", ...inputs } });
}

test.each([
  ["auto", "edited", ["✅"], ["POST", "PUT"]],
  ["edit", "edited", ["✅"], ["POST", "PUT"]],
  ["reply", "replied", ["🚀", "reply ✅"], ["POST", "POST"]],
  ["replace", "sent", ["✅"], ["POST", "POST", "GET", "DELETE"]],
  ["new", "sent", ["🚀", "✅"], ["POST", "POST"]],
])("update-mode %s: the message is %s", async (mode, status, messages, methods) => {
  await using world = await startWorld();
  const step = await goOn(world, { "update-mode": mode });
  expect(statusesOf(step)).toEqual([status]);
  const shown = world.webex
    .messagesIn(RELEASE_TRAIN)
    .map(({ text = "", parentId }) => `${parentId === undefined ? "" : "reply "}${[...text][0]}`);
  expect(shown).toEqual(messages);
  expect(world.webex.requests.map(({ method }) => method)).toEqual(methods);
  expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
});

test("an edit of a failure counts as one attempt, and its reply as none", async () => {
  await using world = await startWorld();
  const step = await goOn(world, { event: "failure" });
  expect(deliveriesOf(step)).toMatchObject([{ status: "edited", attempts: 1 }]);
  expect(world.webex.requests.map(({ method }) => method)).toEqual(["POST", "PUT", "POST"]);
  expect(step.log.join("\n")).not.toContain("attempts");
});

test("a message that is too long and only finishes one names no file, because none follows", async () => {
  await using world = await startWorld();
  const more = { "notify-on": "start, failure", message: "Every cup counts.\n\n".repeat(600) };
  await goOn(world, more);
  expect(world.webex.messagesIn(RELEASE_TRAIN)).toMatchObject([
    { markdown: expect.stringMatching(/\*Cut here: the whole message has .* kB; Webex takes 7\.4 kB\.\*$/) },
  ]);
});

test("a lost reply about an edit is reported as a loss, and the message is there", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 400, match: { method: "POST", after: 1 } });
  const step = await goOn(world, { event: "failure" });
  expect(deliveriesOf(step)).toMatchObject([
    {
      status: "edited",
      losses: [{ error: expect.stringContaining("the reply about it is missing") }],
    },
  ]);
  expect(step.outputs["ok"]).toBe("false");
});

test("what Webex does not let be edited is an error with update-mode edit, which says what to do", async () => {
  await using world = await startWorld();
  const { outputs } = await world.run({ with: { event: "start" } });
  const thread = outputs["thread"] ?? "";
  for (let count = 0; count < 10; count++) await world.run({ with: { thread, "update-mode": "edit" } });
  const step = await world.run({ with: { thread, "update-mode": "edit" } });
  expect(deliveriesOf(step)).toMatchObject([
    {
      status: "failed",
      attempts: 1,
      error: expect.stringContaining("A message can be edited at most 10 times"),
      advice: expect.stringContaining("with update-mode auto, this would be a reply"),
    },
  ]);
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false", thread } });
  const auto = await world.run({ with: { thread } });
  expect(statusesOf(auto)).toEqual(["replied"]);
});

test("somebody else's message gets a reply, not an edit; a bot cannot even see it", async () => {
  await using world = await startWorld({ seed: { rooms: [seedRooms.devRoom] } });
  const as = (person: { token: string }, inputs: Readonly<Record<string, string>>) =>
    world.run({ with: { token: person.token, to: "Dev Room", ...inputs }, secrets: [person.token] });
  const { alice, bot, dave } = { ...seedPeople, bot: { token: TOKEN } };
  const { outputs } = await as(alice, { event: "start" });
  const thread = outputs["thread"] ?? "";
  expect(statusesOf(await as(dave, { thread, "update-mode": "edit" }))).toEqual(["failed"]);
  const noteOf = (step: StepResult) => deliveriesOf(step)[0]?.note;
  expect(noteOf(await as(dave, { thread }))).toContain(
    "Webex does not allow editing the message, so this is a reply",
  );
  const replaced = await as(dave, { thread, "update-mode": "replace" });
  expect(noteOf(replaced)).toContain("The previous message could not be deleted: DELETE ");
  expect(replaced.outputs["ok"]).toBe("true");
  expect(noteOf(await as(bot, { thread, "update-mode": "edit" }))).toContain("this token cannot see it");
});

test("a failed replacement leaves the message unchanged", async () => {
  await using world = await startWorld();
  world.webex.fail({ kind: "answer", status: 400, match: { method: "POST", after: 1 } });
  const step = await goOn(world, { "update-mode": "replace" });
  expect(statusesOf(step)).toEqual(["failed"]);
  expect(world.read()).toHaveLength(1);
  expect(world.webex.requests.map(({ method }) => method)).toEqual(["POST", "POST"]);
});

test("an invalid update-mode fails the step, with the one that was meant", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { "update-mode": "repalce" } });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toContain('Input "update-mode" is "repalce": it must be "auto"');
  expect(step.outputs["error"]).toContain('did you mean "replace"?');
});
