import { describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { manyRooms, roomIdOf, type SeedRoom, seedRooms } from "../../../emulator/seed.ts";
import { NameError } from "../../../src/delivery/rooms/name-error.ts";
import { RoomDirectory } from "../../../src/delivery/rooms/room-directory.ts";
import { createClient } from "../../support/create-client.ts";
import { rejection } from "../../support/rejection.ts";

const BOT = "notify@webex.bot";

function roomsTitled(...titles: readonly string[]): SeedRoom[] {
  return manyRooms(titles.length).map((room, index) => ({ ...room, title: titles[index] ?? "" }));
}

function directoryOf(emulator: Emulator): RoomDirectory {
  return new RoomDirectory(createClient(emulator));
}

async function find(title: string, rooms: readonly SeedRoom[]): Promise<string | undefined> {
  await using emulator = await startEmulator({ seed: { rooms } });
  const { id } = await directoryOf(emulator).byTitle(title);
  return rooms.find((room) => roomIdOf(room) === id)?.title;
}

describe("idByTitle", () => {
  test.each([
    ["that is the same", "Dev Room", ["Other", "Dev Room"], "Dev Room"],
    ["in another case", "RELEASE TRAIN", ["Release train", "Release"], "Release train"],
    ["in another case with accents", "ÉQUIPE", ["équipe"], "équipe"],
    ["with blanks around it", "Release train", ["  Release train "], "  Release train "],
    ["with blanks around what is wanted", " Release train ", ["Release train"], "Release train"],
    ["composed, by one decomposed", "Cafe\u0301", ["Café"], "Café"],
    ["decomposed, by one composed", "Café", ["Cafe\u0301"], "Cafe\u0301"],
  ])("finds the title %s", async (_, title, titles, expected) => {
    expect(await find(title, roomsTitled(...titles))).toBe(expected);
  });

  test("finds a room on the third page", async () => {
    await using emulator = await startEmulator({ seed: { rooms: manyRooms(2500) } });
    const directory = directoryOf(emulator);
    expect(await directory.byTitle("Room 2500")).toEqual({
      id: roomIdOf(manyRooms(2500).at(-1) ?? seedRooms.europe),
    });
    expect(emulator.requests).toHaveLength(3);
  });

  const errors = { title: { code: "kms_failure", reason: "Key management server failed to respond" } };

  test.each([
    ["encrypted", { title: "eyJhbGciOiJkaXIi", errors }],
    ["missing", { errors }],
    ["null", { title: null, errors }],
  ])("says that another room could have the title if one is %s", async (_, unread) => {
    await using emulator = await startEmulator();
    const items = [
      { id: "ours", type: "group", ...unread },
      {
        id: "other",
        type: "group",
        title: "Release train",
        ownerId: "acme",
        created: "2026-01-05T10:00:00Z",
      },
    ];
    emulator.fail({ kind: "answer", status: 200, body: { items }, times: "forever" });
    const directory = directoryOf(emulator);
    const { id, warning } = await directory.byTitle("Release train");
    expect([id, warning]).toEqual([
      "other",
      'Webex cannot decrypt the name of a room of this token, which could have the title "Release train" too. The message goes to other (owner acme, created 2026-01-05): if that is not yours, give the ID of the right one.',
    ]);
    const error = await rejection(directory.byTitle("Release trains"));
    expect(error.message).toContain("(Webex cannot decrypt the name of a room of this token)");
    expect(error).toMatchObject({ near: undefined });
  });

  test("says that the bot must be a member, and which titles are similar", async () => {
    const rooms = roomsTitled("Release train", "Release trail", "Lunch");
    const error = await rejection(find("Relase train", rooms));
    expect(error).toBeInstanceOf(NameError);
    expect(error.message).toBe(
      'None of the 3 group rooms of this token has the title "Relase train". The token\'s owner, notify@webex.bot, must be a member of the room: add it there, or give the room\'s ID. Similar: "Release train" and "Release trail".',
    );
  });

  test.each([
    ["@alice", "For a person, give the email address."],
    ["teams: Project Alpha", 'The prefixes are "room:", "person:", "team:", and "group:".'],
  ])("for %s, says how to write it here", async (title, hint) => {
    expect((await rejection(find(title, roomsTitled("Lunch")))).message).toContain(hint);
  });

  test("names the last of several titles that no room has", async () => {
    await using emulator = await startEmulator({ seed: { rooms: roomsTitled("Lunch") } });
    const { message } = await rejection(directoryOf(emulator).byTitle("Deploy:", "Deploys: shop"));
    expect(message).toContain('None of the 1 group rooms of this token has the title "Deploys: shop".');
  });

  test("names only those of several titles that rooms have", async () => {
    const rooms = roomsTitled("Deploys", "deploys", "Lunch");
    await using emulator = await startEmulator({ seed: { rooms } });
    const { message } = await rejection(directoryOf(emulator).byTitle("Deploys", "room: Deploys"));
    expect(message).toContain('2 rooms have the title "Deploys". Give the ID');
    await using both = await startEmulator({ seed: { rooms: roomsTitled("Deploys", "room: Deploys") } });
    const { message: ofBoth } = await rejection(directoryOf(both).byTitle("Deploys", "room: Deploys"));
    expect(ofBoth).toContain('2 rooms have the title "Deploys" or "room: Deploys". Give the ID');
  });

  test("does not name titles that are not similar", async () => {
    const { message } = await rejection(find("Deployments", roomsTitled("Lunch")));
    expect(message).toMatch(/or give the room's ID\.$/);
  });

  test("does not report rooms without the bot", async () => {
    const secret = { ...seedRooms.withoutTheBot, members: ["alice@example.com"] };
    const { message } = await rejection(find("Secret room", [secret, ...roomsTitled("Lunch")]));
    expect(message).toContain("None of the 1 group rooms");
  });

  test.each([
    ["exactly", "Duplicate", ["Duplicate", "Duplicate"], 2],
    ["exactly, or in another case", "Duplicate", ["Duplicate", "duplicate"], 2],
    ["but for the case", "DUPLICATE", ["Duplicate", "duplicate"], 2],
    ["but for blanks", "Duplicate", ["Duplicate", " Duplicate"], 2],
  ])("lists the IDs of several rooms that have the title %s", async (_, title, titles, count) => {
    const rooms = roomsTitled(...titles);
    const { message } = await rejection(find(title, rooms));
    expect(message).toContain(
      `${count} rooms have the title "${title}". Give the ID of the one that you mean: `,
    );
    for (const room of rooms.slice(0, count)) {
      expect(message).toMatch(new RegExp(`${roomIdOf(room)} \\(owner \\S+, created \\d{4}-\\d\\d-\\d\\d\\)`));
    }
  });

  test("asks for group rooms only, once for many titles, the most on a page", async () => {
    await using emulator = await startEmulator();
    const directory = directoryOf(emulator);
    await Promise.all(["Release train", "Europe", "Announcements"].map((title) => directory.byTitle(title)));
    await directory.idByUuid(seedRooms.europe.uuid);
    expect(emulator.requests.map(({ path, query }) => [path, query])).toEqual([
      ["/rooms", { type: "group", max: "1000" }],
    ]);
  });
});

describe("idByUuid", () => {
  test.each([
    ["in another region", seedRooms.europe.uuid],
    ["in upper case", seedRooms.europe.uuid.toUpperCase()],
  ])("finds the whole ID of a room %s", async (_, uuid) => {
    await using emulator = await startEmulator();
    expect(await directoryOf(emulator).idByUuid(uuid)).toBe(roomIdOf(seedRooms.europe));
  });

  test("finds no room that the bot is not in", async () => {
    await using emulator = await startEmulator();
    expect(await directoryOf(emulator).idByUuid(seedRooms.withoutTheBot.uuid)).toBeUndefined();
  });
});

test("passes on what Webex answers", async () => {
  await using emulator = await startEmulator({ seed: { rooms: [{ ...seedRooms.europe, members: [BOT] }] } });
  emulator.fail({ kind: "answer", status: 401, times: "forever" });
  expect(await rejection(directoryOf(emulator).byTitle("Europe"))).toMatchObject({ kind: "auth" });
});
