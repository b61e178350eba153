import { describe, expect, test } from "vitest";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import type { StepResult } from "../../runner/index.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../support/start-world.ts";

const EUROPE = roomIdOf(seedRooms.europe);
const failed = { contexts: { job: { status: "failure" } } };

/** The first words of a room's messages, replies with an arrow before them. */
function words(world: World, room = RELEASE_TRAIN): readonly string[] {
  return world.webex
    .messagesIn(room)
    .map(
      ({ text, parentId }) => `${parentId === undefined ? "" : "↳ "}${text?.split(":")[0]?.slice(2).trim()}`,
    );
}

function statuses(step: StepResult | undefined): readonly string[] {
  const results: { status: string }[] = JSON.parse(step?.outputs["results"] ?? "[]");
  return results.map(({ status }) => status);
}

/** A step that says started in some destinations, and the output that it hands on. */
async function started(world: World, to = RELEASE_TRAIN): Promise<string> {
  const step = await world.run({ with: { to, event: "start" } });
  return step.outputs["thread"] ?? "";
}

describe("the output thread of an earlier step", () => {
  test("finishes its message in every destination, however that is named now", async () => {
    await using world = await startWorld();
    const thread = await started(world, `Release train\n${EUROPE}\nbob@example.com`);
    const to = `${seedRooms.releaseTrain.uuid}\nroom: Europe\nBOB@example.com`;
    const step = await world.run({ with: { to, thread } });
    expect(statuses(step)).toEqual(["edited", "edited", "edited"]);
    expect([words(world), words(world, EUROPE)]).toEqual([["Passed"], ["Passed"]]);
    expect(world.webex.directMessages("bob@example.com")).toHaveLength(1);
  });

  test("names neither rooms nor people", async () => {
    await using world = await startWorld();
    const thread = await started(
      world,
      `${RELEASE_TRAIN}\nbob@example.com\nperson:${personIdOf(seedPeople.carol)}`,
    );
    expect(Object.keys(JSON.parse(thread).messages)).toEqual(
      [1, 2, 3].map(() => expect.stringMatching(/^[0-9a-f]{16}$/)),
    );
    for (const name of [
      RELEASE_TRAIN,
      seedRooms.releaseTrain.uuid,
      "example.com",
      personIdOf(seedPeople.carol),
    ]) {
      expect(thread).not.toContain(name);
    }
  });

  test("is replied to once it has ended, so that nothing of it is lost", async () => {
    await using world = await startWorld();
    const first = await world.run();
    const second = await world.run({ with: { thread: first.outputs["thread"] }, ...failed });
    await world.run({ with: { thread: second.outputs["thread"] } });
    expect(words(world)).toEqual(["Passed", "↳ Failed", "↳ Passed"]);
    const [root, ...replies] = world.webex.messagesIn(RELEASE_TRAIN);
    expect(replies.map(({ parentId }) => parentId)).toEqual([root?.id, root?.id]);
  });

  test("lets a failure edit, and tell of it in the thread", async () => {
    await using world = await startWorld();
    const thread = await started(world);
    const step = await world.run({ with: { thread }, ...failed });
    expect(statuses(step)).toEqual(["edited"]);
    expect(words(world)).toEqual(["Failed", "↳ Failed"]);
  });

  test("keeps the messages of destinations that a step in between does not have", async () => {
    await using world = await startWorld();
    const both = await started(world, `${RELEASE_TRAIN}\n${EUROPE}`);
    const one = await world.run({ with: { thread: both, "update-mode": "reply" } });
    const step = await world.run({ with: { to: EUROPE, thread: one.outputs["thread"] } });
    expect(statuses(step)).toEqual(["edited"]);
  });

  test("gives a new message to a destination that it does not know", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: EUROPE, thread: await started(world) } });
    expect(statuses(step)).toEqual(["sent"]);
  });
});

