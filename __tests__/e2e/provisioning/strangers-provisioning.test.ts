import { describe, expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { type SeedTeam, teamIdOf } from "../../../emulator/seed-services.ts";
import { changesOf, OWN_TRAIN, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory, TRAIN } from "../../support/strangers.ts";

const { alice, bob, bot } = seedPeople;
const STRANGE = roomOfMallory("Release train");
const ORGANIZATIONS = { "allowed-organizations": OUR_ORGANIZATION };
const DOMAINS = { "allowed-domains": "example.com" };
const MANIFEST = "rooms: [{ title: Release train, members: [alice@example.com, erin@example.com] }]";
const PROJECT = `
teams:
  - name: Alpha
    members: [alice@example.com, { email: bob@example.com, moderator: true }]
    rooms: [{ title: Dev, members: [alice@example.com], welcome: Hi }]
rooms: [{ title: Release train, locked: true, members: [{ email: alice@example.com, moderator: true }] }]`;
const WITHOUT_ORIGIN = ["creatorId", "ownerId"];

/** A team as its first member made it. */
function teamOf(members: readonly string[], moderators: readonly string[] = []): SeedTeam {
  return { uuid: "70000000-0000-4000-8000-0000000000ee", name: "Alpha", members, moderators };
}

interface Webex {
  readonly rooms?: readonly SeedRoom[];
  readonly teams?: readonly SeedTeam[];
  readonly withoutFields?: readonly string[];
}

function startRooms({ rooms = [], teams = [], withoutFields = [] }: Webex): Promise<World> {
  return startWorld({ seed: { people: PEOPLE, rooms, teams }, withoutFields });
}

async function errorOf(webex: Webex, manifest: string, inputs: Readonly<Record<string, string>> = {}) {
  await using world = await startRooms(webex);
  const step = await world.run(provision(manifest, inputs));
  const { error = "" } = step.outputs;
  expect(step.conclusion).toBe(error === "" ? "success" : "failure");
  if (error !== "") expect(writesOf(world)).toEqual([]);
  return error;
}

describe("a room that only its title leads to", () => {
  test("and that others created gets nobody, and the error has the line to paste", async () => {
    expect(await errorOf({ rooms: [STRANGE] }, MANIFEST)).toMatch(
      new RegExp(
        `^\\.github/webex\\.yml:1:9: the room "Release train" was not created by this token: .* add "id: ${roomIdOf(STRANGE)}"; it is ${roomIdOf(STRANGE)} \\(owner \\S+, created 2026-11-20\\)\\.$`,
      ),
    );
  });

  test.each<[string, Webex, Readonly<Record<string, string>>]>([
    ["of an organization that is not allowed", { rooms: [STRANGE] }, ORGANIZATIONS],
    ["of a colleague, without allowed-organizations", { rooms: [TRAIN] }, DOMAINS],
    ["of a stranger who has left it", { rooms: [{ ...STRANGE, members: [bot.email] }] }, {}],
  ])("is refused if it is %s", async (_, webex, inputs) => {
    expect(await errorOf(webex, MANIFEST, inputs)).toContain("was not created by this token");
  });

  test.each<[string, SeedRoom, Readonly<Record<string, string>>]>([
    ["the token made", OWN_TRAIN, {}],
    ["an allowed organization owns", TRAIN, ORGANIZATIONS],
  ])("is used if it is one that %s", async (_, room, inputs) => {
    expect(await errorOf({ rooms: [room] }, MANIFEST, inputs)).toBe("");
  });

  test("may be described and locked, whoever created it", async () => {
    const moderated = { ...STRANGE, moderators: [bot.email] };
    const describe = "rooms: [{ title: Release train, description: All of it }]";
    expect(await errorOf({ rooms: [STRANGE] }, describe)).toBe("");
    expect(
      await errorOf({ rooms: [moderated] }, describe.replace("description: All of it", "locked: true")),
    ).toBe("");
  });

  test("is used by its ID, whoever created it", async () => {
    const manifest = MANIFEST.replace("title", `id: ${roomIdOf(TRAIN)}, title`);
    expect(await errorOf({ rooms: [TRAIN] }, manifest)).toBe("");
  });

  test("is not moved into a team, and the team gets no second room", async () => {
    const manifest = "teams: [{ name: Beta, rooms: [{ title: Release train }] }]";
    expect(await errorOf({ rooms: [STRANGE] }, manifest)).toContain("was not created by this token");
  });

  test("is ours next to a stranger's, with a warning", async () => {
    await using world = await startRooms({ rooms: [STRANGE, OWN_TRAIN] });
    const step = await world.run(provision(MANIFEST));
    expect(writesOf(world)).toEqual(["POST /memberships 200"]);
    expect(world.webex.requests.at(-1)?.body).toMatchObject({ roomId: roomIdOf(OWN_TRAIN) });
    expect(step.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining(`and not ${roomIdOf(STRANGE)} (owner `) },
    ]);
  });

  test("is not used if a stranger creates it while the plan is applied", async () => {
    await using world = await startRooms({ rooms: [STRANGE] });
    const early = { kind: "answer", status: 200, body: { items: [] }, match: { path: "/rooms" } } as const;
    world.webex.fail(early);
    const step = await world.run(provision(MANIFEST));
    expect(writesOf(world)).toEqual([]);
    expect(step.outputs["error"]).toContain(`add "id: ${roomIdOf(STRANGE)}"`);
  });
});

