import { expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";

const asAlice = { token: seedPeople.alice.token };
const roomId = roomIdOf(seedRooms.devRoom);

test("create sends no times for a meeting in a room, nor for one by a template", async () => {
  await using emulator = await startEmulator();
  const { meetings } = createClient(emulator, asAlice);

  const adhoc = await meetings.create({ title: "Now", adhoc: true, roomId });
  const usual = await meetings.create({ title: "Usual", templateId: "a-template" });

  expect([adhoc, usual]).toMatchObject([{ title: "Now", roomId }, { title: "Usual" }]);
  expect(emulator.requests.map(({ body }) => body)).toEqual([
    { title: "Now", adhoc: true, roomId },
    { title: "Usual", templateId: "a-template" },
  ]);
});
