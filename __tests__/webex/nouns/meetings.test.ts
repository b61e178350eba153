import { expect, test } from "vitest";
import { startEmulator } from "../../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { createClient } from "../../support/create-client.ts";

const asAlice = { token: seedPeople.alice.token };
const TIMES = { start: "2098-05-04T10:00:00Z", end: "2098-05-04T11:00:00Z" };
const DAILY = "FREQ=DAILY;INTERVAL=1;COUNT=5";
const roomId = roomIdOf(seedRooms.devRoom);

test("create sends no times for a meeting in a room or from a template", async () => {
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

test("patch sends null for what is cleared, and leaves out what is not given", async () => {
  await using emulator = await startEmulator();
  const { meetings } = createClient(emulator, asAlice);
  const { id: meetingId } = await meetings.create({
    title: "Now",
    ...TIMES,
    agenda: "Old",
    recurrence: DAILY,
  });

  const patched = await meetings.patch({ meetingId, agenda: null, title: undefined });

  expect(emulator.requests.at(-1)).toMatchObject({ method: "PATCH", body: { agenda: null } });
  expect(patched).not.toHaveProperty("agenda");
  expect(patched.recurrence).toBe(DAILY);
});
