import { describe, expect, test } from "vitest";
import { roomIdOf, type SeedRoom, seedPeople } from "../../../emulator/seed.ts";
import { startWorld, type World } from "../../support/start-world.ts";
import { MALLORY, OUR_ORGANIZATION, PEOPLE, roomOfMallory, TRAIN } from "../../support/strangers.ts";

const STRANGE = roomOfMallory("release train");
const GUARD = { "allowed-organizations": OUR_ORGANIZATION };

function startRooms(rooms: readonly SeedRoom[], withoutFields: readonly string[] = []): Promise<World> {
  return startWorld({ seed: { people: PEOPLE, rooms }, withoutFields });
}

function readAll(world: World): readonly number[] {
  const { messages } = world.webex.snapshot();
  return [TRAIN, STRANGE].map((room) => messages.filter(({ roomId }) => roomId === roomIdOf(room)).length);
}

describe.each([
  ["ours first", [TRAIN, STRANGE]],
  ["the stranger's first", [STRANGE, TRAIN]],
])("two rooms of one title, %s", (_, rooms) => {
  test.each(["Release train", "release train", "RELEASE TRAIN"])(
    'get nothing for "%s", and an error lists each with its ID, owner and age',
    async (to) => {
      await using world = await startRooms(rooms);
      const step = await world.run({ with: { to } });
      expect(readAll(world)).toEqual([0, 0]);
      expect(step.outputs["ok"]).toBe("false");
      const { error } = step.outputs;
      expect(error).toContain(`2 rooms have the title "${to}". Give the ID of the one that you mean: `);
      expect(error).toContain(`${roomIdOf(TRAIN)} (owner ${OUR_ORGANIZATION}, created 2024-02-03)`);
      expect(error).toMatch(new RegExp(`${roomIdOf(STRANGE)} \\(owner \\S+, created 2026-11-20\\)`));
    },
  );

  test("with allowed-organizations, ours gets it, a warning names the other, and no request is added", async () => {
    await using world = await startRooms(rooms);
    const step = await world.run({ with: { to: "release train", ...GUARD } });
    expect(readAll(world)).toEqual([1, 0]);
    expect(world.requests()).toEqual(["GET /rooms 200", "POST /messages 200"]);
    expect(step).toMatchObject({
      outputs: { ok: "true" },
      annotations: [
        { level: "warning", message: expect.stringContaining(`and not to ${roomIdOf(STRANGE)} (owner `) },
      ],
    });
  });
});

test("a single room with the title gets the message, whoever created it, after one read of the rooms", async () => {
  await using world = await startRooms([STRANGE]);
  const step = await world.run({ with: { to: "Release train" } });
  expect(step.outputs["ok"]).toBe("true");
  expect(world.requests()).toEqual(["GET /rooms 200", "POST /messages 200"]);
});

describe("with allowed-organizations", () => {
  test.each([
    ["of another organization", [STRANGE], []],
    ["of which Webex does not say whose it is", [TRAIN], ["ownerId"]],
  ])("a room %s gets nothing by its title, and the error gives its ID", async (_, rooms, fields) => {
    await using world = await startRooms(rooms, fields);
    const step = await world.run({ with: { to: "Release train", ...GUARD } });
    expect(readAll(world)).toEqual([0, 0]);
    expect(step.outputs["error"]).toContain(
      `The room with the title "Release train" belongs to no organization in "allowed-organizations", so nothing is posted there. If it is the right one, give its id: ${roomIdOf(rooms[0] ?? TRAIN)}`,
    );
  });

  test("a room gets the message by its ID, whoever owns it", async () => {
    await using world = await startRooms([STRANGE]);
    await world.run({ with: { to: roomIdOf(STRANGE), ...GUARD } });
    expect(world.requests()).toEqual(["POST /messages 200"]);
  });

  test("two of ours are still two", async () => {
    const other = { ...TRAIN, uuid: TRAIN.uuid.replace(/.$/, "9") };
    await using world = await startRooms([TRAIN, other, STRANGE]);
    const step = await world.run({ with: { to: "Release train", ...GUARD } });
    expect(step.outputs["error"]).toContain('3 rooms have the title "Release train".');
  });

  test("an unknown organization stops only destinations by title", async () => {
    await using world = await startRooms([TRAIN]);
    const to = `Release train\n${roomIdOf(TRAIN)}`;
    const step = await world.run({ with: { to, "allowed-organizations": "Example Inc." } });
    expect(readAll(world)).toEqual([1, 0]);
    expect(step.outputs["error"]).toContain('Input "allowed-organizations" names "Example Inc."');
  });
});

describe("two teams of one name", () => {
  const ours = {
    uuid: "70000000-0000-4000-8000-000000000001",
    name: "Alpha",
    members: [seedPeople.alice.email, seedPeople.bot.email],
  };
  const strange = {
    ...ours,
    uuid: "70000000-0000-4000-8000-0000000000ee",
    members: [MALLORY.email, seedPeople.bot.email],
  };
  const seed = { people: PEOPLE, rooms: [], teams: [strange, ours] };

  test("are an error, and with allowed-organizations ours is the one", async () => {
    await using world = await startWorld({ seed });
    const step = await world.run({ with: { to: "team: alpha" } });
    expect(step.outputs["error"]).toContain('2 rooms have the name of the team "Alpha" or "General".');
    const again = await world.run({ with: { to: "team: alpha", ...GUARD } });
    expect(again.outputs["ok"]).toBe("true");
    const [message] = world.webex.snapshot().messages;
    const room = world.webex.snapshot().rooms.find(({ id }) => id === message?.roomId);
    expect(room?.ownerId).toBe(OUR_ORGANIZATION);
  });

  test("are refused with allowed-organizations if one is not ours", async () => {
    await using world = await startWorld({ seed: { ...seed, teams: [strange] } });
    const step = await world.run({ with: { to: "team: alpha", ...GUARD } });
    expect(step.outputs["error"]).toContain(
      'The room with the name of the team "Alpha" or "General" belongs to no organization',
    );
    expect(world.webex.snapshot().messages).toEqual([]);
  });
});
