import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.releaseTrain);

async function post(emulator: Emulator, content: object = { markdown: "**before**" }): Promise<string> {
  return (await ask(emulator, "POST /messages", { roomId, ...content })).body.id;
}

test("replaces what a message says and dates the edit", async () => {
  let time = new Date("2026-03-01T12:00:00.000Z");
  await using emulator = await startEmulator({ now: () => time });
  const id = await post(emulator);
  time = new Date("2026-03-01T12:05:00.000Z");

  const { status, body } = await ask(emulator, `PUT /messages/${id}`, { roomId, text: "after" });

  expect(status).toBe(200);
  expect(body).toMatchObject({
    id,
    text: "after",
    created: "2026-03-01T12:00:00.000Z",
    updated: "2026-03-01T12:05:00.000Z",
  });
  expect(body).not.toHaveProperty("html");
  expect(emulator.messagesIn(roomId)).toEqual([body]);
});

test("takes ten edits and refuses the eleventh", async () => {
  await using emulator = await startEmulator();
  const id = await post(emulator);

  const statuses: number[] = [];
  for (let edit = 1; edit <= 11; edit += 1) {
    statuses.push((await ask(emulator, `PUT /messages/${id}`, { roomId, text: String(edit) })).status);
  }

  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 400]);
  expect(emulator.messagesIn(roomId)).toMatchObject([{ text: "10" }]);
});

test.each([
  ["without a room", { text: "x" }, 400],
  ["with another room", { roomId: roomIdOf(seedRooms.devRoom), text: "x" }, 404],
  ["that says nothing", { roomId }, 400],
  ["that is too long", { roomId, markdown: "x".repeat(7440) }, 400],
])("refuses an edit %s", async (_, fields, status) => {
  await using emulator = await startEmulator();
  const id = await post(emulator);

  expect((await ask(emulator, `PUT /messages/${id}`, fields)).status).toBe(status);
});

const card = { contentType: "application/vnd.microsoft.card.adaptive", content: { version: "1.3" } };

test.each([
  ["a file", { files: ["https://x.example/log.txt"] }],
  ["a card", { attachments: [card] }],
])("refuses to edit a message with %s", async (_, content) => {
  await using emulator = await startEmulator();
  const id = await post(emulator, content);

  expect((await ask(emulator, `PUT /messages/${id}`, { roomId, text: "x" })).status).toBe(400);
});

test("lets only the author edit and delete", async () => {
  await using emulator = await startEmulator();
  const id = await post(emulator);

  expect((await askAsAlice(emulator, `PUT /messages/${id}`, { roomId, text: "x" })).status).toBe(403);
  expect((await askAsAlice(emulator, `DELETE /messages/${id}`)).status).toBe(403);
});

test("deletes a message for good", async () => {
  await using emulator = await startEmulator();
  const id = await post(emulator);

  expect(await ask(emulator, `DELETE /messages/${id}`)).toMatchObject({ status: 204, text: "" });
  expect(await ask(emulator, `GET /messages/${id}`)).toMatchObject({
    status: 404,
    body: { message: "Unable to get message." },
  });
  expect(await ask(emulator, `DELETE /messages/${id}`)).toMatchObject({
    status: 404,
    body: { message: "Unable to delete message." },
  });
  expect((await ask(emulator, `PUT /messages/${id}`, { roomId, text: "x" })).status).toBe(404);
});
