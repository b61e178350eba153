import { expect, test } from "vitest";
import { manyRooms } from "../../../emulator/seed.ts";
import { fetch } from "../../../src/door/fetch.ts";
import { startWebex, type WebexWorldOptions } from "../../support/start-webex.ts";

const LONG_AGO_MS = Date.UTC(2020, 0, 5);
const DAY_MS = 86_400_000;

/** A page of the local Webex, in place of Webex's 1,000. */
const PAGE = 20;

/** A token in so many rooms. One was made each day, long ago. */
function among(rooms: number, more: WebexWorldOptions = {}) {
  const old = manyRooms(rooms).map((room, at) => {
    return { ...room, created: new Date(LONG_AGO_MS + at * DAY_MS).toISOString() };
  });
  return startWebex({ pageSize: PAGE, ...more, seed: { rooms: old } });
}

function manifestOf(rooms: number): string {
  return `rooms: [${Array.from({ length: rooms }, (_, at) => `{ title: New ${at} }`).join(", ")}]`;
}

/** How often rooms were listed for so many new ones, a request for each page. */
async function listsFor(made: number, rooms: number, more?: WebexWorldOptions): Promise<number> {
  await using world = await among(rooms, more);
  expect((await world.apply(manifestOf(made))).problems).toEqual([]);
  return world.webex.requests.filter(({ method }) => method === "GET").length;
}

test("each new room costs one look, however many rooms the token is in", async () => {
  for (const rooms of [2 * PAGE, 10 * PAGE]) {
    expect((await listsFor(9, rooms)) - (await listsFor(3, rooms))).toBe(6);
  }
});

test("all rooms are listed twice, for the plan and before the first new room", async () => {
  const pages = 10;
  const [few, many] = [await listsFor(3, PAGE), await listsFor(3, pages * PAGE)];
  expect(many - few).toBe(2 * (pages - 1));
});

test.each([true, false])("a room whose answer was lost is there once (made: %s)", async (performed) => {
  await using world = await among(10 * PAGE);
  world.webex.fail({ kind: "cut", performed, match: { method: "POST", path: "/rooms" } });
  expect((await world.apply(manifestOf(3))).problems).toEqual([]);
  expect(titlesIn(world)).toEqual(["New 0", "New 1", "New 2"]);
});

/** Lists that do not say which rooms are the newest. */
const OTHER_LISTS: readonly [string, WebexWorldOptions][] = [
  ["the oldest come first", { fetch: (url, init) => fetch(url.replace("sortBy=created&", ""), init) }],
  ["nobody knows when they were made", { withoutFields: ["created"] }],
];

test.each(OTHER_LISTS)("where %s, all are looked through", async (_, more) => {
  const pages = 5;
  const [few, many] = [await listsFor(3, PAGE, more), await listsFor(3, pages * PAGE, more)];
  expect(many - few).toBe(4 * (pages - 1));
});

test.each<[string, WebexWorldOptions]>([["the newest come first", {}], ...OTHER_LISTS])(
  "a room that another run makes while ours makes others is found: %s",
  async (_, more) => {
    let isFirst = true;
    const meanwhile: typeof fetch = async (url, init) => {
      const answer = await (more.fetch ?? fetch)(url, init);
      if (init.method === "POST" && isFirst) {
        isFirst = false;
        await world.client.rooms.create({ title: "New 2" });
      }
      return answer;
    };
    await using world = await among(10 * PAGE, { ...more, fetch: meanwhile });
    const { told } = await world.apply(manifestOf(3));
    expect(told[2]).toBe(
      "create room New 2: done. Another run has created it in the meantime. That one is used.",
    );
    expect(titlesIn(world)).toEqual(["New 0", "New 1", "New 2"]);
  },
);

test("people take a request each to be found, and one for each room that they come into", async () => {
  await using world = await among(0);
  const asked: number[] = [];
  for (const people of [10, 30]) {
    const members = Array.from({ length: people }, (_, at) => `p${people}-${at}@example.com`).join(", ");
    const rooms = Array.from(
      { length: 2 },
      (_, at) => `{ title: Of ${people} ${at}, members: [${members}] }`,
    );
    const before = world.webex.requests.length;
    await world.apply(`rooms: [${rooms.join(", ")}]`);
    asked.push(world.webex.requests.length - before);
  }
  const [few = 0, many = 0] = asked;
  expect(many - few).toBe((30 - 10) * (1 + 2));
});

function titlesIn({ webex }: Awaited<ReturnType<typeof among>>): readonly string[] {
  const titles = webex.snapshot().rooms.map(({ title }) => title);
  return titles.filter((title) => title.startsWith("New ")).sort();
}
