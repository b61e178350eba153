import { describe, expect, test } from "vitest";
import { encodeId } from "../../../emulator/ids.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../../emulator/seed.ts";
import { teamIdOf } from "../../../emulator/seed-services.ts";
import { type Step, startWorld } from "../../support/start-world.ts";
import { OUR_ORGANIZATION } from "../../support/strangers.ts";

const GUARD = { "allowed-organizations": OUR_ORGANIZATION };
const TEAM = { uuid: "70000000-0000-4000-8000-000000000001", name: "Alpha", members: ["notify@webex.bot"] };
const GROUP = encodeId(
  "SCIM_GROUP",
  "f3000000-0000-4000-8000-000000000001:d0000000-0000-4000-8000-000000000001",
);
const ROOM = roomIdOf(seedRooms.releaseTrain);
const HOLES: readonly unknown[] = [
  null,
  7,
  "x",
  [[]],
  {},
  { id: null },
  { id: "1" },
  { name: "Alpha" },
  { id: 7, name: 7 },
];

/** Answers in place of one path of Webex, and gives what the step said. */
async function answered(path: RegExp, body: object, inputs: Readonly<Record<string, string>>) {
  await using world = await startWorld({ seed: { teams: [TEAM] } });
  world.webex.fail({ kind: "answer", status: 200, body, times: "forever", match: { path } });
  const step = await world.run({
    with: inputs,
    secrets: Object.values(inputs).filter((text) => text === seedPeople.admin.token),
  });
  const lines = [...step.log, step.outputs["error"]].join("\n");
  expect(lines).not.toMatch(/TypeError|itself failed|Cannot read|is not a function/);
  return step;
}

describe("an entry of a Webex list without a text as ID or name is ignored", () => {
  test.each(HOLES)("among teams: %j", async (hole) => {
    const step = await answered(/^\/teams$/, { items: [hole] }, { to: "team:Alpha" });
    expect(step.outputs["error"]).toContain('No team of this token has the name "Alpha".');
  });

  test.each(HOLES.slice(0, 5))("in a team's answer: %j", async (hole) => {
    const step = await answered(/^\/teams\/./, { ...Object(hole) }, { to: `team:${teamIdOf(TEAM)}` });
    expect(step.outputs["ok"]).toBe("true");
  });

  test.each(HOLES)("among a team's rooms: %j", async (hole) => {
    const step = await answered(/^\/rooms$/, { items: [hole] }, { to: "team:Alpha" });
    expect(step.outputs["error"]).toContain('The team "Alpha" has no room of the same name');
  });

  test.each(HOLES)("among rooms: %j", async (hole) => {
    const step = await answered(/^\/rooms$/, { items: [hole] }, { to: "Alpha" });
    expect(step.outputs["error"]).toContain("None of the 0 group rooms");
  });

  test.each(HOLES)("among groups: %j", async (hole) => {
    const inputs = { to: "group:QA", token: seedPeople.admin.token };
    const step = await answered(/^\/groups$/, { groups: [hole], totalResults: 1 }, inputs);
    expect(step.outputs["error"]).toContain('No group of this token has the name "QA".');
  });

  test.each([null, 7, {}, { id: null }, { id: 7, type: "user" }])(
    "among a group's members: %j",
    async (hole) => {
      const inputs = { to: `group:${GROUP}`, token: seedPeople.admin.token };
      const step = await answered(/\/members$/, { members: [hole], memberSize: 1 }, inputs);
      expect(step.outputs["error"]).toContain("has no members.");
    },
  );
});

