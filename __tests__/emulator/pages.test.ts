import { expect, test } from "vitest";
import type { Emulator } from "../../emulator/index.ts";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { ask, nextPage } from "./ask.ts";

async function pageSizes(emulator: Emulator, target: string): Promise<number[]> {
  const sizes: number[] = [];
  for (let next: string | undefined = target; next; ) {
    const answer = await ask(emulator, `GET ${next}`);
    sizes.push(answer.body.items.length);
    next = nextPage(answer);
  }
  return sizes;
}

test.each([
  ["/rooms", [...Array.from({ length: 25 }, () => 100)]],
  ["/rooms?max=1000", [1000, 1000, 500]],
  ["/rooms?max=5000", [1000, 1000, 500]],
  ["/rooms?max=null&type=direct", [0]],
])("cuts 2500 rooms into pages for %s", async (target, sizes) => {
  await using emulator = await startEmulator({ seed: { rooms: manyRooms(2500) } });

  expect(await pageSizes(emulator, target)).toEqual(sizes);
});

test("shows every room once", async () => {
  await using emulator = await startEmulator({ seed: { rooms: manyRooms(25) }, pageSize: 10 });
  const first = await ask(emulator, "GET /rooms");
  const second = await ask(emulator, `GET ${nextPage(first)}`);
  const third = await ask(emulator, `GET ${nextPage(second)}`);

  const titles = [first, second, third].flatMap(({ body }) =>
    body.items.map((room: { title: string }) => room.title),
  );

  expect(titles).toEqual(manyRooms(25).map((room) => room.title));
  expect(nextPage(third)).toBeUndefined();
});

test("names the next page by an absolute URL that keeps the filters", async () => {
  await using emulator = await startEmulator({ pageSize: 2 });

  const next = new URL(nextPage(await ask(emulator, "GET /rooms?type=group&max=3")) ?? "");

  expect(`${next.origin}${next.pathname}`).toBe(`${emulator.url}/rooms`);
  expect(next.searchParams.get("type")).toBe("group");
  expect(next.searchParams.get("max")).toBe("3");
});

test("continues at the right place when entries are deleted between two pages", async () => {
  await using emulator = await startEmulator({ pageSize: 1 });
  const target = `/memberships?roomId=${roomIdOf(seedRooms.devRoom)}`;
  const first = await ask(emulator, `GET ${target}`);
  const second = await ask(emulator, `GET ${nextPage(first)}`);

  await ask(emulator, `DELETE /memberships/${second.body.items[0]?.id}`);

  expect((await ask(emulator, `GET ${nextPage(second)}`)).body.items).toMatchObject([
    { personEmail: "dave@example.com" },
  ]);
});

test("gives 50 messages when not asked for more", async () => {
  await using emulator = await startEmulator();
  const { body } = await ask(emulator, "POST /messages", { toPersonEmail: "bob@example.com", text: "0" });
  for (let count = 1; count <= 60; count += 1) {
    await ask(emulator, "POST /messages", { roomId: body.roomId, text: String(count) });
  }

  expect(await pageSizes(emulator, `/messages?roomId=${body.roomId}`)).toEqual([50, 11]);
  expect((await ask(emulator, "GET /messages/direct?personEmail=bob@example.com")).body.items).toHaveLength(
    50,
  );
});

test("refuses a cursor that it never gave", async () => {
  await using emulator = await startEmulator();

  expect((await ask(emulator, "GET /rooms?cursor=99")).status).toBe(400);
});

test.each([
  ["max-null", (next: URL) => expect(next.searchParams.get("max")).toBe("null")],
  ["lost-filters", (next: URL) => expect(next.searchParams.has("roomId")).toBe(false)],
  ["repeated", (next: URL) => expect(next.searchParams.has("cursor")).toBe(false)],
  [new URL("https://evil.example/v1/memberships"), (next: URL) => expect(next.host).toBe("evil.example")],
] as const)("shows the wrong next link %s once", async (next, check) => {
  await using emulator = await startEmulator({ pageSize: 1 });
  const target = `/memberships?roomId=${roomIdOf(seedRooms.releaseTrain)}&max=1`;
  emulator.fail({ kind: "next-link", next });

  const wrong = nextPage(await ask(emulator, `GET ${target}`));
  const right = nextPage(await ask(emulator, `GET ${target}`));

  check(new URL(wrong ?? ""));
  expect(new URL(right ?? "").search).toContain("roomId");
});

test("leaves the last page without a next link when its defect is max=null", async () => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "next-link", next: "max-null" });

  expect(nextPage(await ask(emulator, "GET /rooms"))).toBeUndefined();
});
