import { afterEach, expect, test, vi } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { fetch } from "../../src/door/fetch.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";
import { FakeClock } from "../support/fake-clock.ts";

async function* content(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("a");
}

test("no file begins before every message has begun, also if there are more than are sent at the same time", async () => {
  const rooms = manyRooms(40);
  await using emulator = await startEmulator({ seed: { rooms } });
  const begun: string[] = [];
  const webex = createMessagingClient(emulator, {
    fetch: (url, init) => {
      begun.push(typeof init.body === "string" ? "message" : "file");
      return fetch(url, init);
    },
  });
  const files = ["a.txt", "b.txt"].map((name) => ({ name, type: "text/plain", size: 1, read: content }));
  const to = parseDestinations(rooms.map(roomIdOf).join("\n"));
  await deliver({ markdown: "**Hi**", isPending: false, files }, { to }, { webex, isDryRun: false });
  expect(begun).toEqual([...Array(40).fill("message"), ...Array(80).fill("file")]);
});

test("a file that Webex limits for longer than the delivery lasts loses no message that is still tried", async () => {
  await using emulator = await startEmulator();
  const isMessage = { method: "POST", path: "/messages", hasFiles: false } as const;
  emulator.fail({ kind: "answer", status: 503, times: 1, match: isMessage });
  emulator.fail({
    kind: "answer",
    status: 429,
    headers: { "retry-after": "200" },
    times: "forever",
    match: { ...isMessage, hasFiles: true },
  });
  const clock = new FakeClock();
  const hasBegun = (): boolean =>
    emulator.requests.some(({ headers }) => /multipart/.test(String(headers["content-type"])));
  const webex = createMessagingClient(emulator, {
    clock,
    // Time for a file to begin before the message is tried again.
    sleep: async (delayMs, signal) => {
      await vi.waitUntil(hasBegun, { timeout: 100, interval: 5 }).catch(() => undefined);
      await clock.sleep(delayMs, signal);
    },
  });
  const rooms = [seedRooms.europe, seedRooms.releaseTrain].map(roomIdOf);
  const files = [{ name: "a.txt", type: "text/plain", size: 1, read: content }];
  const { deliveries } = await deliver(
    { markdown: "**Hi**", isPending: false, files },
    { to: parseDestinations(rooms.join("\n")) },
    { webex, isDryRun: false },
  );
  expect(
    emulator
      .snapshot()
      .messages.map(({ roomId }) => roomId)
      .toSorted(),
  ).toEqual(rooms.toSorted());
  expect(deliveries.map(({ status, losses }) => [status, losses?.length])).toEqual([
    ["sent", 1],
    ["sent", 1],
  ]);
});

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["list of rooms", { method: "GET", path: "/rooms" }, "Release train"],
  ["list of groups", { method: "GET", path: "/groups" }, "group: Ops"],
  ["list of teams", { method: "GET", path: "/teams" }, "team: Ops"],
  ["message", { method: "POST", to: "alice@example.com" }, "alice@example.com"],
])(
  "a %s that hangs holds back no file for another destination after half of the time",
  async (_, match, entry) => {
    await using emulator = await startEmulator();
    emulator.fail({ kind: "hang", times: "forever", match });
    const caller = new AbortController();
    const webex = createMessagingClient(emulator, { signal: caller.signal, timeoutMs: 600_000 });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const to = parseDestinations(`${roomIdOf(seedRooms.europe)}\n${entry}`);
    const files = [{ name: "a.txt", type: "text/plain", size: 1, read: content }];
    const sending = deliver(
      { markdown: "**Hi**", isPending: false, files },
      { to },
      { webex, isDryRun: false },
    );
    const arrived = (count: number) => vi.waitUntil(() => emulator.snapshot().messages.length === count);
    await arrived(1);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(emulator.snapshot().messages).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    await arrived(2);
    caller.abort(new Error("the job was cancelled"));
    const { deliveries } = await sending;
    expect(deliveries.map(({ status }) => status)).toEqual(["sent", "failed"]);
  },
);
