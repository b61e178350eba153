import { setTimeout as sleep } from "node:timers/promises";
import { fetch } from "../../src/door/fetch.ts";
import { WebexClient } from "../../src/webex/index.ts";

// Posts a message with the client, and prints how long this thread spent on its first request, in milliseconds.

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
