import { expect, test } from "vitest";
import { numberedUuid } from "../../emulator/ids.ts";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, type Seed, seedPeople } from "../../emulator/seed.ts";
import { seedGroups } from "../../emulator/seed-services.ts";
import { startBareWebex } from "../../scripts/bench/bare-webex.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { RoomDirectory } from "../../src/delivery/rooms/room-directory.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";
import { growsAtMost } from "../support/measure-work.ts";

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

/** A directory that has its rooms, and is asked for as many titles. */
async function findIn(count: number) {
  const rooms = manyRooms(count);
  const emulator = await startEmulator({ seed: { rooms } });
  const directory = new RoomDirectory(await createMessagingClient(emulator).lists());
  await directory.byTitle("Room 1");
  return {
    find: () => Promise.all(rooms.map(({ title }) => directory.byTitle(title))),
    [Symbol.asyncDispose]: () => emulator.close(),
  };
}
