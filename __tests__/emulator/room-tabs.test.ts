import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAs, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const TAB = { roomId, contentUrl: "https://example.com/board", displayName: "Board" };

test("a tab is there for everybody in its room, until it is removed", async () => {
  await using emulator = await startEmulator();
  const { id } = (await ask(emulator, "POST /room/tabs", TAB)).body;
  const changed = { ...TAB, displayName: "Another board" };
  expect((await askAsAlice(emulator, `PUT /room/tabs/${id}`, changed)).body).toMatchObject({
    id,
    ...changed,
  });
  expect((await ask(emulator, `GET /room/tabs?roomId=${roomId}`)).body.items).toMatchObject([changed]);
  expect((await ask(emulator, `DELETE /room/tabs/${id}`)).status).toBe(204);
  expect((await ask(emulator, `GET /room/tabs/${id}`)).status).toBe(404);
  expect((await ask(emulator, `GET /room/tabs?roomId=${roomId}`)).body.items).toEqual([]);
});

test("a tab goes with its room, and is nobody's who is not in it", async () => {
  await using emulator = await startEmulator();
  const room = (await ask(emulator, "POST /rooms", { title: "Short" })).body.id;
  const { id } = (await ask(emulator, "POST /room/tabs", { ...TAB, roomId: room })).body;
  expect((await askAs(seedPeople.dave.token, emulator, `GET /room/tabs/${id}`)).status).toBe(404);
  await ask(emulator, `DELETE /rooms/${room}`);
  expect((await ask(emulator, `GET /room/tabs/${id}`)).status).toBe(404);
});

test.each([
  ["of a room that the caller is not in", { ...TAB, roomId: roomIdOf(seedRooms.withoutTheBot) }, 404],
  ["of a page without https", { ...TAB, contentUrl: "http://example.com" }, 400],
  ["without a name", { ...TAB, displayName: "" }, 400],
])("refuses a tab %s", async (_name, fields, status) => {
  await using emulator = await startEmulator();
  expect((await ask(emulator, "POST /room/tabs", fields)).status).toBe(status);
});
