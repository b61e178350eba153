import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAdmin, askAsAlice } from "./ask.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const locked = roomIdOf(seedRooms.announcements);
const emailsOf = ({ body }: { body: { items: { personEmail: string }[] } }) =>
  body.items.map(({ personEmail }) => personEmail);

async function membershipOf(emulator: Emulator, email: string, room = roomId): Promise<string> {
  const { body } = await askAsAlice(emulator, `GET /memberships?roomId=${room}&personEmail=${email}`);
  return body.items[0]?.id ?? "";
}

test("lists who is in a room, all or one", async () => {
  await using emulator = await startEmulator();
  const target = `GET /memberships?roomId=${roomId}`;
  const alice = personIdOf(seedPeople.alice);

  expect(emailsOf(await ask(emulator, target))).toEqual([
    "notify@webex.bot",
    "alice@example.com",
    "dave@example.com",
  ]);
  expect(emailsOf(await ask(emulator, `${target}&personEmail=DAVE@example.com`))).toEqual([
    "dave@example.com",
  ]);
  expect(emailsOf(await ask(emulator, `${target}&personId=${alice}`))).toEqual(["alice@example.com"]);
  expect(emailsOf(await ask(emulator, `${target}&personEmail=erin@example.com`))).toEqual([]);
});

test("lists the caller's own memberships without a room, and nobody else's", async () => {
  await using emulator = await startEmulator();

  expect(new Set(emailsOf(await ask(emulator, "GET /memberships")))).toEqual(new Set(["notify@webex.bot"]));
  expect((await ask(emulator, "GET /memberships?personEmail=bob@example.com")).status).toBe(400);
});

test("hides a room from who is not in it", async () => {
  await using emulator = await startEmulator();
  const secret = roomIdOf(seedRooms.withoutTheBot);

  expect((await ask(emulator, `GET /memberships?roomId=${secret}`)).status).toBe(404);
  expect(
    await ask(emulator, "POST /memberships", { roomId: secret, personEmail: "erin@example.com" }),
  ).toMatchObject({
    status: 502,
    body: { message: "Add participant failed." },
  });
  const id = await membershipOf(emulator, "bob@example.com", secret);
  expect(await ask(emulator, `GET /memberships/${id}`)).toMatchObject({
    status: 404,
    body: { message: "Failed to get membership" },
  });
});

test("adds a person by address or id", async () => {
  await using emulator = await startEmulator({ now: () => new Date("2026-03-01T12:00:00.000Z") });

  const byEmail = await ask(emulator, "POST /memberships", { roomId, personEmail: "erin@example.com" });
  const byId = await ask(emulator, "POST /memberships", { roomId, personId: personIdOf(seedPeople.bob) });

  expect(byEmail.body).toEqual({
    id: expect.any(String),
    roomId,
    personId: personIdOf(seedPeople.erin),
    personEmail: "erin@example.com",
    personDisplayName: "Erin Evans",
    personOrgId: expect.any(String),
    isModerator: false,
    isRoomHidden: false,
    roomType: "group",
    isMonitor: false,
    created: "2026-03-01T12:00:00.000Z",
  });
  expect((await ask(emulator, `GET /memberships/${byId.body.id}`)).body).toEqual(byId.body);
});

test("takes the ID if both the ID and the address are given, as in Webex's own example", async () => {
  await using emulator = await startEmulator();
  const both = { roomId, personId: seedPeople.erin.uuid, personEmail: seedPeople.erin.email };
  expect(await ask(emulator, "POST /memberships", both)).toMatchObject({
    status: 200,
    body: { personEmail: seedPeople.erin.email },
  });
});

test("invites an address that has no account yet", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, "POST /memberships", { roomId, personEmail: "new@example.com" });

  expect((await askAsAdmin(emulator, `GET /people/${body.personId}`)).body).toMatchObject({
    emails: ["new@example.com"],
    invitePending: true,
  });
});

test.each([
  ["no room", { personEmail: "erin@example.com" }, 400, "roomId cannot be null"],
  ["no person", { roomId }, 400, "Must specify either personId or personEmail."],
  ["somebody who is in", { roomId, personEmail: "dave@example.com" }, 409, "Person is already in the room."],
  ["an unknown id", { roomId, personId: seedRooms.europe.uuid }, 404, "Person not found"],
  [
    "an unknown room",
    { roomId: seedPeople.bob.uuid, personEmail: "erin@example.com" },
    404,
    "Could not find a room with provided ID.",
  ],
])("refuses to add %s", async (_, fields, status, message) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /memberships", fields)).toMatchObject({ status, body: { message } });
});

test("lets only moderators add, promote and remove in a locked room", async () => {
  await using emulator = await startEmulator();
  const erin = { roomId: locked, personEmail: "erin@example.com" };
  const bob = await membershipOf(emulator, "bob@example.com", locked);

  expect((await ask(emulator, "POST /memberships", erin)).status).toBe(403);
  expect((await ask(emulator, `PUT /memberships/${bob}`, { isModerator: true })).status).toBe(403);
  expect((await ask(emulator, `DELETE /memberships/${bob}`)).status).toBe(403);

  const added = await askAsAlice(emulator, "POST /memberships", { ...erin, isModerator: true });
  const promoted = await askAsAlice(emulator, `PUT /memberships/${bob}`, { isModerator: true });
  expect([added.body.isModerator, promoted.body.isModerator]).toEqual([true, true]);
  expect((await askAsAlice(emulator, `DELETE /memberships/${bob}`)).status).toBe(204);
});

test("makes nobody a moderator if nothing is locked", async () => {
  await using emulator = await startEmulator();
  const id = await membershipOf(emulator, "dave@example.com");

  expect((await ask(emulator, `PUT /memberships/${id}`, { isModerator: true })).body.isModerator).toBe(false);
});

test("removes a person once", async () => {
  await using emulator = await startEmulator();
  const id = await membershipOf(emulator, "dave@example.com");

  expect((await ask(emulator, `DELETE /memberships/${id}`)).status).toBe(204);
  expect(await ask(emulator, `DELETE /memberships/${id}`)).toMatchObject({
    status: 404,
    body: { message: "User is not a participant of the room." },
  });
});

test("keeps both people in a 1:1 room", async () => {
  await using emulator = await startEmulator();
  const { body } = await ask(emulator, "POST /messages", { toPersonEmail: "alice@example.com", text: "hi" });
  const id = await membershipOf(emulator, "notify@webex.bot", body.roomId);

  const added = await ask(emulator, "POST /memberships", {
    roomId: body.roomId,
    personEmail: "bob@example.com",
  });
  const left = await ask(emulator, `DELETE /memberships/${id}`);
  const hidden = await ask(emulator, `PUT /memberships/${id}`, { isRoomHidden: true });

  expect([added.status, left.status]).toEqual([400, 400]);
  expect(hidden.body.isRoomHidden).toBe(true);
});
