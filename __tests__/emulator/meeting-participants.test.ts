import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import { askAs, askAsAdmin, askAsAlice } from "./ask.ts";

const { planned, running, recorded } = seedMeetings;
const list = (emulator: Emulator, id: string) =>
  askAsAlice(emulator, `GET /meetingParticipants?meetingId=${id}`);

test("whoever is invited is in a meeting as soon as it has begun", async () => {
  await using emulator = await startEmulator();
  const { items } = (await list(emulator, running.id)).body;
  expect(items.map(({ email, state }) => [email, state])).toEqual([
    ["alice@example.com", "joined"],
    ["dave@example.com", "joined"],
  ]);
  expect((await list(emulator, planned.id)).body.items).toEqual([]);
  const over = (await list(emulator, `${recorded.id}_I_1`)).body.items;
  expect(over.map(({ state }) => state)).toEqual(["end", "end"]);
});

test("participants are found by their addresses", async () => {
  await using emulator = await startEmulator();
  const request = `POST /meetingParticipants/query?meetingId=${running.id}`;
  const { items } = (await askAsAlice(emulator, request, { emails: ["Dave@example.com"] })).body;
  expect(items.map(({ email }) => email)).toEqual(["dave@example.com"]);
});

test("the host mutes and expels, as long as the meeting lasts", async () => {
  await using emulator = await startEmulator();
  const [, dave] = (await list(emulator, running.id)).body.items;
  const path = `/meetingParticipants/${dave?.id}`;
  expect((await askAsAlice(emulator, `PUT ${path}`, { muted: true })).body).toMatchObject({ muted: true });
  expect((await askAsAlice(emulator, `GET ${path}`)).body).toMatchObject({ muted: true });
  await askAsAlice(emulator, `PUT ${path}`, { expel: true });
  expect((await list(emulator, running.id)).body.items).toHaveLength(1);
  await askAsAlice(emulator, `POST /meetings/${running.id}/end`);
  expect((await list(emulator, running.id)).body.items).toHaveLength(2);
  expect((await askAsAlice(emulator, `PUT ${path}`, { muted: false })).status).toBe(400);
});

test("only the host sees them, and an admin in the host's name", async () => {
  await using emulator = await startEmulator();
  const request = `GET /meetingParticipants?meetingId=${running.id}`;
  expect((await askAs(seedPeople.dave.token, emulator, request)).status).toBe(403);
  expect((await askAsAdmin(emulator, `${request}&hostEmail=alice@example.com`)).status).toBe(200);
});

test("a call by SIP can be ended once", async () => {
  await using emulator = await startEmulator();
  const fields = { meetingId: running.id, address: "sip:a@example.com", displayName: "A" };
  const { participantId } = (await askAsAlice(emulator, "POST /meetingParticipants/callout", fields)).body;
  const end = () => askAsAlice(emulator, "POST /meetingParticipants/cancelCallout", { participantId });
  expect([(await end()).status, (await end()).status]).toEqual([204, 404]);
  const early = { ...fields, meetingId: planned.id };
  expect((await askAsAlice(emulator, "POST /meetingParticipants/callout", early)).status).toBe(400);
});
