import { setTimeout as sleep } from "node:timers/promises";
import { fetch } from "../../src/door/fetch.ts";
import { WebexClient } from "../../src/webex/index.ts";
import { GARBAGE, type Part, sharesOfWork } from "./profile.ts";

// Posts a message with the client, and prints where the time of its first request goes, as JSON.

const PARTS: readonly Part[] = [
  { what: "loading Node's own modules", functions: ["compileForInternalLoader", "internalBinding"] },
  { what: "loading parts of the client", scripts: ["node:internal/modules/"] },
  { what: "Node's streams", scripts: ["node:internal/streams", "node:internal/webstreams", "node:stream"] },
  { what: "Node's connection and HTTP", scripts: ["node:"] },
  { what: "node-fetch", scripts: ["/node-fetch/", "/fetch-blob/", "/formdata-polyfill/"] },
  { what: "the client", scripts: ["/src/"] },
  GARBAGE,
];

const { URL: baseUrl = "", TOKEN: token = "", ROOM: roomId = "" } = process.env;
const client = new WebexClient({
  token,
  baseUrl,
  fetch,
  sleep: (delayMs, signal) => sleep(delayMs, undefined, { signal }),
});
const post = () => client.messages.create({ roomId, markdown: "Passed" });
console.log(JSON.stringify(await sharesOfWork(post, 1, PARTS, "waiting, and native code")));
