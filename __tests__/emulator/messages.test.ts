import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);
const now = () => new Date("2026-03-01T12:00:00.000Z");
const card = (content: object) => ({ contentType: "application/vnd.microsoft.card.adaptive", content });
const smallCard = card({ type: "AdaptiveCard", version: "1.3", body: [] });

test("answers a post with the whole message", async () => {
  await using emulator = await startEmulator({ now });

  const { status, body } = await ask(emulator, "POST /messages", {
    roomId,
    markdown: "**hi** [x](https://x.example)",
  });

  expect(status).toBe(200);
  expect(body).toEqual({
    id: Buffer.from("ciscospark://us/MESSAGE/10000000-0000-4000-8000-000000000001").toString("base64url"),
    roomId,
    roomType: "group",
    text: "hi x",
    markdown: "**hi** [x](https://x.example)",
    html: '<p><strong>hi</strong> <a href="https://x.example" rel="nofollow">x</a></p>',
    personId: personIdOf(seedPeople.bot),
    personEmail: "notify@webex.bot",
    created: "2026-03-01T12:00:00.000Z",
  });
  expect(emulator.messagesIn("Release train")).toEqual([body]);
});

test("reads a message back without its Markdown, as Webex often does", async () => {
  await using emulator = await startEmulator();
  const { body: posted } = await ask(emulator, "POST /messages", { roomId, markdown: "**hi**" });

  const { body } = await ask(emulator, `GET /messages/${posted.id}`);

  expect(body).toEqual({ ...posted, markdown: undefined });
});

test("keeps the text that was sent with the Markdown", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, "POST /messages", { roomId, markdown: "**hi**", text: "plain" });

  expect([body.text, body.html]).toEqual(["plain", "<p><strong>hi</strong></p>"]);
});

test.each([
  ["none", {}],
  ["an empty one", { roomId: "" }],
  ["two", { roomId, toPersonEmail: "bob@example.com" }],
])("refuses a message with %s of the destinations", async (_, destination) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /messages", { ...destination, text: "x" })).toMatchObject({
    status: 400,
    body: {
      message: "Exactly one of the destination fields must not be empty (roomId, toPersonEmail, toPersonId)",
    },
  });
});

const TOO_LONG =
  "Unable to post message to room: Message length limited to 7439 characters before encryption and 10000 characters after encryption.";

test.each([
  ["nothing to say", {}, "Both text and file cannot be empty."],
  ["text of 7440 bytes", { text: "x".repeat(7440) }, TOO_LONG],
  ["Markdown of 7440 bytes", { markdown: "x".repeat(7440) }, TOO_LONG],
  ["2480 characters of three bytes", { text: "字".repeat(2480) }, TOO_LONG],
  ["a number as text", { text: 1 }, "Invalid value for field text: expected a string."],
  [
    "two files",
    { files: ["https://x.example/1", "https://x.example/2"] },
    "Only one file may be included with the message.",
  ],
  ["a file that is no URL", { files: ["report.txt"] }, "Invalid URL in field files."],
  [
    "two cards",
    { attachments: [smallCard, smallCard] },
    "Only one attachment may be included with the message.",
  ],
  [
    "a card without a version",
    { attachments: [card({ type: "AdaptiveCard" })] },
    "Missing Adaptive Card Version",
  ],
  [
    "a card of 23 KB",
    { attachments: [card({ type: "AdaptiveCard", version: "1.3", body: ["x".repeat(23 * 1024)] })] },
    'Unable to post message to room: "The request payload is too big"',
  ],
  [
    "an attachment that is no card",
    { attachments: [{ contentType: "image/png" }] },
    "Expected an attachment with contentType application/vnd.microsoft.card.adaptive and content.",
  ],
])("refuses a message with %s", async (_, content, message) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /messages", { roomId, ...content })).toMatchObject({
    status: 400,
    body: { message },
  });
  expect(emulator.messagesIn(roomId)).toEqual([]);
});

test.each([
  ["7439 bytes of text and of Markdown", { text: "x".repeat(7439), markdown: "x".repeat(7439) }],
  ["2479 characters of three bytes", { text: "字".repeat(2479) }],
  ["one card alone", { attachments: [smallCard] }],
])("takes a message with %s", async (_, content) => {
  await using emulator = await startEmulator();

  const { status, body } = await ask(emulator, "POST /messages", { roomId, ...content });

  expect(status).toBe(200);
  expect(body).toMatchObject(content);
});

test.each([
  ["a room that is not there", { roomId: "c0000000-0000-4000-8000-00000000ffff" }],
  ["a room it is not in", { roomId: roomIdOf(seedRooms.withoutTheBot) }],
])("does not post to %s", async (_, destination) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /messages", { ...destination, text: "x" })).toMatchObject({
    status: 404,
    body: { message: "Could not find a room with provided ID." },
  });
});

test("lets only moderators post announcements", async () => {
  await using emulator = await startEmulator();
  const message = { roomId: roomIdOf(seedRooms.announcements), text: "x" };

  expect((await ask(emulator, "POST /messages", message)).status).toBe(403);
  expect((await askAsAlice(emulator, "POST /messages", message)).status).toBe(200);
});

test("opens one 1:1 room, by address or by id", async () => {
  await using emulator = await startEmulator();

  const byEmail = await ask(emulator, "POST /messages", { toPersonEmail: "Erin@example.com", text: "one" });
  const byId = await ask(emulator, "POST /messages", {
    toPersonId: personIdOf(seedPeople.erin),
    text: "two",
  });

  expect(byEmail.body).toMatchObject({ roomType: "direct", toPersonEmail: "Erin@example.com" });
  expect(byId.body.roomId).toBe(byEmail.body.roomId);
  expect(emulator.directMessages("erin@example.com").map(({ text }) => text)).toEqual(["one", "two"]);
});

test("refuses messages from bot to bot, to oneself and to nobody", async () => {
  const otherBot = {
    uuid: "b0000000-0000-4000-8000-000000000002",
    email: "other@webex.bot",
    displayName: "Other",
  };
  const people = [...Object.values(seedPeople), { ...otherBot, type: "bot" as const }];
  await using emulator = await startEmulator({ seed: { people } });

  const toBot = await ask(emulator, "POST /messages", { toPersonEmail: "other@webex.bot", text: "x" });
  const toSelf = await askAsAlice(emulator, "POST /messages", {
    toPersonEmail: "alice@example.com",
    text: "x",
  });
  const toNobody = await ask(emulator, "POST /messages", { toPersonEmail: "nobody@example.com", text: "x" });

  expect([toBot.status, toSelf.status, toNobody.status]).toEqual([403, 400, 404]);
});

test("replies in a thread, and flattens a reply to a reply", async () => {
  await using emulator = await startEmulator();
  const root = await ask(emulator, "POST /messages", { roomId, text: "root" });

  const reply = await ask(emulator, "POST /messages", { roomId, parentId: root.body.id, text: "reply" });
  const deeper = await ask(emulator, "POST /messages", { roomId, parentId: reply.body.id, text: "deeper" });

  expect([reply.body.parentId, deeper.body.parentId]).toEqual([root.body.id, root.body.id]);
});

test("refuses a reply to a message of another room", async () => {
  await using emulator = await startEmulator();
  const elsewhere = await ask(emulator, "POST /messages", { roomId: roomIdOf(seedRooms.devRoom), text: "x" });

  const reply = await ask(emulator, "POST /messages", { roomId, parentId: elsewhere.body.id, text: "x" });

  expect(reply.status).toBe(400);
});
