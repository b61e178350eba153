import { describe, expect, test } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { type SeedTeam, teamIdOf } from "../../../emulator/seed-services.ts";
import { OWN_TRAIN, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory, TRAIN } from "../../support/strangers.ts";

const { alice, bot } = seedPeople;
const DOMAINS = { "allowed-domains": "example.com" };
const GUARDS = { ...DOMAINS, "allowed-organizations": OUR_ORGANIZATION };
const BY_ID = `rooms: [{ id: ${roomIdOf(TRAIN)}, members: [alice@example.com, erin@example.com] }]`;
const BY_TITLE = "rooms: [{ title: Release train, members: [alice@example.com, erin@example.com] }]";
const WITHOUT_ORIGIN = ["creatorId", "ownerId"];

interface Webex {
  readonly rooms?: readonly SeedRoom[];
  readonly teams?: readonly SeedTeam[];
  readonly withoutFields?: readonly string[];
}

function startRooms({ rooms = [], teams = [], withoutFields = [] }: Webex): Promise<World> {
  return startWorld({ seed: { people: PEOPLE, rooms, teams }, withoutFields });
}

function answer(path: string, body: object, method = "GET"): Fault {
  return { kind: "answer", status: 200, body, match: { path, method } };
}

const STRANGE_TEAM: SeedTeam = {
  uuid: "70000000-0000-4000-8000-0000000000ee",
  name: "Alpha",
  members: [MALLORY.email, bot.email],
};

describe("no room is moved into a stranger's team", () => {
  test.each([
    "teams: [{ name: Alpha, rooms: [{ title: Release train }, { title: New, members: [alice@example.com] }] }]",
    "teams: [{ name: Alpha, members: [], rooms: [{ title: New }] }]",
    "teams: [{ name: Alpha }]\nrooms: [{ title: New, team: Alpha }]",
    "rooms: [{ title: New, team: Alpha }]",
  ])("of the manifest %s", async (manifest) => {
    for (const inputs of [{}, GUARDS]) {
      await using world = await startRooms({ rooms: [OWN_TRAIN], teams: [STRANGE_TEAM] });
      const step = await world.run(provision(manifest, inputs));
      expect([step.conclusion, writesOf(world)]).toEqual(["failure", []]);
      expect(step.outputs["error"]).toContain('the team "Alpha" was not created by this token');
    }
  });

  test("if the stranger has stepped down, and Webex does not say who created it", async () => {
    const team = { ...STRANGE_TEAM, members: [bot.email, MALLORY.email] };
    for (const manifest of [
      "rooms: [{ title: New, team: Alpha }]",
      "teams: [{ name: Alpha, rooms: [{ title: New }] }]",
    ]) {
      await using world = await startRooms({ teams: [team], withoutFields: WITHOUT_ORIGIN });
      const step = await world.run(provision(manifest, DOMAINS));
      expect(writesOf(world)).toEqual([]);
      expect(step.outputs["error"]).toContain(
        'Webex does not say who created the team "Alpha", and somebody in it is not known to belong to you.',
      );
    }
  });

  test("and the line to paste names the team like its entry", async () => {
    const id = teamIdOf(STRANGE_TEAM);
    const webex = { teams: [STRANGE_TEAM] };
    await using world = await startRooms(webex);
    const step = await world.run(provision("rooms: [{ title: New, team: Alpha }]"));
    expect(step.outputs["error"]).toContain(`add "team: ${id}"`);
    const other = await world.run(provision("teams: [{ name: Alpha, members: [alice@example.com] }]"));
    expect(other.outputs["error"]).toContain(`add "id: ${id}"`);
    const pasted = await world.run(provision(`rooms: [{ title: New, team: ${id} }]`));
    expect(pasted.outputs["error"]).toBe("");
  });
});

test("a hundred teams with the same name do not take a hundred requests", async () => {
  const teams = Array.from({ length: 100 }, (_, at) => ({
    ...STRANGE_TEAM,
    uuid: `70000000-0000-4000-8000-000000000${100 + at}`,
  }));
  await using world = await startRooms({ teams, withoutFields: WITHOUT_ORIGIN });
  const step = await world.run(provision("rooms: [{ title: New, team: Alpha }]"));
  expect(world.requests().length).toBeLessThan(10);
  expect(step.outputs["error"]).toContain("and 90 more");
});

