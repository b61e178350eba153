import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { seedPeople } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { askAs, askAsAlice } from "./ask.ts";

const meetingId = seedMeetings.running.id;

async function invite(emulator: Emulator, fields: object): Promise<Answer> {
  return askAsAlice(emulator, "POST /meetingInvitees", { meetingId, ...fields });
}

test("lists, adds, changes and removes who is invited", async () => {
  await using emulator = await startEmulator();

  const added = await invite(emulator, { email: "Erin@example.com", coHost: true });
  const { id } = added.body;
  const changed = await askAsAlice(emulator, `PUT /meetingInvitees/${id}`, {
    email: "erin@example.com",
    displayName: "E. E.",
    panelist: true,
  });

  expect(added.body).toEqual({
    id: expect.stringMatching(new RegExp(`^${meetingId}_\\d+$`)),
    meetingId,
    email: "erin@example.com",
    displayName: "Erin Evans",
    coHost: true,
    panelist: false,
  });
  expect(changed.body).toMatchObject({ displayName: "E. E.", coHost: false, panelist: true });
  const panelists = await askAsAlice(emulator, `GET /meetingInvitees?meetingId=${meetingId}&panelist=true`);
  expect(panelists.body.items).toEqual([changed.body]);
  expect((await askAsAlice(emulator, `DELETE /meetingInvitees/${id}`)).status).toBe(204);
  expect((await askAsAlice(emulator, `GET /meetingInvitees/${id}`)).status).toBe(404);
});

test("invites unknown people by address, and refuses what is not an invitee", async () => {
  await using emulator = await startEmulator();

  const { status, body } = await invite(emulator, { email: "Nobody@example.com" });
  const moved = await askAsAlice(emulator, `PUT /meetingInvitees/${body.id}`, { email: "erin@example.com" });
  const unknown = await askAsAlice(emulator, `GET /meetingInvitees/${meetingId}_9`);

  const email = "nobody@example.com";
  expect([status, body]).toMatchObject([200, { email, displayName: email }]);
  expect(moved.body).toMatchObject({ email: "erin@example.com", displayName: "Erin Evans" });
  expect([unknown.status, unknown.body]).toMatchObject([
    404,
    { message: "The requested meeting invitee could not be found." },
  ]);
});

test("invites many at once, up to a hundred", async () => {
  await using emulator = await startEmulator();
  const bulk = (count: number) => {
    const items = Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.com` }));
    return askAsAlice(emulator, "POST /meetingInvitees/bulkInsert", { meetingId, items });
  };

  expect((await bulk(101)).status).toBe(400);
  expect((await bulk(0)).status).toBe(400);
  expect((await bulk(100)).body.items).toHaveLength(100);
});

test.each([
  ["somebody twice", { email: "dave@example.com" }, 409],
  ["no address", {}, 400],
  ["to what takes place", { meetingId: `${meetingId}_I_1`, email: "erin@example.com" }, 400],
  ["to an unknown meeting", { meetingId: "x", email: "erin@example.com" }, 404],
])("does not invite %s", async (_, fields, status) => {
  await using emulator = await startEmulator();

  expect((await invite(emulator, fields)).status).toBe(status);
});

test("lets an invitee see themselves, and only the host change anything", async () => {
  await using emulator = await startEmulator();
  const [own] = (await askAsAlice(emulator, `GET /meetingInvitees?meetingId=${meetingId}`)).body.items;
  const other = (await invite(emulator, { email: "erin@example.com" })).body;
  const asDave = (request: string, fields?: object) =>
    askAs(seedPeople.dave.token, emulator, request, fields);

  expect((await asDave(`GET /meetingInvitees/${own?.id}`)).status).toBe(200);
  expect((await asDave(`GET /meetingInvitees/${other.id}`)).status).toBe(403);
  expect((await asDave("POST /meetingInvitees", { meetingId, email: "x@example.com" })).status).toBe(403);
  expect((await asDave(`DELETE /meetingInvitees/${other.id}`)).status).toBe(403);
});
