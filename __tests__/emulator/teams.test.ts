import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { teamIdOf } from "../../emulator/seed-services.ts";
import type { Answer } from "./ask.ts";
import { ask, askAsAlice } from "./ask.ts";

const titles = ({ body }: Answer) => body.items.map(({ title }) => title);

async function newTeam(emulator: Emulator, name = "Project Alpha"): Promise<string> {
  return (await ask(emulator, "POST /teams", { name })).body.id;
}

function join(emulator: Emulator, teamId: string, personEmail: string, isModerator = false): Promise<Answer> {
  return ask(emulator, "POST /team/memberships", { teamId, personEmail, isModerator });
}

test("brings a General room, and its maker as member and moderator of both", async () => {
  await using emulator = await startEmulator({ now: () => new Date("2026-03-01T12:00:00.000Z") });

  const made = await ask(emulator, "POST /teams", { name: "Project Alpha", description: "First" });

  const teamId = made.body.id;
  expect(made.body).toEqual({
    id: teamId,
    name: "Project Alpha",
    description: "First",
    creatorId: personIdOf(seedPeople.bot),
    created: "2026-03-01T12:00:00.000Z",
  });
  const rooms = await ask(emulator, `GET /rooms?teamId=${teamId}`);
  expect(rooms.body.items).toMatchObject([{ title: "General", teamId }]);
  expect(emulator.snapshot().teamMemberships).toMatchObject([
    { personEmail: "notify@webex.bot", isModerator: true },
  ]);
  const inGeneral = await ask(emulator, `GET /memberships?roomId=${rooms.body.items[0]?.id}`);
  expect(inGeneral.body.items).toMatchObject([{ personEmail: "notify@webex.bot", isModerator: true }]);
});

test("puts a new member of the team into General, and takes who leaves out of all its rooms", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const added = await join(emulator, teamId, "alice@example.com");
  const room = await ask(emulator, "POST /rooms", { title: "Dev Room", teamId });
  await ask(emulator, "POST /memberships", { roomId: room.body.id, personEmail: "alice@example.com" });
  expect(titles(await askAsAlice(emulator, `GET /rooms?teamId=${teamId}`))).toEqual(["General", "Dev Room"]);

  expect((await ask(emulator, `DELETE /team/memberships/${added.body.id}`)).status).toBe(204);

  expect(titles(await askAsAlice(emulator, `GET /rooms?teamId=${teamId}`))).toEqual([]);
});

test("is seen by its members only", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const refusals = await Promise.all([
    askAsAlice(emulator, `GET /teams/${teamId}`),
    askAsAlice(emulator, `GET /team/memberships?teamId=${teamId}`),
    askAsAlice(emulator, "POST /rooms", { title: "Mine", teamId }),
  ]);

  expect(refusals.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await askAsAlice(emulator, "GET /teams")).body.items).toEqual([]);
});

test("is changed and given members by its moderators only", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const alice = (await join(emulator, teamId, "alice@example.com")).body.id;
  const bob = { teamId, personEmail: "bob@example.com" };

  const refusals = await Promise.all([
    askAsAlice(emulator, `PUT /teams/${teamId}`, { name: "Mine" }),
    askAsAlice(emulator, `DELETE /teams/${teamId}`),
    askAsAlice(emulator, "POST /team/memberships", bob),
    askAsAlice(emulator, `PUT /team/memberships/${alice}`, { isModerator: true }),
  ]);
  await ask(emulator, `PUT /team/memberships/${alice}`, { isModerator: true });

  expect(refusals.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await askAsAlice(emulator, "POST /team/memberships", bob)).status).toBe(200);
});

test("has nobody in it twice", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  await join(emulator, teamId, "alice@example.com");

  expect((await join(emulator, teamId, "alice@example.com")).status).toBe(409);
});

test("keeps its last moderator, also in General", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const own = emulator.snapshot().teamMemberships[0]?.id;
  const room = (await ask(emulator, `GET /rooms?teamId=${teamId}`)).body.items[0]?.id;
  const inGeneral = (await ask(emulator, `GET /memberships?roomId=${room}`)).body.items[0]?.id;

  const refusals = [
    await ask(emulator, `DELETE /team/memberships/${own}`),
    await ask(emulator, `PUT /team/memberships/${own}`, { isModerator: false }),
    await ask(emulator, `DELETE /memberships/${inGeneral}`),
    await ask(emulator, `DELETE /rooms/${room}`),
  ];
  await join(emulator, teamId, "alice@example.com", true);

  expect(refusals.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
  expect((await ask(emulator, `DELETE /memberships/${inGeneral}`)).status).toBe(204);
  expect((await ask(emulator, "GET /teams")).body.items).toEqual([]);
});

