import { describe, expect, test } from "vitest";
import { roomIdOf, seedPeople } from "../../../emulator/seed.ts";
import { type SeedTeam, teamIdOf } from "../../../emulator/seed-services.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { changesOf, OWN_TRAIN, peopleIn, provision, writesOf } from "../../support/provisioning.ts";
import { type Step, startWorld, TOKEN, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, TRAIN } from "../../support/strangers.ts";

const { alice, bob, bot } = seedPeople;
const DOMAINS = { "allowed-domains": "example.com" };
const GUARDS = { ...DOMAINS, "allowed-organizations": OUR_ORGANIZATION };
const WITHOUT_ORIGIN = ["creatorId", "ownerId"];
const MALLORYS_TOKEN = "mallory-token";
const TITLE = "Incident: your-org/shop, CI on main";
const BOARD = "rooms: [{ title: Board, members: [erin@example.com] }]";

function teamOf(members: readonly string[], name = "Ops"): SeedTeam {
  return { uuid: "70000000-0000-4000-8000-0000000000ee", name, members };
}

function startTeams(teams: readonly SeedTeam[], withoutFields: readonly string[] = []): Promise<World> {
  const people = PEOPLE.map((person) =>
    person === MALLORY ? { ...MALLORY, token: MALLORYS_TOKEN } : person,
  );
  return startWorld({ seed: { people, rooms: [TRAIN], teams }, withoutFields });
}

async function ask(
  { webex }: World,
  token: string,
  target: string,
  body?: object,
): Promise<{ readonly status: number; readonly id: string }> {
  const [method = "", path = ""] = target.split(" ");
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`${webex.url}${path}`, init);
  const { id = "" } = response.status === 204 ? {} : ((await response.json()) as { id?: string });
  return { status: response.status, id };
}

/** A room that somebody makes and puts the bot into. */
async function roomBy(world: World, token: string, room: object): Promise<string> {
  const { id } = await ask(world, token, "POST /rooms", room);
  await ask(world, token, "POST /memberships", { roomId: id, personEmail: bot.email });
  return id;
}

/** A room that Mallory makes, in a team or open to her organization, puts the bot into, and leaves. */
async function leftByMallory(world: World, room: object): Promise<string> {
  const roomId = await roomBy(world, MALLORYS_TOKEN, room);
  const { memberships } = world.webex.snapshot();
  const own = memberships.find((one) => one.roomId === roomId && one.personEmail === MALLORY.email);
  await ask(world, MALLORYS_TOKEN, `DELETE /memberships/${own?.id}`);
  return roomId;
}

function incident(
  result: "success" | "failure",
  inputs: object,
  entry = "members: [alice@example.com]",
): Step {
  const event = pushEvent();
  return {
    event,
    with: { needs: needsOf({ test: result }), provision: `incident: { ${entry} }`, ...inputs },
  };
}

function membersOf({ webex }: World, roomId: string): readonly (string | undefined)[] {
  const { memberships } = webex.snapshot();
  return memberships.flatMap((one) => (one.roomId === roomId ? [one.personEmail] : []));
}

function toldTo({ webex }: World, roomId: string | undefined): number {
  return webex.snapshot().messages.filter((message) => message.roomId === roomId).length;
}

describe("a stranger's room that contains only the bot, if Webex does not say who created it", () => {
  const evil = teamOf([MALLORY.email], "Evil");
  const ways = [
    ["in the stranger's team", { teamId: teamIdOf(evil) }],
    ["that is public", { isPublic: true, description: "Open" }],
  ] as const;

  test.each(ways)("%s, is not ours for a manifest", async (_, way) => {
    for (const inputs of [{}, DOMAINS, GUARDS]) {
      await using world = await startTeams([evil], WITHOUT_ORIGIN);
      const roomId = await leftByMallory(world, { title: "Board", ...way });
      const before = writesOf(world).length;
      const step = await world.run(provision(BOARD, inputs));
      expect(step.outputs["error"]).toContain('Webex does not say who created the room "Board", and ');
      expect(step.outputs["error"]).toMatch(
        "isPublic" in way
          ? /it is public\./
          : /in it or in its team is (?:not|in)|not everybody in it or in its team/,
      );
      expect([writesOf(world).length, membersOf(world, roomId)]).toEqual([before, [bot.email]]);
    }
  });

  test.each(ways)("%s, is not ours for an incident, neither alone nor next to ours", async (_, way) => {
    for (const inputs of [{}, DOMAINS, GUARDS]) {
      await using world = await startTeams([evil], WITHOUT_ORIGIN);
      const alone = await leftByMallory(world, { title: TITLE, ...way });
      const step = await world.run(incident("failure", inputs));
      expect(step.outputs["error"]).toContain(`Webex does not say who created the room "${TITLE}"`);
      expect([toldTo(world, alone), membersOf(world, alone)]).toEqual([0, [bot.email]]);

      await using both = await startTeams([evil], WITHOUT_ORIGIN);
      await both.run(incident("failure", inputs));
      const own = both.webex.snapshot().rooms.find(({ title }) => title === TITLE)?.id;
      const strange = await leftByMallory(both, { title: TITLE, ...way });
      for (const result of ["failure", "success"] as const) {
        expect((await both.run(incident(result, inputs))).outputs["error"]).toBe("");
      }
      expect([toldTo(both, own), toldTo(both, strange)]).toEqual([3, 0]);
    }
  });

  test.each([...ways, ["that nobody can come back to", {}] as const])(
    "%s, is not used if it is created between plan and apply",
    async (_, way) => {
      await using world = await startTeams([evil], WITHOUT_ORIGIN);
      const roomId = await leftByMallory(world, { title: "Board", ...way });
      world.webex.fail({ kind: "answer", status: 200, body: { items: [] }, match: { path: "/rooms" } });
      const step = await world.run(provision(BOARD, DOMAINS));
      expect(step.conclusion).toBe("failure");
      expect(membersOf(world, roomId)).toEqual([bot.email]);
    },
  );
});

