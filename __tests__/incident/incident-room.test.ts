import { describe, expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../emulator/seed.ts";
import { openIncidentRoom } from "../../src/incident/incident-room.ts";
import type { MemberEntry } from "../../src/provisioning/manifest/manifest.ts";
import { MALLORY, roomOfMallory } from "../support/mallory.ts";
import { peopleIn } from "../support/provisioning.ts";
import { startWebex } from "../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const TITLE = "Incident: your-org/shop, CI on main";
const place = { line: 1, column: 1 };
const INCIDENT = { title: TITLE, place };
const ALICE: readonly MemberEntry[] = [{ email: "alice@example.com", place }];
const QA: MemberEntry = { group: "QA", place };
const STANDING: SeedRoom = {
  ...roomOfMallory("War room", 2),
  creator: "bob@example.com",
  members: [BOT, "bob@example.com"],
};
const TEAM = { uuid: "70000000-0000-4000-8000-000000000001", name: "Operations", members: [BOT] };

type World = Awaited<ReturnType<typeof startWebex>>;

function open({ client, guards }: World, incident = {}, members = ALICE) {
  return openIncidentRoom(client, { ...INCIDENT, members, ...incident }, members, guards);
}

describe("the room of an incident", () => {
  test("is made in its team with its people, and found again at the next failure", async () => {
    await using world = await startWebex({ seed: { teams: [TEAM] } });
    const made = await open(world, { team: "Operations" });
    expect(made).toMatchObject({ isNew: true, notes: [], problems: [] });
    expect(made.lines).toContain(`+ create room        ${TITLE} (team: Operations)`);
    expect(made.lines.at(-1)).toBe("Done: 2 of 2.");
    const before = world.writes().length;
    const again = await open(world, { team: "Operations" });
    expect(again).toMatchObject({ id: made.id, isNew: false, notes: [], problems: [] });
    expect(world.writes()).toHaveLength(before);
    expect(peopleIn(world)[TITLE]).toEqual(["alice@example.com", BOT]);
  });

  test("gets the message, and failures on the way are reported", async () => {
    await using world = await startWebex();
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/memberships" } });
    const room = await open(world);
    expect(room).toMatchObject({ id: expect.any(String), isNew: true });
    expect(room.problems).toEqual([
      expect.stringMatching(/^Could not add alice@example\.com to Incident: .*: POST/),
    ]);
  });

  test("that cannot be created is a problem", async () => {
    await using world = await startWebex();
    world.webex.fail({ kind: "answer", status: 403, match: { method: "POST", path: "/rooms" } });
    const { id, problems } = await open(world);
    expect(id).toBeUndefined();
    expect(problems).toEqual([
      expect.stringMatching(/^Could not create the room Incident: .*: POST/),
      expect.stringContaining("Not done: add alice@example.com to Incident"),
    ]);
    world.webex.fail({ kind: "answer", status: 403, match: { path: "/rooms" } });
    expect((await open(world)).problems).toEqual([
      expect.stringMatching(/^The incident's room could not be created: GET \/rooms failed with 403/),
    ]);
  });

  test("of a team that nobody knows is not made", async () => {
    await using world = await startWebex();
    expect(await open(world, { team: "Operatoins" })).toEqual({
      isNew: false,
      lines: [],
      notes: [],
      warnings: [],
      problems: [
        expect.stringContaining(
          'For the incident, no team of this token or of the manifest has the name "Operatoins"',
        ),
      ],
    });
  });

  test("that is outside its team stays there, and is used", async () => {
    const room = { ...roomOfMallory(TITLE), creator: BOT, members: [BOT] };
    const other = { ...TEAM, uuid: TEAM.uuid.replace(/1$/, "2"), name: "Other" };
    await using world = await startWebex({ seed: { rooms: [], teams: [TEAM, other] } });
    const [, otherTeam] = world.webex.snapshot().teams;
    const { id } = await world.client.rooms.create({ title: room.title, teamId: otherTeam?.id ?? "" });
    const found = await open(world, { team: "Operations" });
    expect(found).toMatchObject({ id, isNew: false, problems: [] });
    expect(found.notes).toEqual([expect.stringContaining('cannot move to the team "Operations"')]);
    expect(world.writes().slice(1)).toEqual(["POST /memberships 200"]);
  });
});

describe("who may not come", () => {
  test("is left out by name, and the others come", async () => {
    await using world = await startWebex({ guards: { domains: ["EXAMPLE.com"] } });
    const members = [...ALICE, { email: MALLORY.email, place }, { email: BOT, place }];
    const { notes, problems } = await open(world, {}, members);
    expect([notes, problems]).toEqual([
      [`${MALLORY.email} is refused: "allowed-domains" allows only EXAMPLE.com.`],
      [],
    ]);
    expect(peopleIn(world)[TITLE]).toEqual(["alice@example.com", BOT]);
  });

  test("is left out of a group, too, by organization", async () => {
    const uuid = "90000000-0000-4000-8000-0000000000f1";
    const groups = [{ uuid, displayName: "QA", members: ["bob@example.com", MALLORY.email] }];
    const options = { seed: { groups }, guards: { organizations: ["d0000000-0000-4000-8000-000000000001"] } };
    await using world = await startWebex({ ...options, token: seedPeople.admin.token });
    const { notes, problems } = await open(world, {}, [QA]);
    expect([notes, problems]).toEqual([
      [expect.stringMatching(/^mallory@evil\.example is refused: the organization/)],
      [],
    ]);
    expect(peopleIn(world)[TITLE]).toEqual(["admin@example.com", "bob@example.com"]);
  });

  test("is a group that the token may not read: it is named, and the others come", async () => {
    await using world = await startWebex();
    const { notes, problems, id } = await open(world, {}, [...ALICE, QA]);
    expect(id).toBeDefined();
    expect([notes, problems]).toEqual([
      [expect.stringMatching(/^For the incident, the group "QA" cannot be read/)],
      [],
    ]);
    expect(peopleIn(world)[TITLE]).toEqual(["alice@example.com", BOT]);
  });
});

describe("a room with the title of an incident", () => {
  test("that a stranger made is not used", async () => {
    await using world = await startWebex({ seed: { rooms: [roomOfMallory(TITLE)] } });
    const { id, problems } = await open(world);
    expect(id).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining("was not created by this token")]);
    expect(world.writes()).toEqual([]);
  });

  test("that we created and a stranger is in gets no message, unless strangers cannot be recognized", async () => {
    const own = { ...roomOfMallory(TITLE), creator: BOT };
    await using world = await startWebex({ seed: { rooms: [own] }, guards: { domains: ["example.com"] } });
    expect(await open(world)).toEqual({
      isNew: false,
      lines: [],
      notes: [],
      warnings: [],
      problems: [
        `The room "${TITLE}" gets no messages, and nobody is added: 1 person outside "allowed-domains" can read it. If it is the right one, add "id: ${roomIdOf(own)}" to the incident.`,
      ],
    });
    await using open_ = await startWebex({ seed: { rooms: [own] } });
    expect(await open(open_)).toMatchObject({ id: roomIdOf(own), isNew: false, problems: [] });
  });

  test("next to our own is ignored, with a warning", async () => {
    const own = { ...roomOfMallory(TITLE, 3), creator: BOT, members: [BOT] };
    await using world = await startWebex({ seed: { rooms: [roomOfMallory(TITLE), own] } });
    expect(await open(world)).toMatchObject({
      id: roomIdOf(own),
      problems: [],
      warnings: [expect.stringContaining("the only one that is known to be yours")],
    });
  });
});

describe("a standing room, by its ID", () => {
  const id = roomIdOf(STANDING);

  test("gets the people, and keeps its title", async () => {
    await using world = await startWebex({
      seed: { rooms: [STANDING] },
      guards: { domains: ["example.com"] },
    });
    expect(await open(world, { id })).toMatchObject({ id, isNew: false, notes: [], problems: [] });
    expect(peopleIn(world)).toEqual({ "War room": ["alice@example.com", "bob@example.com", BOT] });
  });

  test("with strangers in it gets the message, but nobody is added", async () => {
    const rooms = [{ ...STANDING, members: [...STANDING.members, MALLORY.email] }];
    await using world = await startWebex({ seed: { rooms }, guards: { domains: ["example.com"] } });
    const room = await open(world, { id });
    expect(room).toMatchObject({ id, notes: [] });
    expect(room.problems).toEqual([
      'Nobody is added to the room "War room", which this token did not create: 1 person outside "allowed-domains" can read it.',
    ]);
    expect(world.writes()).toEqual([]);
  });

  test("that is not there is a problem", async () => {
    await using world = await startWebex();
    expect((await open(world, { id })).problems).toEqual([
      expect.stringContaining("For the incident, this token cannot see a room with the ID"),
    ]);
  });
});
