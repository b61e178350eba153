import { describe, expect, test, vi } from "vitest";
import type { Fault } from "../../../emulator/faults.ts";
import { type Emulator, startEmulator } from "../../../emulator/index.ts";
import { manyRooms } from "../../../emulator/seed.ts";
import { Requests } from "../../../src/webex/http/requests.ts";
import { PEOPLE } from "../../../src/webex/nouns/people.ts";
import type { Room } from "../../../src/webex/nouns/rooms.ts";
import { ROOMS } from "../../../src/webex/nouns/rooms.ts";
import { clientOptions } from "../../support/create-client.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { startRawServer } from "../../support/raw-server.ts";
import { rejection } from "../../support/rejection.ts";

const GROUP_ROOMS = { type: "group", max: 1000 };

async function titlesOf({ url }: { readonly url: string }, query = GROUP_ROOMS): Promise<readonly string[]> {
  const rooms = await Array.fromAsync(new Requests(clientOptions({ url })).list<Room>(ROOMS.list, query));
  return rooms.map(({ title }) => title);
}

async function titlesWith(
  fault: Fault,
  count = 5,
): Promise<{ titles: readonly string[]; emulator: Emulator }> {
  await using emulator = await startEmulator({ seed: { rooms: manyRooms(count) }, pageSize: 2 });
  emulator.fail(fault);
  return { titles: await titlesOf(emulator), emulator };
}

describe("a list", () => {
  test("of 2500 rooms takes three requests, each with all filters", async () => {
    await using emulator = await startEmulator({ seed: { rooms: manyRooms(2500) } });
    const titles = await titlesOf(emulator);
    expect([titles.length, new Set(titles).size, titles.at(-1)]).toEqual([2500, 2500, "Room 2500"]);
    expect(emulator.requests.map(({ query }) => query)).toEqual([
      { type: "group", max: "1000" },
      { type: "group", max: "1000", cursor: "1" },
      { type: "group", max: "1000", cursor: "2" },
    ]);
  });

  test("asks for the next page only when it is needed", async () => {
    await using emulator = await startEmulator({ seed: { rooms: manyRooms(5) }, pageSize: 2 });
    const rooms = new Requests(clientOptions(emulator)).list<Room>(ROOMS.list, {});
    for await (const { title } of rooms) if (title === "Room 2") break;
    expect(emulator.requests).toHaveLength(1);
  });

  test.each(["max-null", "lost-filters"] as const)("puts a next link right that has %s", async (next) => {
    const { titles, emulator } = await titlesWith({ kind: "next-link", next, times: "forever" });
    expect(titles).toHaveLength(5);
    expect(emulator.requests.map(({ query }) => query["max"])).toEqual(["1000", "1000", "1000"]);
  });

  test("is refused if a next link leads back: the rest of it is missing", async () => {
    const read = titlesWith({ kind: "next-link", next: "repeated", times: "forever" });
    await expect(read).rejects.toMatchObject({
      kind: "bad answer",
      message: "GET /rooms was answered with a next page that has already been read.",
    });
  });

  test("is refused if a page repeats what has been read, in any order", async () => {
    await using server = await startRawServer(({ url = "" }, response) => {
      const isFirst = !url.includes("cursor");
      if (isFirst) response.setHeader("Link", '</v1/rooms?cursor=2>; rel="next"');
      const items = ["R1", "R2"].map((id) => ({ id, title: id }));
      response.end(JSON.stringify({ items: isFirst ? items : items.toReversed() }));
    });
    await expect(titlesOf(server)).rejects.toMatchObject({
      message: "GET /rooms was answered with a page of entries that have already been read.",
    });
  });

  test("continues after an empty page", async () => {
    await using server = await startRawServer(({ url = "" }, response) => {
      const isFirst = !url.includes("cursor");
      if (isFirst) response.setHeader("Link", '</v1/rooms?cursor=2>; rel="next"');
      response.end(JSON.stringify({ items: isFirst ? [] : [{ id: "R1", title: "Behind" }] }));
    });
    expect(await titlesOf(server)).toEqual(["Behind"]);
  });

  test("repeats the one page that fails", async () => {
    const { titles, emulator } = await titlesWith({
      kind: "cut-in-body",
      match: { path: "/rooms", after: 1 },
    });
    expect([titles.length, emulator.requests.length]).toEqual([5, 4]);
  });

  test.each([
    ["another origin", (origin: string) => `${origin}/v1/rooms`],
    ["another path", () => "/internal/rooms"],
  ])("never sends the token to %s, and does not pass for whole", async (_, linkTo) => {
    await using elsewhere = await startEmulator();
    await using emulator = await startEmulator({ seed: { rooms: manyRooms(5) }, pageSize: 2 });
    const next = new URL(linkTo(new URL(elsewhere.url).origin), emulator.url);
    emulator.fail({ kind: "next-link", next });
    expect(await rejection(titlesOf(emulator))).toMatchObject({
      kind: "bad answer",
      mayHaveArrived: false,
      message:
        "GET /rooms was answered with a next page outside the API's address, where the token must not be sent.",
    });
    expect([elsewhere.requests, emulator.requests.length]).toEqual([[], 1]);
  });

  test.each(["{}", '{"items":{}}', "[]", '{"items":null}'])("is missing from %s", async (body) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status: 200, body: JSON.parse(body) });
    expect(await rejection(titlesOf(emulator))).toMatchObject({
      kind: "bad answer",
      message: "GET /rooms was answered without the requested list.",
    });
  });
});

/** A clock whose sleepers wake when the test says so. */
class HeldClock extends FakeClock {
  readonly sleepers: (() => void)[] = [];
  readonly hold = async (delayMs: number, signal: AbortSignal): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.sleepers.push(resolve);
    await promise;
    await this.sleep(delayMs, signal);
  };
}

describe("a refusal of one request", () => {
  async function askDuring(status: number): Promise<{ sleepers: number; sent: number; sentInAll: number }> {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "answer", status, headers: { "Retry-After": "7" } });
    const clock = new HeldClock();
    const requests = new Requests(clientOptions(emulator, { clock, sleep: clock.hold }));
    const ask = (): Promise<unknown> => requests.send(PEOPLE.me, {});
    const first = ask();
    await vi.waitFor(() => expect(clock.sleepers).toHaveLength(1), { interval: 2 });
    const others = [ask(), ask()];
    // Time enough for the others to be sent, if they are.
    await vi.waitFor(() => expect(clock.sleepers.length + emulator.requests.length).toBe(4), { interval: 2 });
    const known = { sleepers: clock.sleepers.length, sent: emulator.requests.length };
    for (const wake of clock.sleepers) wake();
    await Promise.all([first, ...others]);
    return { ...known, sentInAll: emulator.requests.length };
  }

  test("pauses all others if it is a rate limit", async () => {
    expect(await askDuring(429)).toEqual({ sleepers: 3, sent: 1, sentInAll: 4 });
  });

  test.each([423, 503])("leaves the others alone if it is about that request: %i", async (status) => {
    expect(await askDuring(status)).toEqual({ sleepers: 1, sent: 3, sentInAll: 4 });
  });
});
