import { expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { PlaceFinder } from "../../../src/provisioning/actual/place-finder.ts";
import { readMembers } from "../../../src/provisioning/actual/read-members.ts";
import { startWebex } from "../../support/start-webex.ts";

const BOT = seedPeople.bot.email;
const OPS: SeedRoom = {
  uuid: "c0000000-0000-4000-8000-0000000000f1",
  title: "Ops",
  creator: BOT,
  members: [BOT, "alice@example.com"],
  moderators: ["alice@example.com"],
};
const ID = roomIdOf(OPS);
const ALICE = { id: "membership", personId: "alice", personEmail: "Alice@Example.com", roomId: ID };

async function membersBy(items: readonly unknown[]) {
  await using world = await startWebex({ seed: { rooms: [OPS] } });
  world.webex.fail({ kind: "answer", status: 200, body: { items }, match: { path: "/memberships" } });
  return await readMembers(world.client, "room", ID);
}

test("the members of a room and of a team are read with who moderates", async () => {
  const team = {
    uuid: "70000000-0000-4000-8000-000000000001",
    name: "Alpha",
    members: [BOT, "bob@example.com"],
  };
  await using world = await startWebex({ seed: { rooms: [OPS], teams: [team] } });
  const teamId = world.webex.snapshot().teams[0]?.id ?? "";
  const shown = async (noun: "room" | "team", id: string) =>
    (await readMembers(world.client, noun, id)).map(({ email, isModerator }) => [email, isModerator]);
  expect(await shown("room", ID)).toEqual([
    [BOT, false],
    ["alice@example.com", true],
  ]);
  expect(await shown("team", teamId)).toEqual([
    [BOT, true],
    ["bob@example.com", false],
  ]);
});

test("an address counts in lowercase, and a hidden one is ignored", async () => {
  expect(await membersBy([ALICE, { ...ALICE, id: "another", personEmail: undefined }])).toMatchObject([
    { membershipId: "membership", personId: "alice", email: "alice@example.com", isModerator: false },
    { email: "" },
  ]);
});

test.each<[string, object]>([
  ["of another room", { roomId: ID.replace(/.$/, "0") }],
  ["of a room that is no text", { roomId: 7 }],
  ["without an ID", { id: undefined }],
  ["of nobody", { personId: "" }],
])("a membership %s says nothing of who is in the room: it is an error", async (_, wrong) => {
  await expect(membersBy([ALICE, { ...ALICE, ...wrong }])).rejects.toThrow(
    /so nothing is changed|was answered without "items\[1\]\.(?:id|personId|roomId)"/,
  );
});

test("a list without the token's own identity, or an invalid identity, is an error", async () => {
  await using world = await startWebex({ seed: { rooms: [OPS] } });
  const none = { domains: [], organizations: [] };
  world.webex.fail({
    kind: "answer",
    status: 200,
    body: { items: [ALICE] },
    match: { path: "/memberships" },
  });
  await expect(new PlaceFinder(world.client, none).members("room", ID)).rejects.toThrow(
    "so nothing is changed",
  );
  for (const id of ["", 7, undefined]) {
    world.webex.fail({ kind: "answer", status: 200, body: { id }, match: { path: "/people/me" } });
    const insiders = new PlaceFinder(world.client, none).insiders();
    await expect(insiders).rejects.toThrow('GET /people/me was answered without "id"');
  }
});
