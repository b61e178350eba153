import { setTimeout as sleep } from "node:timers/promises";
import { fetch } from "../../src/door/fetch.ts";
import { WebexClient } from "../../src/webex/index.ts";

// Posts a message by the client, and writes what its first request took of this thread, in milliseconds.

const { URL: baseUrl = "", TOKEN: token = "", ROOM: roomId = "" } = process.env;
const client = new WebexClient({
  token,
  baseUrl,
  fetch,
  sleep: (delayMs, signal) => sleep(delayMs, undefined, { signal }),
});
const before = performance.now();
await client.messages.create({ roomId, markdown: "Passed" });
console.log(performance.now() - before);
