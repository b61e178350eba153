import { afterEach, expect, test, vi } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { deliver } from "../../src/delivery/deliver.ts";
import { fetch } from "../../src/door/fetch.ts";
import { parseDestinations } from "../../src/inputs/destinations.ts";
import { createMessagingClient } from "../support/create-client.ts";

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

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["of rooms", "/rooms", "Release train"],
  ["of groups", "/groups", "group: Ops"],
  ["of teams", "/teams", "team: Ops"],
])("a list %s that hangs holds back no file for another destination", async (_, path, entry) => {
  await using emulator = await startEmulator();
  emulator.fail({ kind: "hang", times: "forever", match: { method: "GET", path } });
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
});