describe("a room without an owner or an age that is a text", () => {
  const room = { id: ROOM, title: "Alpha", type: "group" };

  test.each([
    { ownerId: null, created: null },
    { ownerId: 7, created: 7 },
    { ownerId: {}, created: [] },
    { ownerId: "", created: "" },
  ])("has neither: %j", async (facts) => {
    const one = { items: [{ ...room, ...facts }] };
    expect((await answered(/^\/rooms$/, one, { to: "Alpha" })).outputs["ok"]).toBe("true");
    const refused = await answered(/^\/rooms$/, one, { to: "Alpha", ...GUARD });
    expect(refused.outputs["error"]).toContain(`give its id: ${ROOM}.`);
    const two = { items: [...one.items, { ...room, ...facts, id: "other" }] };
    const both = await answered(/^\/rooms$/, two, { to: "Alpha" });
    expect(both.outputs["error"]).toContain(`the one that you mean: ${ROOM}, other.`);
  });
});

test.each([
  [[{ id: ROOM, title: "Alpha", type: "direct" }]],
  [
    [
      { id: ROOM, title: "Alpha", type: "direct" },
      { id: "other", title: "Beta", type: "group" },
    ],
  ],
])("a conversation of two is not found by title: %j", async (items) => {
  const step = await answered(/^\/rooms$/, { items }, { to: "Alpha" });
  expect(step.outputs["error"]).toContain('has the title "Alpha"');
});

describe("what a list of Webex contains twice, as if it moved to the next page, counts once", () => {
  const own = { ...seedRooms.releaseTrain, creator: seedPeople.bot.email };
  const manifest = (entry: string) => ({
    with: { to: undefined, provision: entry },
    workspace: {},
  });

  test.each<[string, RegExp, Step]>([
    ["a room, for a message", /^\/rooms$/, { with: { to: "Release train" } }],
    ["a room, for a message with guards", /^\/rooms$/, { with: { to: "Release train", ...GUARD } }],
    ["a team's room", /^\/rooms$/, { with: { to: "team:Alpha" } }],
    ["a team", /^\/teams$/, { with: { to: "team:Alpha" } }],
    [
      "a room, for a manifest",
      /^\/rooms$/,
      manifest("rooms: [{ title: Release train, members: [erin@example.com] }]"),
    ],
    [
      "a team, for a manifest",
      /^\/teams$/,
      manifest("teams: [{ name: Alpha, members: [erin@example.com] }]"),
    ],
    [
      "a member",
      /^\/memberships$/,
      manifest("rooms: [{ title: Release train, members: [erin@example.com], prune: true }]"),
    ],
  ])("%s", async (_, path, step) => {
    await using world = await startWorld({ seed: { rooms: [own], teams: [TEAM] } });
    const { rooms, teams, memberships } = world.webex.snapshot();
    const general = rooms.find(({ title }) => title === "General");
    const isOfTeam = step.with?.["to"] === "team:Alpha";
    const lists: Readonly<Record<string, readonly object[]>> = {
      rooms: isOfTeam ? rooms.filter((room) => room === general) : rooms,
      teams,
      memberships: memberships.filter(({ roomId }) => roomId === ROOM),
    };
    const listed = lists[path.source.replace(/\W/g, "")] ?? [];
    const match = { path, method: "GET" };
    const body = { items: [...listed, ...listed] };
    world.webex.fail({ kind: "answer", status: 200, body, times: "forever", match });
    const { outputs } = await world.run(step);
    expect(outputs["error"]).toBe("");
    const deleted = world.requests().filter((request) => request.startsWith("DELETE"));
    expect(new Set(deleted).size).toBe(deleted.length);
  });

  test.each([
    ["a group", { to: "group:QA", token: seedPeople.admin.token }, "groups"],
    [
      "an organization",
      { provision: "rooms: [{ title: New }]", "allowed-organizations": "Our org" },
      "items",
    ],
  ])("%s", async (what, inputs, key) => {
    const id = what === "a group" ? GROUP : OUR_ORGANIZATION;
    const one = { id, displayName: what === "a group" ? "QA" : "Our org" };
    const path = what === "a group" ? /^\/groups$/ : /^\/organizations$/;
    const step = await answered(path, { [key]: [one, one], totalResults: 2 }, inputs);
    expect(step.outputs["error"]).toBe("");
  });
});
