import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../../emulator/seed.ts";
import { deliver } from "../../../src/delivery/deliver.ts";
import { threadKey } from "../../../src/delivery/post/thread-key.ts";
import { parseDestinations } from "../../../src/inputs/destinations.ts";
import type { Thread } from "../../../src/model/thread.ts";
import type { UpdateMode } from "../../../src/model/update-mode.ts";
import { createMessagingClient } from "../../support/create-client.ts";

const TRAIN = roomIdOf(seedRooms.releaseTrain);
const TO = parseDestinations(TRAIN);
const GONE = Buffer.from("ciscospark://us/MESSAGE/aaaaaaaa-0000-4000-8000-000000000001").toString(
  "base64url",
);

function toOf(entry: string) {
  return { to: parseDestinations(entry) };
}

/** The thread with a message that nothing waits for. */
async function threadOf(messageId: string): Promise<Thread> {
  return { messages: { [threadKey(TRAIN)]: messageId }, pending: [] };
}

test.each([400, 404])(
  "a reply to a deleted message becomes a new message if Webex answers %i",
  async (status) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status, match: { method: "POST", path: "/messages" } });
    const options = { webex: createMessagingClient(emulator), isDryRun: false };
    const addresses = { to: TO, thread: await threadOf(GONE), updateMode: "reply" } as const;
    const { deliveries } = await deliver({ markdown: "Hi", isPending: false }, addresses, options);
    expect(deliveries).toMatchObject([{ status: "sent", note: expect.stringContaining("was deleted") }]);
    expect(emulator.messagesIn(TRAIN).map(({ text }) => text)).toEqual(["Hi"]);
  },
);

test("a start that is a reply leaves the message that it answers as it is, and is pending itself", async () => {
  await using emulator = await startEmulator();
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const first = await deliver({ markdown: "Done", isPending: false }, { to: TO }, options);
  const addresses = { to: TO, thread: first.thread, updateMode: "reply" } as const;
  const { thread, own } = await deliver({ markdown: "Started", isPending: true }, addresses, options);
  expect(thread).toEqual(first.thread);
  expect(own.pending).toEqual(Object.keys(own.messages));
  expect(own.pending).toHaveLength(1);
});

test.each(["auto", "new", "edit", "reply", "replace"] as const)(
  "finishing a start edits it, whatever the mode: %s",
  async (updateMode) => {
    await using emulator = await startEmulator();
    const options = { webex: createMessagingClient(emulator), isDryRun: false };
    const { thread } = await deliver({ markdown: "Started", isPending: true }, { to: TO }, options);
    const forms = { markdown: "Done", isPending: false, pendingOnly: { orReplies: false } };
    const { deliveries } = await deliver(forms, { to: TO, thread, updateMode }, options);
    expect(deliveries).toMatchObject([{ status: "edited" }]);
    expect(emulator.messagesIn(TRAIN).map(({ text }) => text)).toEqual(["Done"]);
  },
);

test("a separate message does not look for an earlier one", async () => {
  await using emulator = await startEmulator();
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const to = parseDestinations(`${TRAIN}\n${roomIdOf(seedRooms.europe)}`);
  const addresses = { to, thread: { messageId: GONE }, updateMode: "new" } as const;
  await deliver({ markdown: "Hi", isPending: false }, addresses, options);
  expect(emulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /messages",
    "POST /messages",
  ]);
});

test.each([
  ["a person's, for another person", "bob@example.com", "carol@example.com"],
  ["a person's, for a room", "bob@example.com", TRAIN],
  ["a room's, for a person", TRAIN, "bob@example.com"],
  ["a room's, for another room", TRAIN, roomIdOf(seedRooms.europe)],
])("a message that is %s is not edited: a new one is posted", async (_, owner, other) => {
  await using emulator = await startEmulator();
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const [first] = (await deliver({ markdown: "One", isPending: false }, toOf(owner), options)).deliveries;
  const thread = { messageId: first?.messageId ?? "" };
  const addresses = { ...toOf(other), thread, updateMode: "edit" } as const;
  const { deliveries } = await deliver({ markdown: "Two", isPending: false }, addresses, options);
  expect(deliveries).toMatchObject([
    { status: "sent", note: expect.stringContaining("so this is a new one") },
  ]);
  expect(await createMessagingClient(emulator).messages.get(thread)).toMatchObject({ text: "One" });
});

