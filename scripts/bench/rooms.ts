import { join } from "node:path";
import { manyRooms, roomIdOf } from "../../emulator/seed.ts";
import { table } from "../markdown-table.ts";
import { startBareWebex } from "./bare-webex.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { timeOf } from "./processes.ts";
import { digits, handIn, middleOf } from "./section.ts";

// Measures one message to many rooms: whole processes of the bundle, against the shortest possible time with a slow or
// rate-limited Webex.

const ROOMS = 500;
const IN_FLIGHT = 8;
const DELAY_MS = 50;
const LIMIT = { requests: 100, perMs: 10_000 };
const ROUNDS = isSteadyOnly ? 1 : 7;

const bundle = join(import.meta.dirname, "../../dist/index.js");
const ids = manyRooms(ROOMS).map(roomIdOf);

const slow = [];
for (let round = 0; round < ROUNDS; round++) slow.push(await sendTo({ delayMs: DELAY_MS }));
const ideals = {
  slow: Math.ceil(ROOMS / IN_FLIGHT) * DELAY_MS,
  limited: (Math.ceil(ROOMS / LIMIT.requests) - 1) * LIMIT.perMs,
};
const slowMs = middleOf(slow.map(({ milliseconds }) => milliseconds / ideals.slow));
holdTo("500 rooms with a delay of 50 ms: time", slowMs.median, slowMs.spread);
holdTo(
  "500 rooms with a delay of 50 ms: connections",
  Math.max(...slow.map(({ connections }) => connections)),
);
holdTo("500 rooms: messages lost or duplicated", Math.max(...slow.map(({ wrong }) => wrong)));

if (!isSteadyOnly) {
  const limited = await sendTo({ delayMs: DELAY_MS, limit: LIMIT });
  holdTo("500 rooms with 100 requests per 10 s: time", limited.milliseconds / ideals.limited);
  holdTo("500 rooms: messages lost or duplicated", limited.wrong);
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  handIn({
    heading: "Many rooms",
    text: `A message to ${ROOMS} rooms by their IDs, ${IN_FLIGHT} at a time, in whole processes, against a minimal Webex
(\`scripts/bench/bare-webex.ts\`). The shortest possible time includes only the waits, without Node's start and the requests.

${table(
  ["Webex", "Shortest possible time", "Measured", "Ratio", "Connections"],
  [
    [
      `answers after ${DELAY_MS} ms`,
      seconds(ideals.slow),
      seconds(slowMs.median * ideals.slow),
      digits(slowMs.median),
      String(slow[0]?.connections),
    ],
    [
      `also limits to ${LIMIT.requests} requests per ${LIMIT.perMs / 1000} s`,
      seconds(ideals.limited),
      seconds(limited.milliseconds),
      digits(limited.milliseconds / ideals.limited),
      // A server closes idle connections after 5 s, and so does this one during the rate limit.
      String(limited.connections),
    ],
  ],
)}`,
  });
}

/** Sends to all rooms once. */
async function sendTo(manner: Parameters<typeof startBareWebex>[0]) {
  await using webex = await startBareWebex(manner);
  const env = {
    INPUT_TOKEN: "a-token-of-thirty-characters--",
    INPUT_TO: ids.join("\n"),
    "INPUT_API-URL": webex.url,
    INPUT_STATUS: "success",
    "INPUT_JOB-ID": "1",
    GITHUB_WORKFLOW: "CI",
    GITHUB_REPOSITORY: "your-org/shop",
  };
  const milliseconds = await timeOf({ args: [bundle], env });
  const wrong = ids.filter((id) => webex.messages.get(id) !== 1).length;
  return { milliseconds, wrong, connections: webex.count.connections };
}
