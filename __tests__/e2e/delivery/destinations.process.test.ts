import { describe, expect, test } from "vitest";
import {
  defaultSeed,
  manyRooms,
  personIdOf,
  roomIdOf,
  seedPeople,
  seedRooms,
} from "../../../emulator/seed.ts";
import { startWorld } from "../../support/start-world.ts";

const { europe, releaseTrain, firstDuplicate, secondDuplicate } = seedRooms;

test("every kind of destination gets the message", async () => {
  await using world = await startWorld();
  const to = [
    roomIdOf(releaseTrain),
    seedRooms.devRoom.uuid,
    `webexteams://im?space=${seedRooms.devRoomInLowerCase.uuid}`,
    "Europe",
    "person: bob@example.com",
    personIdOf(seedPeople.carol),
    "dave@example.com, erin@example.com",
  ];
  const step = await world.run({ with: { to: to.join("\n") } });
  expect(resultsOf(step.outputs).map(({ destination, status }) => `${status}: ${destination}`)).toEqual(
    [...to.slice(0, -1), "dave@example.com", "erin@example.com"].map((entry) => `sent: ${entry}`),
  );
  const { markdown } = step.outputs;
  for (const room of ["Release train", "Dev Room", "dev room", "Europe"]) {
    expect(world.webex.messagesIn(room).map((one) => one.markdown)).toEqual([markdown]);
  }
  for (const person of ["bob", "carol", "dave", "erin"]) {
    expect(world.webex.directMessages(`${person}@example.com`).map((one) => one.markdown)).toEqual([
      markdown,
    ]);
  }
  expect(step).toMatchObject({ conclusion: "success", annotations: [], outputs: { ok: "true" } });
  expect(step.summary).toContain("✅ sent to 8 of 8 destinations");
});

describe("a title", () => {
  test("is found on the last of many pages, with one list for all titles", async () => {
    const rooms = [...manyRooms(2400), ...defaultSeed.rooms];
    await using world = await startWorld({ seed: { rooms } });
    const step = await world.run({ with: { to: "Room 2222\nroom:  Europe\nroom 7" } });
    expect(world.requests()).toEqual([
      ...Array.from({ length: 3 }, () => "GET /rooms 200"),
      ...Array.from({ length: 3 }, () => "POST /messages 200"),
    ]);
    expect(world.webex.requests.map(({ query }) => query["type"]).slice(0, 3)).toEqual([
      "group",
      "group",
      "group",
    ]);
    for (const room of ["Room 2222", "Europe", "Room 7"]) expect(world.read(room)).toHaveLength(1);
    expect(step.outputs["ok"]).toBe("true");
  });

  test("that looks like nothing else may contain commas, colons, and brackets", async () => {
    const title = "Ops: [EU], on-call (24/7)";
    const room = { ...europe, title };
    await using world = await startWorld({ seed: { rooms: [room] } });
    await world.run({ with: { to: title } });
    expect(world.read(title)).toHaveLength(1);
  });

  test("is compared without surrounding white space, with normalized accents, and in any case", async () => {
    const titles = ["Caf\u00e9 crew", "Roast", "ROAST", "Grind"];
    const rooms = titles.map((title, index) => ({
      ...europe,
      title,
      uuid: `${europe.uuid.slice(0, -1)}${index}`,
    }));
    await using world = await startWorld({ seed: { rooms } });
    const step = await world.run({ with: { to: "  Cafe\u0301 crew \r\nROAST\r\ngrind\r\nroast" } });
    expect(rooms.map((room) => world.read(roomIdOf(room)).length)).toEqual([1, 0, 0, 1]);
    expect(step.outputs["error"]).toContain('ROAST: 2 rooms have the title "ROAST".');
    expect(step.outputs["error"]).toContain('roast: 2 rooms have the title "roast".');
  });

  test("that no room has is an error with similar titles", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Relase train" } });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "false", "message-id": "" } });
    expect(step.annotations).toMatchInlineSnapshot(`
      [
        {
          "level": "error",
          "message": "Relase train: None of the 7 group rooms of this token has the title "Relase train". The token's owner, such as a bot, must be a member of the room: add it there, or give the room's ID. Similar: "Release train".",
          "title": "Webex Notify",
        },
      ]
    `);
    expect(step.summary).toContain("❌ sent to 0 of 1 destination");
  });

  test("of a room without the bot is one that no room has", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Secret room" } });
    expect(step.outputs["error"]).toContain(
      "The token's owner, notify@webex.bot, must be a member of the room: add it there",
    );
    expect(world.requests()).toEqual(["GET /rooms 200", "GET /people/me 200"]);
  });

  test("of a room without the bot is an error even if Webex does not say whose token it is", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 403, body: {}, match: { path: /^\/people\/me$/ } });
    const step = await world.run({ with: { to: "Secret room" } });
    expect(step.outputs["error"]).toContain("The token's owner, such as a bot, must be a member of the room");
  });

  test("that several rooms have is an error with their IDs", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: "Duplicate" } });
    const shown = [firstDuplicate, secondDuplicate].map(
      (room) => `${roomIdOf(room)} \\(owner .*, created .*\\)`,
    );
    expect(step.outputs["error"]).toMatch(
      new RegExp(`^Duplicate: 2 rooms have the title "Duplicate"\\. Give the ID .*: ${shown.join(", ")}\\.$`),
    );
    expect(world.requests()).toEqual(["GET /rooms 200"]);
  });
});

