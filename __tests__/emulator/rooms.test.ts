import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { ask, askAsAlice } from "./ask.ts";

const now = () => new Date("2026-03-01T12:00:00.000Z");
const titlesOf = ({ body }: { body: { items: { title: string }[] } }) => body.items.map(({ title }) => title);

test("lists the rooms of the caller only", async () => {
  await using emulator = await startEmulator();

  expect(titlesOf(await ask(emulator, "GET /rooms"))).toEqual([
    "Release train",
    "Dev Room",
    "dev room",
    "Duplicate",
    "Duplicate",
    "Announcements",
    "Europe",
  ]);
  expect(titlesOf(await askAsAlice(emulator, "GET /rooms"))).toContain("Secret room");
});

test("lists rooms by type, and names a 1:1 room after the other person", async () => {
  await using emulator = await startEmulator();
  await ask(emulator, "POST /messages", { toPersonEmail: "alice@example.com", text: "hi" });

  expect(titlesOf(await ask(emulator, "GET /rooms?type=direct"))).toEqual(["Alice Adams"]);
  expect(titlesOf(await askAsAlice(emulator, "GET /rooms?type=direct"))).toEqual(["Webex Notify"]);
  expect(titlesOf(await ask(emulator, "GET /rooms?type=group"))).not.toContain("Alice Adams");
});

test("lists the public rooms of the organization, joined or not, and filters them by nothing", async () => {
  await using emulator = await startEmulator();
  const open = { title: "Open", isPublic: true, description: "For all" };
  expect((await askAsAlice(emulator, "POST /rooms", open)).status).toBe(200);

  expect(titlesOf(await ask(emulator, "GET /rooms"))).not.toContain("Open");
  expect(titlesOf(await ask(emulator, "GET /rooms?orgPublicSpaces=true"))).toEqual(["Open"]);
  expect((await ask(emulator, "GET /rooms?orgPublicSpaces=true&type=group")).status).toBe(400);
});

test("sorts by the last activity", async () => {
  let day = 1;
  await using emulator = await startEmulator({ now: () => new Date(Date.UTC(2026, 0, day)) });
  day = 2;
  await ask(emulator, "POST /messages", { roomId: roomIdOf(seedRooms.europe), text: "hi" });

  expect(titlesOf(await ask(emulator, "GET /rooms?sortBy=lastactivity&max=1"))).toEqual(["Europe"]);
});

test("creates a room with its maker in it", async () => {
  await using emulator = await startEmulator({ now });

  const { status, body } = await ask(emulator, "POST /rooms", { title: "Incident", description: "Broken" });

  expect(status).toBe(200);
  expect(body).toEqual({
    id: Buffer.from("ciscospark://us/ROOM/20000000-0000-4000-8000-000000000001").toString("base64url"),
    title: "Incident",
    type: "group",
    isLocked: false,
    lastActivity: "2026-03-01T12:00:00.000Z",
    creatorId: personIdOf(seedPeople.bot),
    created: "2026-03-01T12:00:00.000Z",
    ownerId: Buffer.from("ciscospark://us/ORGANIZATION/d0000000-0000-4000-8000-000000000001").toString(
      "base64url",
    ),
    isAnnouncementOnly: false,
    isReadOnly: false,
    isPublic: false,
    description: "Broken",
  });
  expect((await ask(emulator, `GET /rooms/${body.id}`)).body).toEqual(body);
  expect((await ask(emulator, `GET /memberships?roomId=${body.id}`)).body.items).toMatchObject([
    { personEmail: "notify@webex.bot", isModerator: false },
  ]);
});

test("makes who creates a locked room its moderator", async () => {
  await using emulator = await startEmulator();

  const { body } = await ask(emulator, "POST /rooms", { title: "Locked", isLocked: true });

  expect((await ask(emulator, `GET /memberships?roomId=${body.id}`)).body.items).toMatchObject([
    { isModerator: true },
  ]);
});

test.each([
  ["no title", {}, "Title cannot be empty."],
  [
    "announcements but no lock",
    { title: "x", isAnnouncementOnly: true },
    "A space can only be put into announcement mode when it is locked.",
  ],
  [
    "a public room without a description",
    { title: "x", isPublic: true },
    "A public space needs a description.",
  ],
  [
    "a flag that is none",
    { title: "x", isLocked: "yes" },
    "Invalid value for field isLocked: expected a boolean.",
  ],
])("refuses a new room with %s", async (_, fields, message) => {
  await using emulator = await startEmulator();

  expect(await ask(emulator, "POST /rooms", fields)).toMatchObject({ status: 400, body: { message } });
});

test.each([
  ["is not there", "c0000000-0000-4000-8000-00000000ffff"],
  ["the caller is not in", roomIdOf(seedRooms.withoutTheBot)],
])("does not find a room that %s", async (_, id) => {
  await using emulator = await startEmulator();

  for (const request of [`GET /rooms/${id}`, `DELETE /rooms/${id}`]) {
    expect(await ask(emulator, request)).toMatchObject({
      status: 404,
      body: { message: "Could not find a room with provided ID." },
    });
  }
});

test("renames and describes a room, and takes the description away for a space", async () => {
  await using emulator = await startEmulator();
  const target = `PUT /rooms/${roomIdOf(seedRooms.devRoom)}`;

  const described = await ask(emulator, target, { title: "Developers", description: "Us" });
  const bare = await ask(emulator, target, { title: "Developers", description: " " });

  expect(described.body).toMatchObject({ title: "Developers", description: "Us" });
  expect(bare.body).not.toHaveProperty("description");
  expect((await ask(emulator, target, {})).status).toBe(400);
});

test("lets only moderators change a locked room, once it is locked", async () => {
  await using emulator = await startEmulator();
  const target = `PUT /rooms/${roomIdOf(seedRooms.devRoom)}`;
  await ask(emulator, target, { title: "Dev Room", isLocked: true });

  expect((await askAsAlice(emulator, target, { title: "Mine" })).status).toBe(403);
  expect((await ask(emulator, target, { title: "Mine" })).status).toBe(200);
});

test("deletes a room for its moderator and only leaves it for others", async () => {
  await using emulator = await startEmulator();
  const id = roomIdOf(seedRooms.announcements);

  const left = await ask(emulator, `DELETE /rooms/${id}`);
  const stillThere = await askAsAlice(emulator, `GET /rooms/${id}`);
  const deleted = await askAsAlice(emulator, `DELETE /rooms/${id}`);

  expect([left.status, stillThere.status, deleted.status]).toEqual([204, 200, 204]);
  expect((await ask(emulator, `GET /rooms/${id}`)).status).toBe(404);
  expect(emulator.snapshot().rooms.map((room) => room.title)).not.toContain("Announcements");
});

test("does not delete a 1:1 room", async () => {
  await using emulator = await startEmulator();
  const { body } = await ask(emulator, "POST /messages", { toPersonEmail: "bob@example.com", text: "hi" });

  expect(await ask(emulator, `DELETE /rooms/${body.roomId}`)).toMatchObject({
    status: 400,
    body: { message: "Failed to delete room." },
  });
});
