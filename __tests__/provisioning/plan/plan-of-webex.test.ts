import { describe, expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { MALLORY } from "../../support/mallory.ts";
import { startWebex } from "../../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const OPS: SeedRoom = {
  uuid: "c0000000-0000-4000-8000-0000000000f1",
  title: "Ops",
  creator: BOT,
  members: [BOT, "alice@example.com"],
};
const TEAM = { uuid: "70000000-0000-4000-8000-000000000001", name: "Alpha", members: [BOT] };

test("an ID without a name keeps the name that is there, and one with a name renames", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS], teams: [TEAM] } });
  const id = world.webex.snapshot().teams[0]?.id;
  const unnamed = `
teams: [{ id: ${id}, description: Everything }]
rooms: [{ id: ${roomIdOf(OPS)}, description: On call }]`;
  expect(await world.plan(unnamed)).toEqual([
    "~ change team        Alpha (description: Everything)",
    "~ change room        Ops (description: On call)",
    "Plan: 0 to create, 2 to change, 0 to remove, 0 to keep.",
  ]);
  await world.apply(unnamed);
  const names = () => {
    const { teams, rooms } = world.webex.snapshot();
    return [teams[0]?.name, rooms.find((room) => room.id === roomIdOf(OPS))?.title];
  };
  expect(names()).toEqual(["Alpha", "Ops"]);
  await world.apply(`
teams: [{ id: ${id}, name: Beta }]
rooms: [{ id: ${roomIdOf(OPS)}, title: War room }]`);
  expect(names()).toEqual(["Beta", "War room"]);
});

test("settings that are as they should be change nothing, also those that are not there", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS], teams: [TEAM] } });
  const keys = 'description: "", locked: false, public: false, announcement-only: false';
  const manifest = `teams: [{ name: Alpha, description: "" }]\nrooms: [{ title: Ops, ${keys} }]`;
  expect(await world.plan(manifest)).toEqual([
    "= keep   team        Alpha",
    "= keep   room        Ops",
    "Plan: 0 to create, 0 to change, 0 to remove, 2 to keep.",
  ]);
});

describe("the token's own identity, if the manifest lists it", () => {
  test("is in what it makes from the beginning: nobody adds it", async () => {
    await using world = await startWebex({ guards: { domains: ["example.com"] } });
    const manifest = `
teams: [{ name: Alpha, members: [${BOT}, bob@example.com], rooms: [{ title: Dev, members: [${BOT}] }] }]`;
    expect(await world.plan(manifest)).toEqual([
      "+ create team        Alpha",
      "+ create team-member bob@example.com in Alpha",
      "+ create room        Dev (team: Alpha)",
      "Plan: 3 to create, 0 to change, 0 to remove, 0 to keep.",
    ]);
    expect((await world.apply(manifest)).problems).toEqual([]);
    expect((await world.plan(manifest)).at(-1)).toBe(
      "Plan: 0 to create, 0 to change, 0 to remove, 5 to keep.",
    );
  });

  test("is kept in a room that is there, like everybody who is listed", async () => {
    await using world = await startWebex({ seed: { rooms: [OPS] } });
    expect(await world.plan(`rooms: [{ title: Ops, prune: true, members: [${BOT}] }]`)).toEqual([
      "= keep   room        Ops",
      `= keep   member      ${BOT} in Ops`,
      "- remove member      alice@example.com in Ops (not listed, and prune is true)",
      "Plan: 0 to create, 0 to change, 1 to remove, 2 to keep.",
    ]);
  });
});

test("somebody becomes a moderator before somebody else ceases to be one: a room is never without", async () => {
  const locked = {
    ...OPS,
    members: [BOT, "alice@example.com", "bob@example.com"],
    moderators: ["alice@example.com"],
  };
  await using world = await startWebex({ seed: { rooms: [{ ...locked, isLocked: true }] } });
  const text = `rooms: [{ title: Ops, members: [{ email: alice@example.com, moderator: false }, { email: bob@example.com, moderator: true }] }]`;
  expect((await world.plan(text)).slice(1, -1)).toEqual([
    "~ change moderator   bob@example.com in Ops (becomes a moderator)",
    "~ change moderator   alice@example.com in Ops (is no longer a moderator)",
  ]);
});

describe("outsiders", () => {
  const theirs = { ...OPS, creator: "alice@example.com", members: [...OPS.members, MALLORY.email] };
  const byId = `rooms: [{ id: ${roomIdOf(OPS)}, members: [bob@example.com] }]`;

  test("in a room that others made keep everybody out, and those who are in it stay", async () => {
    await using world = await startWebex({ seed: { rooms: [theirs] }, guards: { domains: ["example.com"] } });
    expect(await world.plan(byId)).toContain(
      '! Nobody is added to the room "Ops", which this token did not create: 1 person outside "allowed-domains" can read it.',
    );
    expect((await world.plan(byId.replace("bob", "alice"))).at(-1)).toBe(
      "Plan: 0 to create, 0 to change, 0 to remove, 2 to keep.",
    );
  });

  test.each<[string, SeedRoom, readonly string[]]>([
    ["in a room that the token made", { ...theirs, creator: BOT }, ["example.com"]],
    ["where nothing says who one is", theirs, []],
    ["that are a bot", { ...theirs, members: OPS.members }, ["example.com"]],
  ])("%s keep nobody out", async (_, room, domains) => {
    await using world = await startWebex({ seed: { rooms: [room] }, guards: { domains } });
    expect((await world.apply(byId)).told).toEqual(["create member bob@example.com: done"]);
  });
});
