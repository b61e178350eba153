import { describe, expect, test } from "vitest";
import { seedPeople } from "../../../emulator/seed.ts";
import { type SeedTeam, teamIdOf } from "../../../emulator/seed-services.ts";
import { startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory } from "../../support/strangers.ts";

const GUARD = { "allowed-organizations": OUR_ORGANIZATION };
const MALLORYS_TOKEN = "mallory-token";

/** A team of ours that Mallory is a member of. */
const ALPHA = {
  uuid: "70000000-0000-4000-8000-000000000001",
  name: "Alpha",
  members: [seedPeople.alice.email, seedPeople.bot.email, MALLORY.email],
};

async function startTeam(): Promise<World> {
  const people = PEOPLE.map((person) =>
    person === MALLORY ? { ...MALLORY, token: MALLORYS_TOKEN } : person,
  );
  return startWorld({ seed: { people, rooms: [], teams: [ALPHA] } });
}

/** Makes a room in the team as Mallory, and adds the bot: gives the room's ID. */
async function makeRoom(world: World, title: string): Promise<string> {
  const post = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${MALLORYS_TOKEN}`, "content-type": "application/json" };
    const response = await fetch(`${world.webex.url}${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as { readonly id: string };
  };
  const { id } = await post("/rooms", { title, teamId: teamIdOf(ALPHA) });
  await post("/memberships", { roomId: id, personEmail: seedPeople.bot.email });
  return id;
}

function generalOf({ webex }: World): string | undefined {
  return webex.snapshot().rooms.find(({ title }) => title === "General")?.id;
}

const WAYS = [
  ["name", "team:Alpha"],
  ["id", `team:${teamIdOf(ALPHA)}`],
] as const;

describe.each(WAYS)("a team by its %s", (_, to) => {
  test("with one room of its own gets the message, with and without guards", async () => {
    await using world = await startTeam();
    await world.run({ with: { to } });
    await world.run({ with: { to, ...GUARD } });
    const roomIds = world.webex.snapshot().messages.map(({ roomId }) => roomId);
    expect(roomIds).toEqual([generalOf(world), generalOf(world)]);
  });

  test.each(["Alpha", "ALPHA", "general"])(
    'in which a stranger made "%s" is an error with both',
    async (title) => {
      await using world = await startTeam();
      const strange = await makeRoom(world, title);
      const step = await world.run({ with: { to } });
      expect(world.webex.snapshot().messages).toEqual([]);
      expect(step.outputs["error"]).toContain(
        `2 rooms have the name of the team "Alpha" or "General". Give the ID of the one that you mean: `,
      );
      expect(step.outputs["error"]).toContain(`${strange} (owner `);
      expect(step.outputs["error"]).toContain(`${generalOf(world)} (owner ${OUR_ORGANIZATION}`);
    },
  );

  test.each(["Alpha", "ALPHA", "general"])(
    'in which a stranger made "%s" goes to ours with allowed-organizations, and a warning names the other',
    async (title) => {
      await using world = await startTeam();
      const strange = await makeRoom(world, title);
      const step = await world.run({ with: { to, ...GUARD } });
      expect(world.webex.snapshot().messages).toMatchObject([{ roomId: generalOf(world) }]);
      expect(step.annotations).toMatchObject([
        { level: "warning", message: expect.stringContaining(`and not to ${strange} (owner `) },
      ]);
    },
  );

  test("whose only room is a stranger's is refused with allowed-organizations", async () => {
    await using world = await startTeam();
    const strange = await makeRoom(world, "Alpha");
    const { rooms } = world.webex.snapshot();
    const items = rooms.filter(({ id }) => id === strange);
    world.webex.fail({ kind: "answer", status: 200, body: { items }, match: { path: /^\/rooms$/ } });
    const step = await world.run({ with: { to, ...GUARD } });
    expect(step.outputs["error"]).toContain("belongs to no organization in");
    expect(world.webex.snapshot().messages).toEqual([]);
  });
});

describe("two teams of one name", () => {
  const strange = {
    uuid: "70000000-0000-4000-8000-0000000000ee",
    name: "alpha",
    members: [MALLORY.email, seedPeople.bot.email],
  };
  const ours = { ...ALPHA, members: [seedPeople.alice.email, seedPeople.bot.email] };

  /** Our team's own room bears another name by now. */
  async function startTeams(renamed: SeedTeam): Promise<World> {
    const world = await startWorld({ seed: { people: PEOPLE, rooms: [], teams: [ours, strange] } });
    const room = world.webex.snapshot().rooms.find(({ teamId }) => teamId === teamIdOf(renamed));
    const { rooms } = world.webex.snapshot();
    const of = (team: SeedTeam) => rooms.filter(({ teamId }) => teamId === teamIdOf(team));
    const items = of(renamed).map((one) => ({ ...one, title: "Another name" }));
    const match = { path: "/rooms" };
    const inOrder = [ours, strange].map((team) => (team.uuid === renamed.uuid ? items : of(team)));
    for (const listed of inOrder)
      world.webex.fail({ kind: "answer", status: 200, body: { items: listed }, match });
    expect(room).toBeDefined();
    return world;
  }

  test.each([{}, GUARD])(
    "are an error with both if ours has no room with its name, with %o",
    async (inputs) => {
      await using world = await startTeams(ours);
      const step = await world.run({ with: { to: "team: Alpha", ...inputs } });
      expect(world.webex.snapshot().messages).toEqual([]);
      expect(step.outputs["error"]).toContain(
        '2 teams have the name "Alpha". Give the ID of the one that you mean',
      );
      for (const team of [ours, strange]) expect(step.outputs["error"]).toContain(teamIdOf(team));
    },
  );

  test("are an error if the stranger's has no room with its name, unless allowed-organizations decides", async () => {
    await using world = await startTeams(strange);
    const step = await world.run({ with: { to: "team: Alpha" } });
    expect(step.outputs["error"]).toContain('2 teams have the name "Alpha"');
    await using guarded = await startTeams(strange);
    await guarded.run({ with: { to: "team: Alpha", ...GUARD } });
    expect(guarded.webex.snapshot().messages).toHaveLength(1);
  });
});

test.each(WAYS)(
  "a list that contains rooms of other teams is not trusted, with the team by its %s",
  async (_, to) => {
    await using world = await startWorld({
      seed: { people: PEOPLE, rooms: [roomOfMallory("Alpha")], teams: [ALPHA] },
    });
    const { rooms } = world.webex.snapshot();
    const strange = rooms.filter(({ teamId }) => teamId === undefined);
    for (const items of [strange, strange.map((room) => ({ ...room, teamId: "another" }))]) {
      world.webex.fail({ kind: "answer", status: 200, body: { items }, match: { path: "/rooms" } });
      const step = await world.run({ with: { to } });
      expect(step.outputs["error"]).toContain('The team "Alpha" has no room of the same name');
    }
    expect(world.webex.snapshot().messages).toEqual([]);
  },
);

test("a team's answer that is another's gives it no name", async () => {
  await using world = await startTeam();
  const body = { id: "another", name: "Release train" };
  world.webex.fail({ kind: "answer", status: 200, body, match: { path: "/teams/" } });
  await makeRoom(world, "Release train");
  await world.run({ with: { to: `team:${teamIdOf(ALPHA)}` } });
  expect(world.webex.snapshot().messages).toMatchObject([{ roomId: generalOf(world) }]);
});