describe("a room of ours in a team or open to our organization, if Webex does not say who created it", () => {
  const nested =
    "teams: [{ name: Alpha, members: [alice@example.com, bob@example.com], rooms: [{ title: Dev, members: [alice@example.com] }] }]";
  const open = "rooms: [{ title: Board, public: true, description: Open, members: [alice@example.com] }]";

  test.each([nested, open])("is ours the second time: %s", async (manifest) => {
    for (const inputs of [{}, DOMAINS, GUARDS]) {
      await using world = await startTeams([], WITHOUT_ORIGIN);
      expect((await world.run(provision(manifest, inputs))).outputs["error"]).toBe("");
      const before = [writesOf(world).length, peopleIn(world)];
      const again = await world.run(provision(manifest, inputs));
      expect([again.outputs["error"], changesOf(again)]).toEqual(["", []]);
      expect([writesOf(world).length, peopleIn(world)]).toEqual(before);
    }
  });

  test("is ours in a team that the manifest or the incident gives by its ID, whoever is in it", async () => {
    const team = teamOf([bot.email, alice.email, bob.email]);
    const manifest = `rooms: [{ title: Board, team: ${teamIdOf(team)}, members: [erin@example.com] }]`;
    const entry = `team: ${teamIdOf(team)}, members: [alice@example.com]`;
    for (const inputs of [{}, DOMAINS]) {
      await using world = await startTeams([team], WITHOUT_ORIGIN);
      for (const step of [provision(manifest, inputs), provision(manifest, inputs)]) {
        expect((await world.run(step)).outputs["error"]).toBe("");
      }
      for (const result of ["failure", "failure", "success"] as const) {
        expect((await world.run(incident(result, inputs, entry))).outputs["error"]).toBe("");
      }
      const fixed = world.webex.snapshot().rooms.find(({ title }) => title.startsWith("Fixed"))?.id;
      expect(toldTo(world, fixed)).toBe(3);
    }
  });
});

