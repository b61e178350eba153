import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manyRooms, roomIdOf } from "../../emulator/seed.ts";
import { table } from "../markdown-table.ts";
import { startBareWebex } from "./bare-webex.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { rowsOfShares, type Shares } from "./profile.ts";
import { digits, handIn, middleOf } from "./section.ts";

// Measures the first request of a small script that uses the client. Node compiles it from TypeScript, or has compiled
// it before.

const ROUNDS = isSteadyOnly ? 1 : 15;

interface Cost {
  /** For the whole process, in milliseconds. */
  readonly whole: number;
  /** For the first request, in milliseconds. */
  readonly first: number;
}

await using webex = await startBareWebex({ delayMs: 0 });
const cache = await mkdtemp(join(tmpdir(), "compile-cache-"));
const [room = ""] = manyRooms(1).map(roomIdOf);
const env = { URL: webex.url, TOKEN: "a-token-of-thirty-characters--", ROOM: room };
const withCache = { ...env, NODE_COMPILE_CACHE: cache };
try {
  await costOf("small-script.ts", withCache);
  const costs = { bare: [] as Cost[], compiled: [] as Cost[], known: [] as Cost[] };
  for (let round = 0; round < ROUNDS; round++) {
    costs.bare.push(await costOf("bare-script.js", env));
    costs.compiled.push(await costOf("small-script.ts", env));
    costs.known.push(await costOf("small-script.ts", withCache));
  }
  const profiles: Shares[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    profiles.push(JSON.parse(await toldBy("profiled-script.ts", withCache)));
  }
  report(costs, mean(profiles));
} finally {
  await rm(cache, { recursive: true, force: true });
}

function report(
  costs: Readonly<Record<"bare" | "compiled" | "known", readonly Cost[]>>,
  profile: Shares,
): void {
  const ratios = costs.known.map(({ first }, round) => first / (costs.bare[round]?.first ?? Number.NaN));
  const { median, spread } = middleOf(ratios);
  holdTo("the client's first request: time", median, spread);
  const row = (name: string, of: readonly Cost[]): string[] => [
    name,
    `${digits(middleOf(of.map(({ first }) => first)).median)} ms`,
    `${digits(middleOf(of.map(({ whole }) => whole)).median)} ms`,
  ];
  handIn({
    heading: "The client in a script",
    text: `A script posts one message with \`src/webex/\`. The figures are medians of ${ROUNDS} runs of whole processes, measured in turn. Most of the
first request's time is not spent in the client: Node strips the types of each file with a WebAssembly program, and continues to compile that
program on other threads during the request. If the processor is busy, the request waits. With \`NODE_COMPILE_CACHE\` (a folder), Node keeps
what it has compiled and does not load that program again. Then the first request takes little more time than that of a bare program.

${table(
  ["Script", "First request", "Whole process"],
  [
    row("bare program with `node:http`", costs.bare),
    row("with the client, as TypeScript", costs.compiled),
    row("the same with `NODE_COMPILE_CACHE`, from the second run on", costs.known),
  ],
)}

Where the time of the first request goes with \`NODE_COMPILE_CACHE\`, according to V8's profiler:

${table(["Share", "What"], rowsOfShares(profile))}`,
  });
}

/** The mean share of each part. A profile without a part has none of it. */
function mean(profiles: readonly Shares[]): Shares {
  const sums = new Map<string, number>();
  for (const [what, share] of profiles.flat()) sums.set(what, (sums.get(what) ?? 0) + share);
  return [...sums]
    .map(([what, sum]) => [what, sum / profiles.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
}

async function costOf(script: string, env: Readonly<Record<string, string>>): Promise<Cost> {
  const started = performance.now();
  const first = Number(await toldBy(script, env));
  return { whole: performance.now() - started, first };
}

/** What a script prints. */
async function toldBy(script: string, env: Readonly<Record<string, string>>): Promise<string> {
  const args = [join(import.meta.dirname, script)];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    told += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return told;
}