describe("the ID of a message to a person", () => {
  /** Posts to Bob, then with the ID of that message to somebody. */
  async function withId(to: string, updateMode: UpdateMode, fault?: Fault) {
    await using emulator = await startEmulator();
    const webex = createMessagingClient(emulator, { retries: 0 });
    const options = { webex, isDryRun: false };
    await deliver({ markdown: "Zero", isPending: false }, toOf("carol@example.com"), options);
    const own = await deliver({ markdown: "One", isPending: false }, toOf("bob@example.com"), options);
    const thread = { messageId: own.deliveries[0]?.messageId ?? "" };
    if (fault !== undefined) emulator.fail(fault);
    const addresses = { ...toOf(to), thread, updateMode } as const;
    const { deliveries } = await deliver({ markdown: "Two", isPending: false }, addresses, options);
    const textsOf = (email: string) => emulator.directMessages(email).map(({ text }) => text);
    return { delivery: deliveries[0], bob: textsOf("bob@example.com"), carol: textsOf("carol@example.com") };
  }
  const UNKNOWN = {
    kind: "answer",
    status: 403,
    match: { path: "/messages/direct" },
    times: "forever",
  } as const;

  test.each(["auto", "edit", "reply", "replace"] as const)(
    "changes nothing there if it is given for somebody else, with `update-mode: %s`",
    async (mode) => {
      const { delivery, bob, carol } = await withId("carol@example.com", mode);
      expect([bob, carol]).toEqual([["One"], ["Zero", "Two"]]);
      expect(delivery).toMatchObject({
        status: "sent",
        note: expect.stringContaining("was not found in this room, "),
      });
    },
  );

  test.each([
    ["auto", "replied", ["One", "Two"]],
    ["edit", "edited", ["Two"]],
    ["reply", "replied", ["One", "Two"]],
    ["replace", "sent", ["Two"]],
  ] as const)("is theirs with `update-mode: %s`", async (mode, status, bob) => {
    expect(await withId("bob@example.com", mode)).toMatchObject({ delivery: { status }, bob });
  });

  test.each(["edit", "replace"] as const)(
    "is nobody's if Webex does not say whose it is, with `update-mode: %s`",
    async (mode) => {
      const { delivery, bob } = await withId("bob@example.com", mode, UNKNOWN);
      expect(delivery?.status).toBe("sent");
      expect(bob).toEqual(["One", "Two"]);
    },
  );
});

test("a person gets a message, its edit, and the reply about it without mentions", async () => {
  await using emulator = await startEmulator();
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const to = parseDestinations(`${TRAIN}\nbob@example.com`);
  const started = { markdown: "Started @all", forOne: "Started", isPending: true };
  const { thread } = await deliver(started, { to }, options);
  const done = { markdown: "Done @all", forOne: "Done", notice: "See @all", noticeForOne: "See" };
  await deliver({ ...done, isPending: false }, { to, thread }, options);
  const texts = (messages: readonly { readonly text?: string | undefined }[]) =>
    messages.map(({ text }) => text);
  expect(texts(emulator.directMessages("bob@example.com"))).toEqual(["Done", "See"]);
  expect(texts(emulator.messagesIn(TRAIN)).at(-1)).toBe("See @all");
  await deliver({ markdown: "Hi @all", forOne: "Hi", isPending: false }, { to }, options);
  expect(texts(emulator.directMessages("bob@example.com")).at(-1)).toBe("Hi");
  expect(texts(emulator.messagesIn(TRAIN)).at(-1)).toBe("Hi @all");
});

test("with several destinations, a message ID means the room that contains the message, which is looked up once", async () => {
  await using emulator = await startEmulator();
  const options = { webex: createMessagingClient(emulator), isDryRun: false };
  const [first] = (await deliver({ markdown: "One", isPending: false }, toOf(TRAIN), options)).deliveries;
  const to = parseDestinations(`${TRAIN}\n${roomIdOf(seedRooms.europe)}\nbob@example.com`);
  const thread = { messageId: first?.messageId ?? "" };
  const { deliveries } = await deliver({ markdown: "Two", isPending: false }, { to, thread }, options);
  expect(deliveries.map(({ status, note }) => [status, note])).toEqual([
    ["replied", undefined],
    ["sent", undefined],
    ["sent", undefined],
  ]);
  expect(emulator.requests.filter(({ method }) => method === "GET")).toHaveLength(1);
});