describe("outsiders in a team can read its rooms", () => {
  const joint = teamOf([bot.email, alice.email, MALLORY.email], "Joint");
  const refused = 'Nobody is added to the room "Board"';
  const one = (guard: string): string => `1 person outside ${guard} can read it`;
  const teamId = teamIdOf(joint);

  test("so nobody is added to a room of ours there", async () => {
    await using world = await startTeams([joint]);
    const roomId = await roomBy(world, alice.token, { title: "Board", teamId });
    for (const manifest of [BOARD, BOARD.replace("title", `id: ${roomId}, title`)]) {
      const step = await world.run(provision(manifest, GUARDS));
      expect(step.outputs["error"]).toContain(refused);
      expect(step.outputs["error"]).toContain(one('"allowed-domains" or "allowed-organizations"'));
      expect(membersOf(world, roomId)).not.toContain("erin@example.com");
    }
    expect(
      (await world.run(provision(BOARD.replace("title", `id: ${roomId}, title`)))).outputs["error"],
    ).toBe("");
  });

  test("and if the token is in the room but cannot see the team, nobody is added either", async () => {
    await using world = await startTeams([teamOf([alice.email, MALLORY.email])]);
    const roomId = await roomBy(world, alice.token, { title: "Board", teamId });
    const step = await world.run(provision(BOARD, GUARDS));
    expect(step.outputs["error"]).toContain(
      `${refused}, which this token did not create: this token cannot see who is in its team`,
    );
    expect(membersOf(world, roomId)).not.toContain("erin@example.com");
  });

  test("nobody is added if Webex does not clearly say that the room is locked", async () => {
    await using world = await startTeams([joint]);
    const roomId = await roomBy(world, alice.token, { title: "Board", teamId });
    const { rooms } = world.webex.snapshot();
    const items = rooms.map((room) => ({ ...room, isLocked: "yes" }));
    world.webex.fail({ kind: "answer", status: 200, body: { items }, match: { path: "/rooms" } });
    expect((await world.run(provision(BOARD, GUARDS))).outputs["error"]).toContain(refused);
    expect(membersOf(world, roomId)).not.toContain("erin@example.com");
  });

  test.each(["Joint", teamId])("and no room with people is created there: team %s", async (team) => {
    const manifest = `rooms: [{ title: Board, team: ${team}, members: [erin@example.com] }]`;
    await using world = await startTeams([joint]);
    const step = await world.run(provision(manifest, DOMAINS));
    expect([step.outputs["error"], writesOf(world)]).toEqual([expect.stringContaining(refused), []]);
    expect(step.outputs["error"]).toContain(one('"allowed-domains"'));
    expect((await world.run(provision(manifest))).outputs["error"]).toBe("");
  });

  test.each(["title: Board", "id"])("and no room is moved there with its members: %s", async (way) => {
    await using world = await startTeams([joint]);
    const own = await ask(world, TOKEN, "POST /rooms", { title: "Board" });
    const before = writesOf(world).length;
    const named = way === "id" ? `id: ${own.id}, title: Board` : way;
    const manifest = `rooms: [{ ${named}, team: ${teamId} }]`;
    const step = await world.run(provision(manifest, DOMAINS));
    expect(step.outputs["error"]).toContain('The room "Board" is not moved into a team');
    expect(writesOf(world)).toHaveLength(before);
  });

  test("who are kept out of a locked room", async () => {
    await using world = await startTeams([joint]);
    const members = "[{ email: erin@example.com }, { email: notify@webex.bot, moderator: true }]";
    const manifest = `rooms: [{ title: Board, team: ${teamId}, locked: true, members: ${members} }]`;
    for (const step of [provision(manifest, DOMAINS), provision(manifest, DOMAINS)]) {
      expect((await world.run(step)).outputs["error"]).toBe("");
    }
    const { id } = world.webex.snapshot().rooms.find(({ title }) => title === "Board") ?? {};
    const joining = { roomId: id, personEmail: MALLORY.email };
    expect((await ask(world, MALLORYS_TOKEN, "POST /memberships", joining)).status).not.toBe(200);
    const unlocked = await world.run(
      provision(
        manifest.replace("locked: true", "locked: false").replace(/, \{[^}]*\}/, ", bob@example.com"),
        DOMAINS,
      ),
    );
    expect(unlocked.outputs["error"]).toContain(refused);
  });

  test.each(["Joint", teamId])("so no incident is posted there: team %s", async (team) => {
    const entry = `team: ${team}, members: [alice@example.com]`;
    await using world = await startTeams([joint]);
    const step = await world.run(incident("failure", GUARDS, entry));
    expect(step.outputs["error"]).toContain(
      `No room is created for the incident in its team: 1 person outside`,
    );
    expect(writesOf(world)).toEqual(["POST /messages 200"]);
    await world.run(incident("failure", {}, entry));
    const room = world.webex.snapshot().rooms.find(({ title }) => title === TITLE)?.id;
    expect(toldTo(world, room)).toBe(1);
    for (const result of ["failure", "success"] as const) {
      const later = await world.run(incident(result, GUARDS, entry));
      expect(later.outputs["error"] + later.summary).toContain(`The room "${TITLE}" gets no messages`);
    }
    expect(toldTo(world, room)).toBe(1);
  });
});

describe("a room or team that the token created, and that outsiders are in", () => {
  const partner = { ...OWN_TRAIN, title: "Board", members: [bot.email, MALLORY.email] };
  const team = teamOf([bot.email, MALLORY.email], "Alpha");
  const ofTeam = "teams: [{ name: Alpha, members: [erin@example.com] }]";

  async function errorOf(manifest: string, inputs: Readonly<Record<string, string>>): Promise<string> {
    await using world = await startWorld({ seed: { people: PEOPLE, rooms: [partner], teams: [team] } });
    const step = await world.run(provision(manifest, inputs));
    if (step.conclusion === "failure") expect(writesOf(world)).toEqual([]);
    return step.outputs["error"] ?? "";
  }

  test.each([
    [BOARD, "room", "Board", roomIdOf(partner)],
    [ofTeam, "team", "Alpha", teamIdOf(team)],
  ])("gets nobody if it was found only by its name: %s", async (manifest, noun, name, id) => {
    for (const inputs of [DOMAINS, GUARDS]) {
      const error = await errorOf(manifest, inputs);
      expect(error).toContain(`Nobody is added to the ${noun} "${name}": 1 person outside "allowed-domains"`);
      expect(error).toContain(`add "id: ${id}"`);
    }
    expect(await errorOf(manifest, {})).toBe("");
    const byId = manifest.replace(/(title|name):/, `id: ${id}, $1:`);
    expect(await errorOf(byId, GUARDS)).toBe("");
  });
});