describe("people who are in a room that others created", () => {
  const withMallory = { ...TRAIN, members: [...TRAIN.members, MALLORY.email, "other@webex.bot"] };
  const other = { ...bot, uuid: bot.uuid.replace(/.$/, "9"), email: "other@webex.bot", token: "other" };
  const byId = MANIFEST.replace("title", `id: ${roomIdOf(TRAIN)}, title`);

  test.each<[string, string, Readonly<Record<string, string>>, string]>([
    ["by its ID", byId, DOMAINS, '"allowed-domains"'],
    ["by its title", MANIFEST, ORGANIZATIONS, '"allowed-organizations"'],
    ["by both", MANIFEST, { ...DOMAINS, ...ORGANIZATIONS }, '"allowed-domains" or "allowed-organizations"'],
  ])("and outside the guards prevent others from being added, %s, and are counted", async (...row) => {
    const [, manifest, inputs, guard] = row;
    const seed = { people: [...PEOPLE, other], rooms: [withMallory] };
    await using world = await startWorld({ seed });
    const step = await world.run(provision(manifest, inputs));
    expect(writesOf(world)).toEqual([]);
    expect(step.outputs["error"]).toContain(
      `Nobody is added to the room "Release train", which this token did not create: 1 person outside ${guard} can read it.`,
    );
    expect(step.log.join("\n")).not.toContain(MALLORY.email);
  });

  test("do not matter if nobody is added, or if the token created the room that the manifest names by ID", async () => {
    const nobodyNew = byId.replace(", erin@example.com", "");
    expect(
      await errorOf(
        { rooms: [{ ...TRAIN, members: [...TRAIN.members, MALLORY.email] }] },
        nobodyNew,
        DOMAINS,
      ),
    ).toBe("");
    const own = { ...OWN_TRAIN, members: [...OWN_TRAIN.members, MALLORY.email] };
    expect(await errorOf({ rooms: [own] }, byId, DOMAINS)).toBe("");
  });
});

