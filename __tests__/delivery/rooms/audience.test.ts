import { describe, expect, test } from "vitest";
import { encodeId } from "../../../emulator/ids.ts";
import { type EmulatorOptions, startEmulator } from "../../../emulator/index.ts";
import { personIdOf, seedPeople } from "../../../emulator/seed.ts";
import { type SeedGroup, seedGroups, teamIdOf } from "../../../emulator/seed-services.ts";
import { Audience } from "../../../src/delivery/rooms/audience.ts";
import { createClient } from "../../support/create-client.ts";

const ADMIN = seedPeople.admin.token;
const ALPHA = {
  uuid: "70000000-0000-4000-8000-000000000001",
  name: "Project Alpha",
  members: ["notify@webex.bot"],
};

async function startAudience(token: string, seed: EmulatorOptions["seed"] = {}) {
  const emulator = await startEmulator({ seed });
  const audience = new Audience(createClient(emulator, { token }));
  const asked = () => emulator.requests.map(({ method, path }) => `${method} ${path}`);
  return { audience, emulator, asked, [Symbol.asyncDispose]: () => emulator.close() };
}

const groupId = (group: SeedGroup) =>
  encodeId("SCIM_GROUP", `${group.uuid}:d0000000-0000-4000-8000-000000000001`);

describe("a group", () => {
  const QA = [personIdOf(seedPeople.bob), personIdOf(seedPeople.carol)];

  test.each(["QA", "qa", groupId(seedGroups.qa)])("is its members, by %s", async (nameOrId) => {
    await using world = await startAudience(ADMIN);
    expect(await world.audience.memberIdsOfGroup(nameOrId)).toEqual(QA);
  });

  test("with an unknown name is an error with similar names", async () => {
    await using world = await startAudience(ADMIN);
    await expect(world.audience.memberIdsOfGroup("On-cal")).rejects.toThrow(
      'No group of this token has the name "On-cal". Give the group\'s name as Control Hub shows it, or give the group\'s ID. Similar: "On-call".',
    );
  });

  test("that several groups share is an error with their IDs", async () => {
    const groups = [seedGroups.qa, { ...seedGroups.onCall, displayName: "QA" }];
    await using world = await startAudience(ADMIN, { groups });
    const ids = groups.map((group) =>
      encodeId("SCIM_GROUP", `${group.uuid}:d0000000-0000-4000-8000-000000000001`),
    );
    await expect(world.audience.memberIdsOfGroup("QA")).rejects.toThrow(
      `2 groups have the name "QA". Give the ID of the one that you mean: ${ids.join(" and ")}.`,
    );
  });

  test("without members is an error, and so is one with only bots", async () => {
    await using world = await startAudience(ADMIN, { groups: [{ ...seedGroups.qa, members: [] }] });
    await expect(world.audience.memberIdsOfGroup("QA")).rejects.toThrow('The group "QA" has no members.');
    await using other = await startAudience(ADMIN);
    const members = [{ id: "m1", type: "machine", displayName: "Board" }];
    const body = JSON.stringify({ members, memberSize: 1 });
    const headers = { "Content-Type": "application/json" };
    other.emulator.fail({ kind: "answer", status: 200, body, headers, match: { path: /members/i } });
    await expect(other.audience.memberIdsOfGroup("QA")).rejects.toThrow("has no members");
  });

  test("includes members without a type as people", async () => {
    await using world = await startAudience(ADMIN);
    const members = [{ id: "p1" }, { id: "m1", type: "machine" }, { id: "p2", type: "user" }, { id: "p1" }];
    const body = JSON.stringify({ members, memberSize: 4 });
    const headers = { "Content-Type": "application/json" };
    world.emulator.fail({ kind: "answer", status: 200, body, headers, match: { path: /members/i } });
    expect(await world.audience.memberIdsOfGroup("QA")).toEqual(["p1", "p2"]);
  });

  test("with quotes and backslashes in its name is looked up with them", async () => {
    await using world = await startAudience(ADMIN);
    await expect(world.audience.memberIdsOfGroup('a"b\\c')).rejects.toThrow("No group of this token");
    expect(world.emulator.requests[0]?.query["filter"]).toBe('displayName eq "a\\"b\\\\c"');
  });
});

describe("a team", () => {
  const { token } = seedPeople.bot;

  test.each(["Project Alpha", "project  alpha", teamIdOf(ALPHA)])(
    "is its own room, by %s",
    async (nameOrId) => {
      await using world = await startAudience(token, { teams: [ALPHA] });
      const room = world.emulator.snapshot().rooms.find(({ teamId }) => teamId === teamIdOf(ALPHA));
      expect(await world.audience.roomOfTeam(nameOrId)).toMatchObject({ id: room?.id });
    },
  );

  test("with an unknown name is an error with similar names, and the list is read once", async () => {
    await using world = await startAudience(token, { teams: [ALPHA] });
    for (const name of ["Project Alhpa", "Project Alpah"]) {
      await expect(world.audience.roomOfTeam(name)).rejects.toThrow('Similar: "Project Alpha".');
    }
    expect(world.asked()).toEqual(["GET /teams"]);
  });

  test("whose name several teams share is an error with their IDs", async () => {
    const other = { ...ALPHA, uuid: ALPHA.uuid.replace(/1$/, "2") };
    await using world = await startAudience(token, {
      teams: [ALPHA, other],
    });
    await expect(world.audience.roomOfTeam("Project Alpha")).rejects.toThrow(
      '2 rooms have the name of the team "Project Alpha" or "General". Give the ID of the one that you mean: ',
    );
  });
});

describe("a name that Webex cannot decrypt", () => {
  const errors = { code: "kms_failure" };
  const GENERAL = { id: "r1", type: "group", title: "Platform", teamId: "t1" };

  test.each([
    ["of a team", [{ id: "t2", name: "eyJhbGci", errors: { name: errors } }], [GENERAL]],
    ["of a team, left out", [{ id: "t2", errors: { name: errors } }], [GENERAL]],
    [
      "of a room of the team",
      [],
      [GENERAL, { ...GENERAL, id: "r2", title: "eyJ", errors: { title: errors } }],
    ],
  ])("could be the one that is looked for: %s", async (_, teams, rooms) => {
    await using world = await startAudience(ADMIN);
    const items = [{ id: "t1", name: "Platform" }, ...teams];
    world.emulator.fail({ kind: "answer", status: 200, body: { items }, match: { path: "/teams" } });
    world.emulator.fail({ kind: "answer", status: 200, body: { items: rooms }, match: { path: "/rooms" } });
    const { id, warning } = await world.audience.roomOfTeam("Platform");
    expect(id).toBe("r1");
    expect(warning).toMatch(
      /^Webex cannot decrypt the name of a (?:team|room) .* goes to r1: if that is not/,
    );
  });
});
