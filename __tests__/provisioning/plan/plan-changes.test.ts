import { describe, expect, test } from "vitest";
import type {
  Actual,
  ActualMember,
  ActualRoom,
  ActualTeam,
  KnownPerson,
} from "../../../src/provisioning/actual/actual.ts";
import type { Manifest } from "../../../src/provisioning/manifest/manifest.ts";
import { parseManifest } from "../../../src/provisioning/manifest/parse-manifest.ts";
import { planChanges } from "../../../src/provisioning/plan/plan-changes.ts";
import { changesJson, planLines, planMarkdown } from "../../../src/provisioning/plan-table.ts";

const EVERYBODY = { domains: [], organizations: [] };
const SELF = "bot@webex.bot";

function person(email: string, orgId = "acme"): KnownPerson {
  return { id: `id of ${email}`, emails: [email], orgId };
}

function member(email: string, isModerator = false): ActualMember {
  return { membershipId: `membership of ${email}`, personId: `id of ${email}`, email, isModerator };
}

function room(members: readonly ActualMember[], facts: Partial<ActualRoom> = {}): ActualRoom {
  const flags = { isLocked: false, isPublic: false, isAnnouncementOnly: false, isMadeBySelf: true };
  return { id: "room 1", title: "Dev", ...flags, members, ...facts };
}

interface World {
  room?: ActualRoom;
  team?: ActualTeam;
  people?: readonly KnownPerson[];
  groups?: Readonly<Record<string, readonly KnownPerson[]>>;
}

async function read(text: string): Promise<Manifest> {
  const parsed = await parseManifest("m.yml", text);
  if ("problems" in parsed) throw new Error(parsed.problems.join("\n"));
  return parsed.manifest;
}

async function plan(text: string, world: World = {}, guards: Parameters<typeof planChanges>[2] = EVERYBODY) {
  const manifest = await read(text);
  const known = ["al@acme.com", "bo@acme.com", SELF].map((email) => person(email));
  const actual: Actual = {
    selfId: `id of ${SELF}`,
    rooms: new Map(manifest.rooms.slice(0, 1).flatMap((entry) => (world.room ? [[entry, world.room]] : []))),
    teams: new Map(manifest.teams.slice(0, 1).flatMap((entry) => (world.team ? [[entry, world.team]] : []))),
    teamIds: new Map(world.team ? [[world.team.name, world.team.id]] : []),
    joiners: new Map(),
    people: new Map((world.people ?? known).map((one) => [one.emails[0] ?? "", one])),
    groups: new Map(Object.entries(world.groups ?? {})),
    warnings: [],
  };
  return planChanges(manifest, actual, guards);
}

const lines = async (...parameters: Parameters<typeof plan>) => planLines(await plan(...parameters));

test("what is not there is made in order: teams, members, rooms, members, welcomes", async () => {
  const text = `
teams:
  - name: Alpha
    members: [al@acme.com]
    rooms:
      - { title: Dev, locked: true, members: [{ email: bo@acme.com, moderator: true }], welcome: Hello }
rooms: [{ title: Train, description: Deploys }]`;
  expect(await lines(text)).toEqual([
    "+ create team        Alpha",
    "+ create team-member al@acme.com in Alpha",
    "+ create room        Dev (locked: true; team: Alpha)",
    "+ create room        Train (description: Deploys)",
    "+ create member      bo@acme.com in Dev (as moderator)",
    "+ create welcome     to Dev",
    "Plan: 6 to create, 0 to change, 0 to remove, 0 to keep.",
  ]);
});

test("what is there already stays, and gets no second welcome", async () => {
  const text = "rooms: [{ title: Dev, members: [AL@acme.com], welcome: Hello }]";
  const { changes } = await plan(text, { room: room([member("al@acme.com"), member("bo@acme.com")]) });
  expect(changes.map(({ kind, name }) => [kind, name])).toEqual([
    ["keep", "Dev"],
    ["keep", "al@acme.com"],
  ]);
});

test("a room's settings change only if the manifest contains them", async () => {
  const text = `rooms: [{ title: Dev, description: "", public: true, announcement-only: false }]`;
  const { changes } = await plan(text, { room: room([], { description: "Old", isLocked: true }) });
  expect(changes).toMatchObject([
    { kind: "change", details: ["description: none", "public: true"], target: { roomId: "room 1" } },
  ]);
  expect(changes[0]?.target.fields).toEqual({ description: "", isPublic: true });
});

