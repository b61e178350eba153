import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";

// One message to one room: the bundle against a bare program that makes the same request, each in a process of its own.

const root = join(import.meta.dirname, "../..");
const ROUNDS = isSteadyOnly ? 5 : 15;
const ROOM = roomIdOf(seedRooms.releaseTrain);

/** Writes the peak of a process's memory, in kB, to its file descriptor 3. */
const TELL_PEAK =
  'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';

const BARE = `
import { request } from "node:http";
const body = JSON.stringify({ roomId: process.env.ROOM, markdown: "Passed" });
const headers = { authorization: "Bearer " + process.env.TOKEN, "content-type": "application/json" };
request(process.env.URL + "/messages", { method: "POST", headers }, (answer) => answer.resume()).end(body);
`;

interface Cost {
  readonly milliseconds: number;
  readonly kilobytes: number;
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Cost> {
  const { promise, resolve, reject } = Promise.withResolvers<Cost>();
  const started = performance.now();
  const command = ["--import", TELL_PEAK, ...args];
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  let peak = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    peak += chunk;
  });
  child.on("close", (code) => {
    if (code !== 0) reject(new Error(`the process ended with ${code}`));
    resolve({ milliseconds: performance.now() - started, kilobytes: Number(peak) });
  });
  return promise;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await using webex = await startEmulator();
const token = seedPeople.bot.token;
const programs: Readonly<Record<"bare" | "bundle", () => Promise<Cost>>> = {
  bare: () => run(["--input-type=module", "--eval", BARE], { URL: webex.url, TOKEN: token, ROOM }),
  bundle: () => runBundle(webex.url, ROOM),
};
const costs = { bare: [] as Cost[], bundle: [] as Cost[] };
for (let round = 0; round < ROUNDS; round++) {
  for (const name of ["bare", "bundle"] as const) costs[name].push(await programs[name]());
}

const arrived = webex.messagesIn(ROOM).length;
if (arrived !== 2 * ROUNDS) throw new Error(`${arrived} of ${2 * ROUNDS} messages arrived`);

const ratio = (of: (cost: Cost) => number): number =>
  median(costs.bundle.map(of)) / median(costs.bare.map(of));
holdTo(
  "one message: time",
  ratio(({ milliseconds }) => milliseconds),
);
holdTo(
  "one message: peak memory",
  ratio(({ kilobytes }) => kilobytes),
);
holdTo("one message: JavaScript loaded", (await sizeOf("index.js")) / 1000);

const before = webex.requests.length;
await programs.bundle();
holdTo("one message: requests to Webex, by id", webex.requests.length - before);
await using crowded = await startEmulator({ seed: { rooms: manyRooms(1500) } });
await runBundle(crowded.url, "Room 1200");
holdTo("one message: requests to Webex, by title among 1,500 rooms", crowded.requests.length);

const files = (await readdir(join(root, "dist"))).filter((file) => file.endsWith(".js"));
const sizes = await Promise.all(files.map(sizeOf));
holdTo("all of dist/", sizes.reduce((sum, size) => sum + size, 0) / 1e6);

async function sizeOf(file: string): Promise<number> {
  return (await stat(join(root, "dist", file))).size;
}

function runBundle(url: string, to: string): Promise<Cost> {
  return run([join(root, "dist/index.js")], {
    INPUT_TOKEN: token,
    INPUT_TO: to,
    "INPUT_API-URL": url,
    INPUT_STATUS: "success",
    "INPUT_JOB-ID": "1",
    GITHUB_WORKFLOW: "CI",
    GITHUB_REPOSITORY: "your-org/shop",
  });
}