describe("an answer of Webex that is not trusted", () => {
  const withMallory = { ...TRAIN, members: [...TRAIN.members, MALLORY.email] };

  test.each<[string, string, Fault]>([
    ["an empty list of who is in the room", BY_ID, answer("/memberships", { items: [] })],
    ["a room that is not there before it is", BY_TITLE, answer("/rooms", { items: [] })],
    [
      "somebody else for an address",
      BY_TITLE,
      {
        ...answer("/people", {
          items: [{ id: "MALLORY", emails: [MALLORY.email], orgId: OUR_ORGANIZATION }],
        }),
        match: { path: /^\/people$/, method: "GET" },
        times: "forever",
      },
    ],
    ["a room by its ID without anything", BY_ID, answer("/rooms/", {})],
    [
      "a new room without an ID",
      "rooms: [{ title: New, members: [alice@example.com] }]",
      answer("/rooms", {}, "POST"),
    ],
  ])("%s adds nobody", async (what, manifest, fault) => {
    const isTheirs = manifest === BY_ID || what.includes("not there before");
    await using world = await startRooms({ rooms: [isTheirs ? withMallory : TRAIN] });
    const before = peopleIn(world)["Release train"];
    world.webex.fail(fault);
    const step = await world.run(provision(manifest, GUARDS));
    expect(step.conclusion).toBe("failure");
    expect(step.outputs["error"]).not.toMatch(/undefined|null|did not expect/);
    expect(world.requests()).not.toContain("POST /memberships 200");
    expect(peopleIn(world)["Release train"]).toEqual(before);
  });

  test.each(["creatorId", "ownerId", "personOrgId", "personEmail", "created", "description", "teamId"])(
    "%s that is null or a number counts as missing",
    async (name) => {
      for (const value of [null, 7]) {
        await using world = await startRooms({ rooms: [TRAIN] });
        const { rooms, memberships } = world.webex.snapshot();
        const odd = (items: readonly object[]) => ({
          items: items.map((item) => ({ ...item, [name]: value })),
        });
        world.webex.fail({ ...answer("/rooms", odd(rooms)), times: "forever" });
        world.webex.fail({ ...answer("/memberships", odd(memberships)), times: "forever" });
        const step = await world.run(provision(BY_TITLE, GUARDS));
        expect(step.outputs["error"]).not.toMatch(/Cannot read|undefined|did not expect|itself failed/);
        const posted = await world.run({ with: { to: "Release train", ...GUARDS } });
        expect(posted.outputs["error"]).not.toMatch(/Cannot read|undefined|did not expect|itself failed/);
      }
    },
  );

  test("a direct room is not a group room", async () => {
    await using world = await startRooms({ rooms: [OWN_TRAIN] });
    const direct = { id: roomIdOf(roomOfMallory("x")), title: "Release train", type: "direct" };
    const { rooms } = world.webex.snapshot();
    world.webex.fail({ ...answer("/rooms", { items: [direct, ...rooms] }), times: "forever" });
    const step = await world.run(provision(BY_TITLE));
    expect(step.outputs["error"]).toBe("");
  });
});