test("a room moves into a team", async () => {
  const team = { id: "team 1", name: "Alpha", isMadeBySelf: true, members: [] };
  const text = "teams: [{ name: Alpha, rooms: [{ title: Dev }] }]";
  expect(await lines(text, { team, room: room([]) })).toContain("~ change room        Dev (team: Alpha)");
  const there = await lines(text, { team, room: room([], { teamId: "team 1" }) });
  expect(there).toContain("= keep   room        Dev");
});

describe("who goes", () => {
  const members = [member(SELF), member("al@acme.com", true), member("bo@acme.com")];

  test("are those not listed, with prune only, and never the token's own identity", async () => {
    const listed = "rooms: [{ title: Dev, members: [{ email: al@acme.com, moderator: true }], prune: true }]";
    expect(await lines(listed, { room: room(members, { isLocked: true }) })).toEqual([
      "= keep   room        Dev",
      "= keep   member      al@acme.com in Dev",
      "= keep   member      bot@webex.bot in Dev (the token's own identity is not removed)",
      "- remove member      bo@acme.com in Dev (not listed, and prune is true)",
      "Plan: 0 to create, 0 to change, 1 to remove, 3 to keep.",
    ]);
    const kept = await plan(listed.replace("prune: true", "prune: false"), {
      room: room(members, { isLocked: true }),
    });
    expect(kept.changes.map(({ kind }) => kind)).not.toContain("remove");
  });

  test("is not the last moderator, neither pruned nor demoted", async () => {
    const reason = "al@acme.com in Dev (the last moderator is not removed)";
    const pruned = "rooms: [{ title: Dev, members: [bo@acme.com], prune: true }]";
    expect(await lines(pruned, { room: room(members, { isLocked: true }) })).toContain(
      `= keep   member      ${reason}`,
    );
    const demoted = "rooms: [{ title: Dev, members: [{ email: al@acme.com, moderator: false }] }]";
    expect(await lines(demoted, { room: room(members, { isLocked: true }) })).toContain(
      `= keep   moderator   ${reason}`,
    );
  });

  test("is a moderator for whom another comes", async () => {
    const text =
      "rooms: [{ title: Dev, prune: true, members: [{ email: bo@acme.com, moderator: true }, cy@acme.com] }]";
    const told = await lines(text, { room: room(members, { isLocked: true }) });
    expect(told).toContain("~ change moderator   bo@acme.com in Dev (becomes a moderator)");
    expect(told).toContain("- remove member      al@acme.com in Dev (not listed, and prune is true)");
  });
});

test("a room goes with absent and its ID only, once", async () => {
  const text = "rooms: [{ title: Dev, id: aaaaaaaaaaaaaaaaaaaaaaaa, absent: true, members: [al@acme.com] }]";
  const { changes } = await plan(text, { room: room([member("bo@acme.com")]) });
  expect(changes).toMatchObject([
    { kind: "remove", what: "room", name: "Dev", target: { roomId: "room 1" } },
  ]);
  expect((await plan(text)).changes).toMatchObject([{ kind: "keep", details: ["is already gone"] }]);
});

test("an ID of another room than the one named is not deleted", async () => {
  const text = "rooms: [{ title: Old, id: aaaaaaaaaaaaaaaaaaaaaaaa, absent: true }]";
  expect((await plan(text, { room: room([]) })).refusals).toEqual([
    'Line 1 says to delete "Old", but aaaaaaaaaaaaaaaaaaaaaaaa is "Dev": nothing is deleted.',
  ]);
});

test("a group is its people, each once", async () => {
  const groups = { QA: [person("al@acme.com"), person("bo@acme.com")] };
  const text = `rooms: [{ title: Dev, members: [{ email: al@acme.com, moderator: true }, "group:QA"] }]`;
  const { changes } = await plan(text, { groups });
  expect(changes.slice(1).map(({ name, target }) => [name, target.isModerator])).toEqual([
    ["al@acme.com", true],
    ["bo@acme.com", false],
  ]);
});

test.each([
  ["al@acme.com", true],
  ["{ email: al@acme.com, moderator: false }", false],
])("who is listed as %s and of a group of moderators is one: %s", async (listed, isModerator) => {
  const text = `rooms: [{ title: Dev, locked: true, members: [{ group: QA, moderator: true }, ${listed}] }]`;
  const { changes } = await plan(text, { groups: { QA: [person("al@acme.com")] } });
  expect(changes.slice(1).map(({ name, target }) => [name, target.isModerator])).toEqual([
    ["al@acme.com", isModerator],
  ]);
});

