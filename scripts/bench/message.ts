import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { startEmulator } from "../../emulator/index.ts";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";

// One message to one room: the bundle against a bare program that makes the same request, each in a process of its own.

const root = join(import.meta.dirname, "../..");
const ROUNDS = 15;
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
  bundle: () =>
    run([join(root, "dist/index.js")], {
      INPUT_TOKEN: token,
      INPUT_TO: ROOM,
      "INPUT_API-URL": webex.url,
      INPUT_STATUS: "success",
      "INPUT_JOB-ID": "1",
      GITHUB_WORKFLOW: "CI",
      GITHUB_REPOSITORY: "your-org/shop",
    }),
};
const costs = { bare: [] as Cost[], bundle: [] as Cost[] };
for (let round = 0; round < ROUNDS; round++) {
  for (const name of ["bare", "bundle"] as const) costs[name].push(await programs[name]());
}

const arrived = webex.messagesIn(ROOM).length;
if (arrived !== 2 * ROUNDS) throw new Error(`${arrived} of ${2 * ROUNDS} messages arrived`);

function told(what: string, of: (cost: Cost) => number, budget: number): void {
  const [bare, bundle] = [median(costs.bare.map(of)), median(costs.bundle.map(of))];
  const ratio = (bundle / bare).toFixed(2);
  console.log(
    `${what.padEnd(40)} ${bundle.toFixed(0)} to ${bare.toFixed(0)}: ${ratio} × (budget ${budget} ×)`,
  );
}

told("one message, whole process, in ms", ({ milliseconds }) => milliseconds, 1.2);
told("its peak memory, in MB", ({ kilobytes }) => kilobytes / 1024, 1.15);

const files = (await readdir(join(root, "dist"))).filter((file) => file.endsWith(".js"));
const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, "dist", file))).size));
const main = (await stat(join(root, "dist/index.js"))).size;
console.log(`${"JavaScript on that path, in kB".padEnd(40)} ${Math.round(main / 1000)} (budget 350)`);
const whole = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${"all of dist/, in MB".padEnd(40)} ${(whole / 1e6).toFixed(2)} (budget 2.5)`);
