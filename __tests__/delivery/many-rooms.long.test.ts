import { expect, test } from "vitest";
import { numberedUuid } from "../../emulator/ids.ts";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, type Seed, seedPeople } from "../../emulator/seed.ts";
import { seedGroups } from "../../emulator/seed-services.ts";
import { startBareWebex } from "../../scripts/bench/bare-webex.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { Audience } from "../../src/delivery/rooms/audience.ts";
import { RoomDirectory } from "../../src/delivery/rooms/room-directory.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";
import { growsAtMost } from "../support/measure-work.ts";
import { rejection } from "../support/rejection.ts";

/** A page of the local Webex, in place of Webex's 1,000 rooms or 500 members. */
const PAGE = 20;

/** How many requests a message to these destinations takes. It reaches all of them. */
async function requestsFor(to: readonly string[], seed: Partial<Seed>): Promise<number> {
  await using webex = await startEmulator({ pageSize: PAGE, seed });
  const { deliveries } = await send(to, webex, seedPeople.admin.token);
  expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(["sent"]));
  return webex.requests.length;
}

function send(to: readonly string[], webex: { readonly url: string }, token?: string) {
  const forms = { markdown: "Hi", isPending: false };
  const client = createMessagingClient(webex, token === undefined ? {} : { token });
  return deliver(forms, { to: parseDestinations(to.join("\n")) }, { webex: client, isDryRun: false });
}

test.each([2, 10])("titles take a request each, and one for each of %i pages of rooms", async (pages) => {
  const rooms = manyRooms(pages * PAGE).map((room) => ({ ...room, members: [seedPeople.admin.email] }));
  const titles = rooms.map(({ title }) => title);
  expect(await requestsFor(titles.slice(0, 5), { rooms })).toBe(5 + pages);
  expect(await requestsFor(titles.slice(0, 25), { rooms })).toBe(25 + pages);
});

test.each([2, 10])(
  "a group takes a request for each of its people and of %i pages of them",
  async (pages) => {
    const people = Array.from({ length: pages * PAGE }, (_, index) => ({
      uuid: numberedUuid("ee000000", index + 1),
      email: `person${index}@example.com`,
      displayName: `Person ${index}`,
    }));
    const groups = [{ ...seedGroups.qa, members: people.map(({ email }) => email) }];
    const seed = { people: [...Object.values(seedPeople), ...people], groups, rooms: [] };
    expect(await requestsFor(["group:QA"], seed)).toBe(1 + pages + people.length);
  },
);

test.each([20, 200])("%i messages use a few connections", async (count) => {
  await using webex = await startBareWebex({ delayMs: 0 });
  const { deliveries } = await send(manyRooms(count).map(roomIdOf), webex);
  expect(deliveries.filter(({ status }) => status === "sent")).toHaveLength(count);
  expect(webex.count.connections).toBeLessThanOrEqual(10);
});

test("finding titles takes time that grows with titles plus rooms, not titles times rooms", async () => {
  await using few = await findIn(300);
  await using many = await findIn(1200);
  expect(await growsAtMost({ small: few.find, large: many.find, most: 8 })).toBe(true);
}, 60_000);

/** Titles that no room has, and that are similar to many. Anybody can add the bot to any number of rooms. */
const missing = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Room ${index}x`);

/** What is listed, without a request. */
async function* listed(name: "title" | "name") {
  for (const [at, { title }] of manyRooms(1000).entries())
    yield { id: `${at}`, type: "group", [name]: title };
}

const LISTS = { rooms: { list: () => listed("title") }, teams: { list: () => listed("name") } } as never;

/** How each of a step's names is looked up, among 1,000 others. */
const LOOKUPS: readonly (readonly [string, () => (name: string) => Promise<unknown>])[] = [
  ["the title of a room", () => byTitle(new RoomDirectory(LISTS))],
  ["the name of a team", () => byTeam(new Audience(LISTS))],
];

const byTitle = (rooms: RoomDirectory) => (title: string) => rooms.byTitle(title);
const byTeam = (audience: Audience) => (name: string) => audience.roomOfTeam(name);

test.each(LOOKUPS)(
  "similar names are searched for only so often: %s",
  async (_, begin) => {
    const explain = (count: number) => () => {
      const find = begin();
      return Promise.allSettled(missing(count).map((name) => find(name)));
    };
    expect(await growsAtMost({ small: explain(500), large: explain(4000), most: 3 })).toBe(true);
  },
  120_000,
);

test("the first titles that no room has get similar ones, and all of them say what to do", async () => {
  await using found = await findIn(1000);
  const errors = await Promise.all(missing(1000).map((title) => rejection(found.directory.byTitle(title))));
  const texts = errors.map(String);
  expect(texts[0]).toContain('Similar: "Room ');
  expect(texts.at(-1)).toMatch(/has the title "Room 999x"\. The token's owner, .* or give the room's ID\.$/);
});

/** A directory that has its rooms, and is asked for as many titles. */
async function findIn(count: number) {
  const rooms = manyRooms(count);
  const emulator = await startEmulator({ seed: { rooms } });
  const directory = new RoomDirectory(await createMessagingClient(emulator).lists());
  await directory.byTitle("Room 1");
  return {
    directory,
    find: () => Promise.all(rooms.map(({ title }) => directory.byTitle(title))),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