describe("guards", () => {
  const text = `rooms: [{ title: Dev, members: [al@acme.com, ev@evil.com, bot@webex.bot, "group:QA"] }]`;
  const groups = { QA: [person("gu@acme.com.evil.org", "evil"), { id: "hidden", emails: [] }] };

  test("refuse each person outside the domains, and each whose address is not known", async () => {
    const { refusals } = await plan(text, { groups }, { domains: ["ACME.com"], organizations: [] });
    expect(refusals).toEqual([
      'ev@evil.com is refused: "allowed-domains" allows only ACME.com.',
      'gu@acme.com.evil.org is refused: "allowed-domains" allows only ACME.com.',
      "hidden is refused: Webex does not show the email address.",
    ]);
  });

  test("refuse each person outside the organizations, and each whose organization is unknown", async () => {
    const made = await plan(text, { groups }, { domains: [], organizations: ["acme"] });
    expect(made.refusals.map((text) => text.split(":", 1)[0])).toEqual([
      "ev@evil.com is refused",
      "gu@acme.com.evil.org is refused",
      "hidden is refused",
    ]);
    expect(planLines(made).at(-2)).toMatch(/^! hidden is refused: .*"allowed-organizations" is set\.$/);
  });
});

test("a person whom Webex does not show is planned with a word of it", async () => {
  const [, change] = (await plan("rooms: [{ title: Dev, members: [no@where.com] }]")).changes;
  expect(change?.details[0]).toContain("or do not exist");
});

test("a summary says what is done, and counts what stays", async () => {
  const text =
    'rooms: [{ title: Dev, locked: true, members: [al@acme.com, bo@acme.com] }, { title: "A | <@all>" }]';
  const made = await plan(text, { room: room([member("al@acme.com")]) });
  expect(planMarkdown(made)).toMatchInlineSnapshot(`
    "**Plan:** 2 to create, 1 to change, 0 to remove, 1 to keep.

    | Do | What | Name | Details |
    | --- | --- | --- | --- |
    | change | room | Dev | locked: true |
    | create | room | A \\| \\<@all\\> |  |
    | create | member | bo@acme.com in Dev |  |"
  `);
  expect(JSON.parse(changesJson(made, undefined))[0]).toEqual({
    kind: "change",
    what: "room",
    name: "Dev",
    details: ["locked: true"],
    state: "planned",
  });
});

test("a moderator of a room that is not locked is refused: Webex would pass over it, each time", async () => {
  const text = "rooms: [{ title: Dev, members: [{ email: al@acme.com, moderator: true }] }]";
  expect((await plan(text)).refusals).toEqual([
    'Line 1 names a moderator of "Dev", which is not locked: add "locked: true" to the room.',
  ]);
  expect((await plan(text.replace("Dev,", "Dev, locked: true,"))).refusals).toEqual([]);
  expect((await plan(text, { room: room([], { isLocked: true }) })).refusals).toEqual([]);
});

test.each<[string, string, Partial<ActualRoom>]>([
  ["announcement-only but not locked", "announcement-only: true", {}],
  ["announcement-only but not locked", "locked: false", { isLocked: true, isAnnouncementOnly: true }],
  ["public but has no description", "public: true", {}],
  ["public but has no description", "description: ''", { isPublic: true, description: "Open" }],
])("a room that would be %s is refused (%s)", async (words, keys, facts) => {
  const { refusals } = await plan(`rooms: [{ title: Dev, ${keys} }]`, { room: room([], facts) });
  expect(refusals).toEqual([expect.stringContaining(`Line 1: "Dev" is ${words}`)]);
});

test("a room of another team stays there", async () => {
  const text = "teams: [{ name: Alpha, rooms: [{ title: Dev }] }]";
  const { refusals } = await plan(text, { room: room([], { teamId: "another" }) });
  expect(refusals).toEqual([
    'Line 1: "Dev" cannot move to the team "Alpha": Webex does not move rooms between teams.',
  ]);
});

test("a description of blanks counts as none", async () => {
  const made = await plan("rooms: [{ title: Dev, description: '' }]", {
    room: room([], { description: " " }),
  });
  expect(made.changes).toMatchObject([{ kind: "keep", what: "room" }]);
});

test("500 people are planned, and a second time nothing is left to do", async () => {
  const emails = Array.from({ length: 500 }, (_, index) => `p${index}@acme.com`);
  const text = `rooms: [{ title: Dev, prune: true, members: [${emails.join(", ")}] }]`;
  const made = await plan(text, { room: room([]) });
  expect(made.changes.filter(({ kind }) => kind === "create")).toHaveLength(500);
  const again = await plan(text, { room: room(emails.map((email) => member(email))) });
  expect(planLines(again).at(-1)).toBe("Plan: 0 to create, 0 to change, 0 to remove, 501 to keep.");
});
