import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { type Program, peakOf, scriptsOf, timeOf } from "./processes.ts";
import { digits, handIn, middleOf } from "./section.ts";

// One message to one room: the bundle against a bare program that makes the same request, each in a process of its own.

const root = join(import.meta.dirname, "../..");
const ROUNDS = isSteadyOnly ? 1 : 21;
const ROUNDS_OF_MEMORY = 7;
const ROOM = roomIdOf(seedRooms.releaseTrain);
const TOKEN = seedPeople.bot.token;

await using webex = await startEmulator();
const bare: Program = {
  args: [join(import.meta.dirname, "bare.js")],
  env: { URL: webex.url, TOKEN, ROOM },
};
const ours = stepTo(ROOM, webex.url);

const times = { bare: [] as number[], ours: [] as number[] };
const peaks = { bare: [] as number[], ours: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  times.bare.push(await timeOf(bare));
  times.ours.push(await timeOf(ours));
}
for (let round = 0; round < ROUNDS_OF_MEMORY; round++) {
  peaks.bare.push(await peakOf(bare));
  peaks.ours.push(await peakOf(ours));
}
const arrived = webex.messagesIn(ROOM).length;
const sent = 2 * (ROUNDS + ROUNDS_OF_MEMORY);
if (arrived !== sent) throw new Error(`${arrived} of ${sent} messages arrived`);

holdRatio("one message: time", times);
holdRatio("one message: peak memory", peaks);

const scripts = await scriptsOf(ours);
const loaded = await Promise.all(scripts.map((url) => sizeOf(fileURLToPath(url))));
holdTo("one message: JavaScript loaded", sum(loaded) / 1000);

const before = webex.requests.length;
await timeOf(ours);
holdTo("one message: requests to Webex, by id", webex.requests.length - before);
await using crowded = await startEmulator({ seed: { rooms: manyRooms(1500) } });
await timeOf(stepTo("Room 1200", crowded.url));
holdTo("one message: requests to Webex, by title among 1,500 rooms", crowded.requests.length);

const files = (await readdir(join(root, "dist"))).filter((file) => file.endsWith(".js"));
const sizes = await Promise.all(files.map((file) => sizeOf(join(root, "dist", file))));
holdTo("all of dist/", sum(sizes) / 1e6);

handIn({
  heading: "One message",
  text: `A message of a step that succeeded, to one room by its id, without GitHub's token: whole processes, the medians of ${ROUNDS} in turn.
The bare program is \`scripts/bench/bare.js\`, which makes the same request by \`node:http\` and nothing else.

${table(
  ["Program", "Time", "Peak memory"],
  (["bare", "ours"] as const).map((name) => [
    { bare: "bare", ours: "this action" }[name],
    `${digits(middleOf(times[name]).median)} ms`,
    `${digits(middleOf(peaks[name]).median / 1024)} MB`,
  ]),
)}`,
});

type Both = Readonly<Record<"bare" | "ours", readonly number[]>>;

/** Holds the ratio of two medians, whose spread is that of the ratios in each round. */
function holdRatio(name: "one message: time" | "one message: peak memory", { bare, ours }: Both): void {
  const ratios = ours.map((value, round) => value / (bare[round] ?? Number.NaN));
  holdTo(name, middleOf(ours).median / middleOf(bare).median, middleOf(ratios).spread);
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function stepTo(to: string, url: string): Program {
  return {
    args: [join(root, "dist/index.js")],
    env: {
      INPUT_TOKEN: TOKEN,
      INPUT_TO: to,
      "INPUT_API-URL": url,
      INPUT_STATUS: "success",
      "INPUT_JOB-ID": "1",
      GITHUB_WORKFLOW: "CI",
      GITHUB_REPOSITORY: "your-org/shop",
    },
  };
}