describe("the id of a message as thread", () => {
  test("is replied to by the one destination there is", async () => {
    await using world = await startWorld();
    const first = await world.run({ with: { event: "start" } });
    const step = await world.run({ with: { thread: first.outputs["message-id"] } });
    expect([statuses(step), words(world)]).toEqual([["replied"], ["Started", "↳ Passed"]]);
  });

  test("is replied to in its room only, where there are several destinations", async () => {
    await using world = await startWorld();
    const first = await world.run();
    const to = `${EUROPE}\n${RELEASE_TRAIN}\nbob@example.com`;
    const step = await world.run({ with: { to, thread: first.outputs["message-id"] } });
    expect(statuses(step)).toEqual(["sent", "replied", "sent"]);
  });

  test("that is itself a reply leads into its thread", async () => {
    await using world = await startWorld();
    const first = await world.run();
    const second = await world.run({ with: { thread: first.outputs["thread"] } });
    const third = await world.run({ with: { thread: second.outputs["message-id"] } });
    expect(statuses(third)).toEqual(["replied"]);
    expect(world.webex.messagesIn(RELEASE_TRAIN)[2]?.parentId).toBe(first.outputs["message-id"]);
  });

  test.each(["edit", "reply", "replace", "auto"])(
    "of another room makes a new message with %s",
    async (mode) => {
      await using world = await startWorld();
      const first = await world.run();
      const inputs = { to: EUROPE, thread: first.outputs["message-id"], "update-mode": mode };
      const step = await world.run({ with: inputs });
      expect(words(world, EUROPE)).toEqual(["Passed"]);
      expect(step.conclusion).toBe("success");
      expect(words(world)).toEqual(["Passed"]);
    },
  );

  test.each(["edit", "reply", "replace", "auto"])(
    "that is gone makes a new message with %s",
    async (mode) => {
      await using world = await startWorld();
      const first = await world.run();
      const id = first.outputs["message-id"] ?? "";
      await fetch(`${world.webex.url}/messages/${id}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${seedPeople.alice.token}` },
      });
      world.webex.fail({ kind: "answer", status: 404, match: { path: `/messages/${id}` }, times: "forever" });
      world.webex.fail({
        kind: "answer",
        status: 400,
        match: { method: "POST" },
        times: mode === "reply" || mode === "auto" ? 1 : 0,
      });
      const step = await world.run({ with: { thread: id, "update-mode": mode } });
      expect([statuses(step), step.outputs["ok"]]).toEqual([["sent"], "true"]);
    },
  );

  test.each(["Release train", "{}", "[1]", '{"messages":7}', RELEASE_TRAIN])(
    "is none: %s",
    async (thread) => {
      await using world = await startWorld();
      const step = await world.run({ with: { thread } });
      expect(step.conclusion).toBe("failure");
      expect(step.outputs["error"]).toContain("give the id of a message, or the output `thread`");
      expect(world.requests()).toEqual([]);
    },
  );
});

test.each([
  ["edit", ["edited"], ["Passed"]],
  ["reply", ["replied"], ["Started", "↳ Passed"]],
  ["replace", ["sent"], ["Passed"]],
  ["new", ["sent"], ["Started", "Passed"]],
  ["auto", ["edited"], ["Passed"]],
])("update-mode %s of a message that says started", async (mode, status, messages) => {
  await using world = await startWorld();
  const thread = await started(world);
  const step = await world.run({ with: { thread, "update-mode": mode } });
  expect([statuses(step), words(world)]).toEqual([status, messages]);
});

test("the eleventh edit becomes a reply with auto, and an error with advice with edit", async () => {
  await using world = await startWorld();
  let thread = await started(world);
  for (let count = 1; count <= 10; count++) {
    const step = await world.run({ with: { thread, event: "start" } });
    expect(statuses(step)).toEqual(["edited"]);
    thread = step.outputs["thread"] ?? "";
  }
  const strict = await world.run({ with: { thread, "update-mode": "edit" } });
  expect(strict.outputs["error"]).toContain("A message can be edited at most 10 times");
  expect(strict.summary).toContain("update-mode");
  const step = await world.run({ with: { thread } });
  expect([statuses(step), words(world)]).toEqual([["replied"], ["Started", "↳ Passed"]]);
});

test("what replace cannot remove is told, and the new message is there", async () => {
  await using world = await startWorld();
  const thread = await started(world);
  world.webex.fail({ kind: "answer", status: 403, match: { method: "DELETE" } });
  const step = await world.run({ with: { thread, "update-mode": "replace" } });
  expect(step.outputs["ok"]).toBe("true");
  expect(step.summary).toContain("The message before it is still there");
  expect(words(world)).toEqual(["Started", "Passed"]);
});
