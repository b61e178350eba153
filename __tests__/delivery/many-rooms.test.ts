import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms } from "../../emulator/seed.ts";
import { RoomDirectory } from "../../src/delivery/rooms/room-directory.ts";
import { createMessagingClient } from "../support/create-client.ts";
import { growsAtMost } from "../support/measure-work.ts";

test("titles are found in time that grows with them and the rooms, and not with both at once", async () => {
  await using few = await findIn(300);
  await using many = await findIn(1200);
  expect(await growsAtMost({ small: few.find, large: many.find, most: 8 })).toBe(true);
}, 60_000);

/** A directory that has its rooms, and is asked for as many titles. */
async function findIn(count: number) {
  const rooms = manyRooms(count);
  const emulator = await startEmulator({ seed: { rooms } });
  const directory = new RoomDirectory(createMessagingClient(emulator));
  await directory.byTitle("Room 1");
  return {
    find: () => Promise.all(rooms.map(({ title }) => directory.byTitle(title))),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
