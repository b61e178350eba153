import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf } from "../../emulator/seed.ts";
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
