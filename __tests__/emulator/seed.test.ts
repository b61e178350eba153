import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask } from "./ask.ts";

test("replaces only the part of the seed that is given", async () => {
  await using emulator = await startEmulator({
    seed: { rooms: [{ uuid: seedRooms.devRoom.uuid, title: "Only", members: ["notify@webex.bot"] }] },
  });

  const { rooms, people } = emulator.snapshot();

  expect(rooms.map(({ title }) => title)).toEqual(["Only"]);
  const emails = people.map(({ emails: [email] }) => email);
  expect(emails).toEqual(expect.arrayContaining(Object.values(seedPeople).map(({ email }) => email)));
});

test("refuses a seed that puts a stranger into a room", async () => {
  const rooms = [{ uuid: seedRooms.devRoom.uuid, title: "Only", members: ["nobody@example.com"] }];

  await expect(startEmulator({ seed: { rooms } })).rejects.toThrow(
    "The seed names nobody@example.com but has no such person.",
  );
});

test("gives messages by the title or the id of their room", async () => {
  await using emulator = await startEmulator();
  const roomId = roomIdOf(seedRooms.firstDuplicate);
  await ask(emulator, "POST /messages", { roomId, text: "hi" });

  expect(emulator.messagesIn(roomId)).toMatchObject([{ text: "hi" }]);
  expect(() => emulator.messagesIn("Duplicate")).toThrow('Several rooms are titled "Duplicate": give an id.');
  expect(() => emulator.messagesIn("Nowhere")).toThrow('There is no room with the id or title "Nowhere".');
  expect(() => emulator.directMessages("nobody@example.com")).toThrow("There is no person with the address");
});

test("hands out copies of its state", async () => {
  await using emulator = await startEmulator();

  emulator.snapshot().rooms.length = 0;

  expect(emulator.snapshot().rooms).not.toEqual([]);
});