test("takes who is added to General into the team", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const roomId = (await ask(emulator, `GET /rooms?teamId=${teamId}`)).body.items[0]?.id;

  await ask(emulator, "POST /memberships", { roomId, personEmail: "alice@example.com" });

  expect((await askAsAlice(emulator, "GET /teams")).body.items).toMatchObject([{ id: teamId }]);
});

test("goes with its rooms and what was said in them", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  const roomId = (await ask(emulator, "POST /rooms", { title: "Dev", teamId })).body.id;
  await ask(emulator, "POST /messages", { roomId, text: "hi" });

  expect((await ask(emulator, `DELETE /teams/${teamId}`)).status).toBe(204);

  const { rooms, messages, teams, teamMemberships } = emulator.snapshot();
  expect(rooms.filter((room) => room.teamId !== undefined)).toEqual([]);
  expect([messages, teams, teamMemberships]).toEqual([[], [], []]);
});

test("takes a room in once, with all its moderators", async () => {
  await using emulator = await startEmulator();
  const [first, second] = [await newTeam(emulator), await newTeam(emulator, "Beta")];
  const roomId = (await ask(emulator, "POST /rooms", { title: "Dev", isLocked: true })).body.id;
  const move = (teamId: string) => ask(emulator, `PUT /rooms/${roomId}`, { title: "Dev", teamId });
  await ask(emulator, "POST /memberships", {
    roomId,
    personEmail: "alice@example.com",
    isModerator: true,
  });

  const withoutAlice = await move(first);
  await join(emulator, first, "alice@example.com");
  const withAlice = await move(first);
  const elsewhere = await move(second);

  expect([withoutAlice.status, withAlice.status, elsewhere.status]).toEqual([400, 200, 400]);
  expect(withAlice.body.teamId).toBe(first);
});

test("can be there from the beginning", async () => {
  const alpha = {
    uuid: "f5000000-0000-4000-8000-000000000001",
    name: "Alpha",
    members: [seedPeople.alice.email, seedPeople.bob.email],
  };
  await using emulator = await startEmulator({ seed: { teams: [alpha] } });

  expect((await askAsAlice(emulator, "GET /teams")).body.items).toMatchObject([
    { id: teamIdOf(alpha), name: "Alpha" },
  ]);
  expect(emulator.snapshot().teamMemberships.map(({ isModerator }) => isModerator)).toEqual([true, false]);
});

test("says how a room meets, unless it is for announcements", async () => {
  await using emulator = await startEmulator();

  const info = await ask(emulator, `GET /rooms/${roomIdOf(seedRooms.devRoom)}/meetingInfo`);
  const none = await ask(emulator, `GET /rooms/${roomIdOf(seedRooms.announcements)}/meetingInfo`);

  expect(info.body).toMatchObject({ roomId: roomIdOf(seedRooms.devRoom), meetingNumber: "90000000002" });
  expect(none.status).toBe(400);
});

test("lets its members see and join its rooms by themselves, unless they are locked", async () => {
  await using emulator = await startEmulator();
  const teamId = await newTeam(emulator);
  await join(emulator, teamId, "alice@example.com");
  const roomOf = async (more: object) =>
    (await ask(emulator, "POST /rooms", { title: "Dev", teamId, ...more })).body.id;
  const [open, locked] = [await roomOf({}), await roomOf({ isLocked: true })];
  await ask(emulator, "POST /memberships", { roomId: locked, personEmail: "bob@example.com" });
  const own = (roomId: string) => ({ roomId, personEmail: "alice@example.com" });

  const seen = await askAsAlice(emulator, `GET /memberships?roomId=${locked}`);
  expect(seen.body.items).toMatchObject([{ personEmail: "notify@webex.bot" }]);
  expect((await askAsAlice(emulator, `GET /memberships?roomId=${open}`)).body.items).toHaveLength(1);
  const other = { roomId: open, personEmail: "erin@example.com" };
  expect((await askAsAlice(emulator, "POST /memberships", other)).status).toBe(502);
  expect((await askAsAlice(emulator, "POST /memberships", own(locked))).status).toBe(403);
  expect((await askAsAlice(emulator, "POST /memberships", own(open))).status).toBe(200);
});
