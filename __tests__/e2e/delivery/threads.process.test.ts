import { describe, expect, test } from "vitest";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { deliveriesOf, statusesOf } from "../../support/deliveries.ts";
import { RELEASE_TRAIN, startWorld, type World } from "../../support/start-world.ts";

const ADMIN = seedPeople.admin.token;
const { alice, bob, carol } = seedPeople;
const TRAIN = { uuid: seedRooms.releaseTrain.uuid };

/** Rooms that the admin is in, so that one token can reach rooms and groups. */
const rooms = Object.values(seedRooms).map((room) => ({
  ...room,
  members: [...room.members, "admin@example.com"],
}));

const EVERYBODY = [RELEASE_TRAIN, "Europe", seedRooms.devRoom.uuid, alice.email, "group:QA"].join("\n");

const step = (world: World, inputs: Readonly<Record<string, string>>) =>
  world.run({ with: { token: ADMIN, to: EVERYBODY, ...inputs }, secrets: [ADMIN] });

describe("the output `thread` of an earlier step", () => {
  test("has every destination's message edited once, and replied to after that", async () => {
    await using world = await startWorld({ seed: { rooms } });
    const started = await step(world, { event: "start" });
    expect(statusesOf(started)).toEqual(Array(6).fill("sent"));
    const ended = await step(world, { event: "success", thread: started.outputs["thread"] ?? "" });
    expect(statusesOf(ended)).toEqual(Array(6).fill("edited"));
    expect(ended.outputs["message-id"]).toBe(started.outputs["message-id"]);
    const again = await step(world, { event: "failure", thread: ended.outputs["thread"] ?? "" });
    expect(statusesOf(again)).toEqual(Array(6).fill("replied"));
    expect(world.webex.snapshot().messages).toHaveLength(12);
  });

  test("names neither rooms nor people", async () => {
    await using world = await startWorld({ seed: { rooms } });
    const { outputs } = await step(world, {});
    const text = outputs["thread"] ?? "";
    const names = [
      RELEASE_TRAIN,
      roomIdOf(seedRooms.europe),
      seedRooms.devRoom.uuid,
      alice.email,
      "QA",
      "Europe",
    ];
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(Object.keys(JSON.parse(text).messages)).toHaveLength(6);
  });

  test("is used for the same destinations, and keeps the others", async () => {
    await using world = await startWorld({ seed: { rooms } });
    const first = await step(world, { event: "start", to: `${RELEASE_TRAIN}\n${bob.email}` });
    const thread = first.outputs["thread"] ?? "";
    const second = await step(world, { event: "success", to: `Europe\n${TRAIN.uuid}`, thread });
    expect(statusesOf(second)).toEqual(["sent", "edited"]);
    const third = await step(world, {
      to: "BOB@example.com",
      event: "failure",
      thread: second.outputs["thread"] ?? "",
    });
    expect(statusesOf(third)).toEqual(["edited"]);
    expect(Object.keys(JSON.parse(third.outputs["thread"] ?? "").messages)).toHaveLength(3);
  });

  test("is passed on unchanged by a dry run", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run();
    const planned = await world.run({ with: { thread: outputs["thread"] ?? "", "dry-run": "true" } });
    expect(planned.outputs["thread"]).toBe(outputs["thread"]);
    expect(world.requests()).toEqual(["POST /messages 200"]);
  });
});

test("a room of another region by its bare UUID is edited, not posted to again", async () => {
  await using world = await startWorld();
  const to = seedRooms.europe.uuid;
  const { outputs } = await world.run({ with: { to, event: "start" } });
  const ended = await world.run({
    with: { to, event: "failure", thread: outputs["thread"] ?? "", files: "a.txt" },
    workspace: { "a.txt": "x" },
  });
  expect(deliveriesOf(ended)).toMatchObject([
    { status: "edited", attempts: 1, roomId: roomIdOf(seedRooms.europe) },
  ]);
  expect(world.webex.messagesIn("Europe").map(({ parentId }) => parentId === undefined)).toEqual([
    true,
    false,
    false,
  ]);
  expect(ended.outputs["ok"]).toBe("true");
});

