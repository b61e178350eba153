import { describe, expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { MALLORY, roomOfMallory } from "../../support/mallory.ts";
import { startWebex, type WebexWorldOptions } from "../../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const ORGANIZATION = "d0000000-0000-4000-8000-000000000001";
const STRANGE = roomOfMallory("Ops");
const OURS: SeedRoom = { ...roomOfMallory("Ops", 2), creator: BOT, members: [BOT, "alice@example.com"] };
const ALICES: SeedRoom = { ...roomOfMallory("Ops", 3), creator: "alice@example.com", members: OURS.members };
const MANIFEST = "rooms: [{ title: ops, members: [alice@example.com] }]";
const UNKNOWN = { withoutFields: ["creatorId", "ownerId"] };

/** The ID of the room that the title leads to, or why there is none. */
async function found(rooms: readonly SeedRoom[], options: WebexWorldOptions = {}, manifest = MANIFEST) {
  await using world = await startWebex({ ...options, seed: { rooms } });
  try {
    const { outcomes } = await world.apply(manifest);
    expect(outcomes.map(({ change: { kind, what } }) => `${kind} ${what}`)).not.toContain("create room");
    return "found";
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe("a title that people come in by", () => {
  test.each<[string, readonly SeedRoom[], WebexWorldOptions]>([
    ["the one room of ours", [OURS], {}],
    ["the one room of ours beside a stranger's", [STRANGE, OURS], {}],
    ["the one of an allowed organization", [STRANGE, ALICES], { guards: { organizations: [ORGANIZATION] } }],
    ["the one whose members are listed, where nothing else is known", [OURS], UNKNOWN],
    [
      "the one whose members the guards let in, where nothing else is known",
      [{ ...OURS, members: [BOT, "bob@example.com"] }],
      { ...UNKNOWN, guards: { domains: ["example.com"] } },
    ],
    [
      "the one whose members are of an allowed organization, where nothing else is known",
      [OURS],
      { ...UNKNOWN, guards: { organizations: [ORGANIZATION] } },
    ],
  ])("leads to %s", async (_, rooms, options) => {
    expect(await found(rooms, options)).toBe("found");
  });

  test.each<[string, readonly SeedRoom[], WebexWorldOptions, string]>([
    [
      "of a stranger",
      [STRANGE],
      {},
      `the room "ops" was not created by this token: anybody can create one with that name. If it is the right one, add "id: ${roomIdOf(STRANGE)}"`,
    ],
    [
      "of a stranger, with domains",
      [STRANGE],
      { guards: { domains: ["example.com"] } },
      "was not created by this token: anybody",
    ],
    [
      "of no allowed organization",
      [STRANGE],
      { guards: { organizations: [ORGANIZATION] } },
      'was not created by this token, and no organization in "allowed-organizations" owns it: anybody',
    ],
    [
      "of two of ours",
      [OURS, { ...OURS, uuid: ALICES.uuid }],
      {},
      '2 rooms have the name "ops". Give the ID of the one that you mean',
    ],
    [
      "of two strangers",
      [STRANGE, { ...STRANGE, uuid: OURS.uuid }],
      {},
      '2 rooms have the name "ops". Give the ID',
    ],
    [
      "of somebody with others in it, where nothing else is known",
      [{ ...OURS, members: [BOT, "bob@example.com"] }],
      UNKNOWN,
      'Webex does not say who created the room "ops", and not everybody in it is in the manifest: set "allowed-domains"',
    ],
    [
      "of somebody with outsiders in it, where nothing else is known",
      [STRANGE],
      { ...UNKNOWN, guards: { domains: ["example.com"] } },
      'Webex does not say who created the room "ops", and somebody in it is not known to belong to you.',
    ],
    [
      "of somebody with people of another organization in it, where nothing else is known",
      [{ ...STRANGE, members: [...OURS.members, MALLORY.email] }],
      { ...UNKNOWN, guards: { organizations: [ORGANIZATION] } },
      "and somebody in it is not known to belong to you.",
    ],
  ])("does not lead to a room %s", async (_, rooms, options, problem) => {
    expect(await found(rooms, options)).toContain(problem);
  });

  test("asks who is in ten rooms of one title at most", async () => {
    const rooms = Array.from({ length: 11 }, (_, at) => ({
      ...OURS,
      uuid: OURS.uuid.replace(/..$/, String(10 + at)),
      members: at === 0 ? OURS.members : [BOT, MALLORY.email],
    }));
    expect(await found(rooms.slice(0, 10), UNKNOWN)).toBe("found");
    expect(await found(rooms, UNKNOWN)).toContain('11 rooms have the name "ops"');
  });
});

test("a title that adds nobody leads to the only room with it, whoever created it", async () => {
  expect(await found([STRANGE], {}, "rooms: [{ title: OPS, description: Operations }]")).toBe("found");
});
