import { describe, expect, test } from "vitest";
import { type GitHub, startGitHub } from "../../../emulator/github/start-github.ts";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { type Step, startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory, TRAIN } from "../../support/strangers.ts";

const TITLE = "Incident: your-org/shop, CI on main";
const STRANGE = roomOfMallory(TITLE);

function startRooms(
  rooms: readonly SeedRoom[],
  withoutFields: readonly string[] = [],
  github?: GitHub,
): Promise<World> {
  const seed = { people: PEOPLE, rooms: [TRAIN, ...rooms] };
  return startWorld({ seed, withoutFields, ...(github && { github }) });
}

function stepOf(
  result: "success" | "failure",
  more: Readonly<Record<string, string>> = {},
  incident = "members: [alice@example.com]",
): Step {
  return {
    event: pushEvent(),
    with: { needs: needsOf({ test: result }), provision: `incident: { ${incident} }`, ...more },
  };
}

function stateOf(
  { webex }: World,
  room: SeedRoom,
): { title?: string; members: readonly string[]; told: number } {
  const { rooms, memberships, messages } = webex.snapshot();
  const id = roomIdOf(room);
  const title = rooms.find((one) => one.id === id)?.title;
  return {
    ...(title !== undefined && { title }),
    members: memberships.flatMap(({ roomId, personEmail = "" }) => (roomId === id ? [personEmail] : [])),
    told: messages.filter(({ roomId }) => roomId === id).length,
  };
}

const UNTOUCHED = { title: TITLE, members: STRANGE.members, told: 0 };

describe("a room that a stranger created with the title of an incident", () => {
  test("gets neither our people nor the failure, and the error has the line to paste", async () => {
    await using world = await startRooms([STRANGE]);
    const step = await world.run(stepOf("failure"));
    expect(stateOf(world, STRANGE)).toEqual(UNTOUCHED);
    expect(world.read()).toHaveLength(1);
    expect(step.outputs["error"]).toContain(
      `For the incident, the room "${TITLE}" was not created by this token`,
    );
    expect(step.outputs["error"]).toContain(`add "id: ${roomIdOf(STRANGE)}"`);
  });

  test("gets no end and keeps its title, on a green step", async () => {
    await using world = await startRooms([STRANGE]);
    const step = await world.run(stepOf("success"));
    expect(stateOf(world, STRANGE)).toEqual(UNTOUCHED);
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "true"]);
    expect(step.summary).toContain("The end of the incident is not posted in any room");
  });

  test("is left alone next to our own", async () => {
    await using world = await startRooms([]);
    await world.run(stepOf("failure"));
    const own = world.webex.snapshot().rooms.find(({ title }) => title === TITLE)?.id ?? "";
    await using both = await startRooms([
      STRANGE,
      {
        ...STRANGE,
        uuid: TRAIN.uuid.replace(/.$/, "7"),
        creator: seedPeople.bot.email,
        members: [seedPeople.bot.email],
      },
    ]);
    const step = await both.run(stepOf("failure"));
    expect(own).not.toBe("");
    expect(stateOf(both, STRANGE)).toEqual(UNTOUCHED);
    expect([step.outputs["error"], both.read()]).toEqual(["", [expect.any(String)]]);
  });

  test("does not count as ours if Webex does not say who created it", async () => {
    for (const more of [
      {},
      { "allowed-domains": "example.com" },
      { "allowed-organizations": OUR_ORGANIZATION },
    ]) {
      await using world = await startRooms([STRANGE], ["creatorId", "ownerId"]);
      await world.run(stepOf("failure", more));
      expect(stateOf(world, STRANGE)).toEqual(UNTOUCHED);
    }
  });
});

test("a room of ours with a stranger in it that got the title of an incident gets no message", async () => {
  const own = { ...STRANGE, creator: seedPeople.bot.email };
  for (const result of ["failure", "success"] as const) {
    await using world = await startRooms([own]);
    const step = await world.run(stepOf(result, { "allowed-domains": "example.com" }));
    expect(stateOf(world, own)).toEqual(UNTOUCHED);
    expect(step.outputs["error"] + step.summary).toContain(
      `The room "${TITLE}" gets no messages, and nobody is added: 1 person outside "allowed-domains" can read it.`,
    );
  }
});

test("a room of ours with a stranger in it also gets nothing if it appears between two reads", async () => {
  const own = { ...STRANGE, creator: seedPeople.bot.email };
  await using world = await startRooms([own]);
  world.webex.fail({ kind: "answer", status: 200, body: { items: [] }, match: { path: "/rooms" } });
  const step = await world.run(stepOf("failure", { "allowed-domains": "example.com" }));
  expect(stateOf(world, own)).toEqual(UNTOUCHED);
  expect(step.outputs["error"]).toContain("was created in the meantime, and outsiders can read it");
});