describe("a bare message ID", () => {
  test("is replied to by the one destination there is", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run();
    const replied = await world.run({ with: { thread: outputs["message-id"] ?? "" } });
    expect(statusesOf(replied)).toEqual(["replied"]);
    expect(world.webex.messagesIn(RELEASE_TRAIN)[1]?.parentId).toBe(outputs["message-id"]);
  });

  test("belongs to the room that contains it, among several", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run();
    const to = `Europe\n${bob.email}\nRelease train`;
    const next = await world.run({ with: { to, thread: outputs["message-id"] ?? "" } });
    expect(statusesOf(next)).toEqual(["sent", "sent", "replied"]);
    expect(next.outputs["ok"]).toBe("true");
  });

  test("of a reply continues its flat thread", async () => {
    await using world = await startWorld();
    const { outputs } = await world.run();
    const reply = await world.run({ with: { thread: outputs["message-id"] ?? "" } });
    await world.run({ with: { thread: reply.outputs["message-id"] ?? "" } });
    expect(world.webex.messagesIn(RELEASE_TRAIN).map(({ parentId }) => parentId)).toEqual([
      undefined,
      outputs["message-id"],
      outputs["message-id"],
    ]);
  });

  test.each(["auto", "edit", "reply", "replace"])(
    "of another room is left alone: %s posts a new message",
    async (mode) => {
      await using world = await startWorld();
      const { outputs } = await world.run({ with: { event: "start" } });
      for (const to of ["Europe", bob.email, seedRooms.devRoom.uuid, personIdOf(carol)]) {
        const other = await world.run({
          with: { to, thread: outputs["message-id"] ?? "", "update-mode": mode },
        });
        const [{ status, note } = {}] = deliveriesOf(other);
        expect([to, status, note]).toEqual([
          to,
          "sent",
          expect.stringMatching(/not found in this room|was deleted/),
        ]);
      }
      expect(world.read()).toEqual([expect.stringContaining(" started\n")]);
      expect(world.webex.messagesIn(RELEASE_TRAIN)[0]?.updated).toBeUndefined();
    },
  );

  test.each(["auto", "edit", "reply", "replace"])(
    "of a message to one person changes nothing there if another gets the next: %s posts a new message",
    async (mode) => {
      await using world = await startWorld();
      const { outputs } = await world.run({ with: { to: alice.email, event: "start" } });
      const inputs = { to: bob.email, thread: outputs["message-id"] ?? "", "update-mode": mode };
      const next = await world.run({ with: { ...inputs, event: "success" } });
      const note = expect.stringContaining("was not found in this room");
      expect(deliveriesOf(next)).toMatchObject([{ status: "sent", note }]);
      expect(next.summary).toContain("was not found in this room");
      const [first, ...others] = world.webex.directMessages(alice.email);
      expect([first?.text, first?.updated, others]).toEqual([
        expect.stringContaining("started"),
        undefined,
        [],
      ]);
      expect(world.webex.directMessages(bob.email)).toHaveLength(1);
    },
  );

  test("of a deleted message leads to a new one, and says so", async () => {
    await using world = await startWorld();
    const thread = Buffer.from("ciscospark://us/MESSAGE/aaaaaaaa-0000-4000-8000-000000000009").toString(
      "base64url",
    );
    const sent = await world.run({ with: { thread } });
    expect(deliveriesOf(sent)).toMatchObject([
      {
        status: "sent",
        note: "The message to reply to was deleted, or this token cannot see it, so this is a new one.",
      },
    ]);
    expect(sent.log.join("\n")).toContain("The message to reply to was deleted");
    expect(sent.summary).toContain("The message to reply to was deleted");
  });
});

test.each(["the last one", RELEASE_TRAIN, '{"a":1}'])(
  "no thread at all fails the step, after a new message: %s",
  async (thread) => {
    await using world = await startWorld();
    const failed = await world.run({ with: { thread } });
    expect(failed.conclusion).toBe("failure");
    expect(failed.outputs["error"]).toMatch(
      /^Input "thread" is ".*": give the ID of a message, or the output `thread` of an earlier step or job\. It was left out\.$/,
    );
    expect(world.requests()).toEqual(["POST /messages 200"]);
  },
);