describe("a team that only its name leads to", () => {
  const manifest = "teams: [{ name: Alpha, members: [alice@example.com, bob@example.com] }]";
  const move = "rooms: [{ title: Release train, team: Alpha }]";

  test.each([manifest, move])("and that others created is used only by its ID: %s", async (text) => {
    const team = teamOf([MALLORY.email, bot.email]);
    const error = await errorOf({ rooms: [OWN_TRAIN], teams: [team] }, text, ORGANIZATIONS);
    expect(error).toContain(`the team "Alpha" was not created by this token`);
    expect(error).toContain(`${text === move ? "team" : "id"}: ${teamIdOf(team)}"`);
  });

  test.each<[string, SeedTeam, Readonly<Record<string, string>>, boolean]>([
    ["the token alone moderates", teamOf([bot.email, alice.email]), {}, true],
    ["a stranger moderates", teamOf([MALLORY.email, bot.email]), DOMAINS, false],
    [
      "a stranger moderates beside the token",
      teamOf([bot.email, MALLORY.email], [MALLORY.email]),
      DOMAINS,
      false,
    ],
    ["colleagues moderate, with guards", teamOf([alice.email, bot.email], [bot.email]), DOMAINS, true],
    [
      "a stranger is in, moderated by colleagues, with guards",
      teamOf([alice.email, MALLORY.email, bot.email]),
      DOMAINS,
      false,
    ],
    [
      "a stranger is in, moderated by a colleague, without guards",
      teamOf([alice.email, MALLORY.email, bot.email]),
      {},
      false,
    ],
    ["only who is listed is in, without guards", teamOf([alice.email, bob.email, bot.email]), {}, true],
  ])(
    "is recognized by its members if Webex does not say who created it: %s",
    async (_, team, inputs, isOurs) => {
      const error = await errorOf({ teams: [team], withoutFields: WITHOUT_ORIGIN }, manifest, inputs);
      expect(error.includes("Webex does not say who created")).toBe(!isOurs);
    },
  );
});

describe("a Webex that does not say who created a room or team", () => {
  test.each<Readonly<Record<string, string>>>([{}, DOMAINS, ORGANIZATIONS])(
    "gets a manifest applied, and nothing changed the second time, with %o",
    async (inputs) => {
      await using world = await startRooms({ withoutFields: WITHOUT_ORIGIN });
      expect((await world.run(provision(PROJECT, inputs))).outputs["error"]).toBe("");
      const before = [writesOf(world).length, peopleIn(world)];
      const again = await world.run(provision(PROJECT, inputs));
      expect([again.outputs["error"], changesOf(again)]).toEqual(["", []]);
      expect([writesOf(world).length, peopleIn(world)]).toEqual(before);
    },
  );

  test("does not count a stranger's room as ours", async () => {
    const rooms = [STRANGE];
    for (const inputs of [{}, DOMAINS, ORGANIZATIONS]) {
      const error = await errorOf({ rooms, withoutFields: WITHOUT_ORIGIN }, MANIFEST, inputs);
      expect(error).toContain("Webex does not say who created");
    }
  });
});

describe("an answer that leaves out an identity refuses", () => {
  const group = "rooms: [{ title: New, members: [{ group: QA }] }]";
  test.each<[string, string, string, object, string]>([
    ["whose the token is", MANIFEST, "/people/me", {}, "id"],
    ["whose the token is, with an empty ID", MANIFEST, "/people/me", { id: "" }, "id"],
    [
      "who is in the room",
      MANIFEST,
      "/memberships",
      { items: [{ id: "m", personEmail: "bob@example.com" }] },
      "items[0].personId",
    ],
    ["that there is a member", MANIFEST, "/memberships", { items: [null] }, "items[0]"],
    [
      "who is in the group",
      group,
      "/groups/",
      { members: [{ type: "user" }], memberSize: 1 },
      "members[0].id",
    ],
  ])("%s", async (_, manifest, path, body, missing) => {
    for (const inputs of [DOMAINS, ORGANIZATIONS]) {
      await using world = await startRooms({ rooms: [OWN_TRAIN] });
      world.webex.fail({ kind: "answer", status: 200, body, times: "forever", match: { path } });
      const token = manifest === group ? { token: seedPeople.admin.token } : {};
      const step = await world.run(provision(`${manifest.slice(0, -1)}]`, { ...inputs, ...token }));
      expect([step.conclusion, writesOf(world)]).toEqual(["failure", []]);
      expect(step.outputs["error"]).toContain(`was answered without "${missing}"`);
    }
  });

  test("the organization of a person", async () => {
    await using world = await startRooms({ rooms: [OWN_TRAIN], withoutFields: ["orgId", "personOrgId"] });
    const step = await world.run(provision(MANIFEST, ORGANIZATIONS));
    expect(step.outputs["error"]).toContain(
      "erin@example.com is refused: Webex does not show the organization",
    );
    expect(writesOf(world)).toEqual([]);
  });
});