test("with guards, an incident works from failure to end even if Webex does not say who created its room", async () => {
  await using world = await startRooms([], ["creatorId", "ownerId"]);
  const guards = { "allowed-domains": "example.com" };
  for (const result of ["failure", "failure", "success"] as const) {
    expect((await world.run(stepOf(result, guards))).outputs["error"]).toBe("");
  }
  const rooms = world.webex.snapshot().rooms.map(({ title }) => title);
  expect(rooms).toEqual([TRAIN.title, expect.stringMatching(/^Fixed .*Incident/)]);
  expect(world.read(rooms[1])).toHaveLength(3);
});

describe("an incident whose people only the build names, if Webex does not say who created its room", () => {
  const byRole = (result: "success" | "failure", name: string, more = {}): Step => {
    const step = stepOf(result, { "email-domains": "example.com", ...more }, "members: [author]");
    const payload = Object(pushEvent().payload);
    const head_commit = {
      id: payload["after"],
      message: "x",
      author: { name, email: `${name}@example.com` },
    };
    return { ...step, event: { name: "push", payload: { ...payload, head_commit } } };
  };
  const warningsOf = ({ annotations }: Awaited<ReturnType<World["run"]>>): readonly string[] =>
    annotations.flatMap(({ level, message }) => (level === "warning" ? [message] : []));

  test("says immediately that it may not be found again, and at its end that it was not", async () => {
    await using world = await startRooms([], ["creatorId", "ownerId"]);
    const opened = await world.run(byRole("failure", "alice"));
    expect(warningsOf(opened)).toEqual([
      expect.stringMatching(/^Webex does not say who created the room .* Set "allowed-domains"/),
    ]);
    const ended = await world.run(byRole("success", "bob"));
    expect(warningsOf(ended)).toEqual([
      expect.stringContaining("The end of the incident is not posted in any room: "),
    ]);
    expect([ended.conclusion, ended.outputs["ok"]]).toEqual(["success", "true"]);
  });

  test("is found again with guards, without a warning", async () => {
    await using world = await startRooms([], ["creatorId", "ownerId"]);
    const guards = { "allowed-domains": "example.com" };
    for (const [result, name] of [
      ["failure", "alice"],
      ["failure", "bob"],
      ["success", "carol"],
    ] as const) {
      const step = await world.run(byRole(result, name, guards));
      expect([step.outputs["error"], warningsOf(step)]).toEqual(["", []]);
    }
  });

  test("is found again without a warning, if Webex says who created it", async () => {
    await using world = await startRooms([]);
    for (const result of ["failure", "success"] as const) {
      expect(warningsOf(await world.run(byRole(result, result)))).toEqual([]);
    }
  });
});

test("a warning says that the rooms could not be read at the end of an incident", async () => {
  await using world = await startRooms([]);
  world.webex.fail({ kind: "answer", status: 403, times: "forever", match: { path: "/rooms" } });
  const step = await world.run(stepOf("success", { to: roomIdOf(TRAIN) }));
  expect(step.annotations).toMatchObject([
    {
      level: "warning",
      message: expect.stringContaining("It is not known whether the incident has a room"),
    },
  ]);
});

describe("a standing room, by its ID", () => {
  const STANDING: SeedRoom = {
    ...roomOfMallory("War room", 2),
    creator: "bob@example.com",
    members: ["bob@example.com", seedPeople.bot.email],
  };
  const incident = `id: ${roomIdOf(STANDING)}, members: [alice@example.com]`;

  const runs = (before: "failure" | "success") => ({
    runs: [{ number: 42 }, { number: 41, conclusion: before, head_sha: "a".repeat(40) }],
    permissions: ["actions" as const],
  });

  test("gets the people, each failure and its fix, and keeps its title", async () => {
    await using github = await startGitHub(runs("failure"));
    await using world = await startRooms([STANDING], [], github);
    for (const result of ["failure", "failure", "success"] as const) {
      expect((await world.run(stepOf(result, {}, incident))).outputs["error"]).toBe("");
    }
    expect(stateOf(world, STANDING)).toEqual({
      title: "War room",
      members: ["bob@example.com", "notify@webex.bot", "alice@example.com"],
      told: 3,
    });
  });

  test("gets no message about runs that pass like those before them", async () => {
    await using github = await startGitHub(runs("success"));
    await using world = await startRooms([STANDING], [], github);
    for (const more of [{}, { "github-token": "" }]) await world.run(stepOf("success", more, incident));
    expect(stateOf(world, STANDING)).toMatchObject({ told: 0 });
  });

  test("gets nobody added where strangers are in it, and says so", async () => {
    await using world = await startRooms([{ ...STANDING, members: [...STANDING.members, MALLORY.email] }]);
    const step = await world.run(stepOf("failure", { "allowed-domains": "example.com" }, incident));
    expect(stateOf(world, STANDING)).toMatchObject({
      members: [...STANDING.members, MALLORY.email],
      told: 1,
    });
    expect(step.outputs["error"]).toContain(
      'Nobody is added to the room "War room", which this token did not create',
    );
  });

  test("that is not there is an error", async () => {
    await using world = await startRooms([]);
    const step = await world.run(stepOf("failure", {}, incident));
    expect(step.outputs["error"]).toContain("For the incident, this token cannot see a room with the ID");
  });
});