test("a room of another region is found by its bare UUID", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: europe.uuid } });
  expect(world.requests()).toEqual(["POST /messages 404", "GET /rooms 200", "POST /messages 200"]);
  expect(step.outputs["room-id"]).toBe(roomIdOf(europe));
});

test("a room that is named twice gets one message", async () => {
  await using world = await startWorld();
  const id = roomIdOf(releaseTrain);
  const step = await world.run({ with: { to: `Release train\n${id}\nRelease train` } });
  expect(world.read()).toHaveLength(1);
  expect(
    resultsOf(step.outputs)
      .map(({ status }) => status)
      .sort(),
  ).toEqual(["sent", "skipped"]);
  expect(step.outputs["ok"]).toBe("true");
});

describe("an entry that cannot be a destination fails the step, and does not stop the others", () => {
  test.each([
    [
      "an ID of the wrong kind",
      `room:${personIdOf(seedPeople.bob)}`,
      "it is the ID of a person, not of a room",
    ],
    [
      "a room's ID as a person",
      `person:${roomIdOf(releaseTrain)}`,
      "it is the ID of a room, not of a person",
    ],
    ["a person without an address", "person: Bob Brown", "is neither an email address nor a person's ID"],
    ["a prefix and nothing else", "room:", "nothing follows the prefix room:"],
    ["a link without a space", "webexteams://meet?id=1", "the link does not name a space"],
  ])("%s", async (_, entry, problem) => {
    await using world = await startWorld();
    const step = await world.run({ with: { to: `${entry}\nRelease train` } });
    expect(world.read()).toHaveLength(1);
    expect(step).toMatchObject({ conclusion: "failure", outputs: { ok: "false" } });
    expect(step.outputs["error"]).toContain(problem);
    expect(resultsOf(step.outputs).map(({ status }) => status)).toEqual(["failed", "sent"]);
  });
});

test("no destination at all fails the step and names the input", async () => {
  await using world = await startWorld();
  const step = await world.run({ with: { to: " \n " } });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs["error"]).toMatchInlineSnapshot(
    `"Input "to" is missing: give at least one room (ID, link, or title) or person (email or ID), one per line, or the address of an incoming webhook as \`webhook-url\`; without quotes, YAML reads a value that begins with # as a comment."`,
  );
  expect(world.webex.requests).toEqual([]);
});

interface Result {
  destination: string;
  status: string;
}

function resultsOf(outputs: Readonly<Record<string, string>>): Result[] {
  return JSON.parse(outputs["results"] ?? "[]") as Result[];
}