describe("nobody who may be listed is removed, and neither is the token's owner", () => {
  const pruned =
    "rooms: [{ title: Release train, members: [alice@example.com, bob@example.com], prune: true }]";

  test("if Webex hides addresses", async () => {
    await using world = await startRooms({ rooms: [OWN_TRAIN], withoutFields: ["personEmail"] });
    world.webex.fail({
      ...answer("/people", { items: [] }),
      match: { path: /^\/people$/ },
      times: "forever",
    });
    const before = peopleIn(world)["Release train"];
    const step = await world.run(provision(pruned, { apply: "always" }));
    expect(peopleIn(world)["Release train"]).toEqual(before);
    expect(step.summary).toContain("Webex hides the address");
  });

  test.each([
    ["a bare UUID", bot.uuid],
    ["another cluster", Buffer.from(`ciscospark://urn:TEAM:eu_k/PEOPLE/${bot.uuid}`).toString("base64url")],
    ["padding", `${Buffer.from(`ciscospark://us/PEOPLE/${bot.uuid}`).toString("base64")}`],
  ])("if its identity is written as %s", async (_, id) => {
    await using world = await startRooms({ rooms: [OWN_TRAIN] });
    world.webex.fail({ ...answer("/people/me", { id, emails: [bot.email] }), times: "forever" });
    const step = await world.run(provision(pruned, { apply: "always" }));
    expect(step.outputs["error"]).toBe("");
    expect(peopleIn(world)["Release train"]).toEqual([alice.email, "bob@example.com", bot.email]);
  });
});

describe("an answer about something else", () => {
  const own = { ...OWN_TRAIN, members: [bot.email] };
  const strange = roomOfMallory("X");
  const byId = `rooms: [{ id: ${roomIdOf(own)}, members: [erin@example.com] }]`;
  const elsewhere = {
    id: "m",
    roomId: roomIdOf(own),
    personId: Buffer.from(`ciscospark://us/PEOPLE/${bot.uuid}`).toString("base64url"),
    personEmail: bot.email,
  };

  test.each<[string, string, Fault]>([
    ["another room", byId, answer("/rooms/", { id: roomIdOf(strange), title: "X", type: "group" })],
    [
      "the members of another room",
      byId.replace(roomIdOf(own), roomIdOf(strange)),
      answer("/memberships", { items: [elsewhere] }),
    ],
  ])("%s adds nobody", async (_, manifest, fault) => {
    await using world = await startRooms({ rooms: [own, strange] });
    world.webex.fail(fault);
    const step = await world.run(provision(manifest, GUARDS));
    expect(step.outputs["error"]).toContain("Webex answered for a different room than");
    expect(writesOf(world)).toEqual([]);
  });
});

describe("a group that is pruned", () => {
  const pruned = "rooms: [{ title: Release train, members: ['group:QA'], prune: true }]";
  const own = {
    ...OWN_TRAIN,
    members: [seedPeople.admin.email, ...OWN_TRAIN.members],
    creator: seedPeople.admin.email,
  };

  test.each<[string, object]>([
    ["that has nobody", { members: [], memberSize: 0 }],
    ["of whom Webex does not say what they are", { members: [{ id: "x", type: 7 }], memberSize: 1 }],
    ["of nobody at all", { members: [null], memberSize: 1 }],
  ])("and %s removes nobody", async (_, body) => {
    await using world = await startRooms({ rooms: [own] });
    world.webex.fail({ ...answer("/groups/", body), times: "forever" });
    const token = seedPeople.admin.token;
    const step = await world.run({ ...provision(pruned, { token, apply: "always" }), secrets: [token] });
    expect(step.outputs["error"]).toMatch(/has no people|was answered without "members\[0\]/);
    expect(writesOf(world)).toEqual([]);
  });
});

test.each<[string, object, string]>([
  ["a number for an ID", { id: 7, emails: ["erin@example.com"] }, "/people"],
  ["a text for addresses", { id: "x", emails: "erin@example.com" }, "/people"],
  ["addresses that are none", { id: "x", emails: [7, null] }, "/people"],
  ["null for an organization", { id: "x", emails: ["erin@example.com"], orgId: null }, "/people"],
  ["an organization without an ID", { displayName: "Our org" }, "/organizations"],
])("%s is reported plainly, and lets nobody in", async (_, item, path) => {
  await using world = await startRooms({ rooms: [OWN_TRAIN] });
  const match = { path: new RegExp(`^${path}$`), method: "GET" };
  world.webex.fail({ ...answer(path, { items: [item, null] }), match, times: "forever" });
  const guards = path === "/people" ? GUARDS : { "allowed-organizations": "Our org" };
  const step = await world.run(provision(BY_TITLE, guards));
  expect(step.outputs["error"]).toMatch(/is refused|has the name "Our org"/);
  expect(step.outputs["error"]).not.toMatch(/undefined|null|is not a function|intermediate|destructure/);
  expect(writesOf(world)).toEqual([]);
});
