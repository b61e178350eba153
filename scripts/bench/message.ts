import { execFileSync } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmulator } from "../../emulator/index.ts";
import { manyRooms, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { table } from "../markdown-table.ts";
import { holdTo, isSteadyOnly } from "./budgets.ts";
import { profileTable } from "./message-profile.ts";
import { overTls } from "./over-tls.ts";
import { type Cost, costOf, type Program, scriptsOf, timeOf } from "./processes.ts";
import { digits, handIn, middleOf } from "./section.ts";

// Measures one message to one room: the bundle against a bare program that makes the same request, each in its own
// process.

const root = join(import.meta.dirname, "../..");
const ROUNDS = isSteadyOnly ? 1 : 21;
const ROUNDS_OF_COST = 7;
const ROOM = roomIdOf(seedRooms.releaseTrain);
const TOKEN = seedPeople.bot.token;

/** Programs that make the same request. */
interface Pair {
  readonly bare: Program;
  readonly ours: Program;
}

interface Measured {
  readonly times: Readonly<Record<keyof Pair, readonly number[]>>;
  readonly costs: Readonly<Record<keyof Pair, readonly Cost[]>>;
}

await using webex = await startEmulator();
await using secure = await overTls(webex);
const plain = pairTo(webex.url);
const measured = await measure(plain);
holdTo("one message: time", ...ratioOf(measured.times));
holdTo("one message: peak memory", ...ratioOf(costsIn(measured, "kilobytes")));

const scripts = await scriptsOf(plain.ours);
const texts = await Promise.all(scripts.map((url) => readFile(fileURLToPath(url), "utf8")));
holdTo("one message: JavaScript loaded", sum(texts.map((text) => Buffer.byteLength(text))) / 1000);
// Each module has a number in the bundle. Merged modules count as one, as do those that only the entry imports,
// together with the entry.
const modules = texts.map((text) => text.match(/\b\d+:\(\(/g)?.length ?? 0);
holdTo("one message: modules of the bundle", sum(modules) + 1);

const before = webex.requests.length;
await timeOf(plain.ours);
holdTo("one message: requests to Webex, by ID", webex.requests.length - before);
await using crowded = await startEmulator({ seed: { rooms: manyRooms(1500) } });
await timeOf(stepTo("Room 1200", crowded.url));
holdTo("one message: requests to Webex, by title among 1,500 rooms", crowded.requests.length);

const archive = execFileSync("git", ["archive", "--worktree-attributes", "--format=tar.gz", "HEAD"], {
  cwd: root,
});
const packed = execFileSync("tar", ["-tz"], { input: archive, encoding: "utf8" }).trimEnd().split("\n");
holdTo("what a job downloads", archive.length / 1e6);
holdTo("what a job downloads: files", packed.filter((path) => !path.endsWith("/")).length);
const files = await readdir(join(root, "dist"));
const sizes = await Promise.all(files.map(async (file) => (await stat(join(root, "dist", file))).size));
holdTo("all of dist/", sum(sizes) / 1e6);
if (!isSteadyOnly) await tell();

async function tell(): Promise<void> {
  const rows = rowsOf("", measured);
  const [time] = ratioOf(measured.times);
  if (secure !== undefined) {
    const trusted = { NODE_EXTRA_CA_CERTS: secure.certificateFile };
    const overHttps = await measure(pairTo(secure.url, trusted));
    holdTo("one message over https: time", ...ratioOf(overHttps.times));
    holdTo("one message over https: peak memory", ...ratioOf(costsIn(overHttps, "kilobytes")));
    rows.push(...rowsOf(" over https", overHttps));
  }
  const profile = await profileTable(plain, time);
  handIn({
    heading: "One message",
    text: `A step that succeeded posts a message to one room by its ID, without GitHub's token. The figures are medians of ${ROUNDS} runs of whole
processes, measured in turn. The bare program is \`scripts/bench/bare.js\`, which only makes the same request with \`node:http\`. Processor
time covers all threads and depends less on what else the machine does. Importing \`node:http\` evaluates everything that it exports,
including a WebSocket client, for which Node loads undici. \`node:https\` exports no such client, so the bare program is lighter over https.

${table(["Program", "Time", "", "Processor time", "", "Peak memory", ""], rows)}

Where the time of both programs goes, according to V8's profiler, as multiples of the bare program's time:

${profile}`,
  });
}

async function measure(pair: Pair): Promise<Measured> {
  const times = { bare: [] as number[], ours: [] as number[] };
  const costs = { bare: [] as Cost[], ours: [] as Cost[] };
  const sent = webex.messagesIn(ROOM).length + 2 * (ROUNDS + ROUNDS_OF_COST);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ["bare", "ours"] as const) times[name].push(await timeOf(pair[name]));
  }
  for (let round = 0; round < ROUNDS_OF_COST; round++) {
    for (const name of ["bare", "ours"] as const) costs[name].push(await costOf(pair[name]));
  }
  const arrived = webex.messagesIn(ROOM).length;
  if (arrived !== sent) throw new Error(`${arrived} messages arrived, and not ${sent}`);
  return { times, costs };
}

function rowsOf(how: string, { times, costs }: Measured): string[][] {
  const figures = [times, costsIn({ times, costs }, "processorMs"), costsIn({ times, costs }, "kilobytes")];
  return (["bare", "ours"] as const).map((name) => [
    `${{ bare: "bare program", ours: "this action" }[name]}${how}`,
    ...figures.flatMap((of, at) => {
      const { median } = middleOf(of[name]);
      const figure = at === 2 ? `${digits(median / 1024)} MB` : `${digits(median)} ms`;
      return [figure, name === "bare" ? "1.00" : digits(ratioOf(of)[0])];
    }),
  ]);
}

function costsIn({ costs }: Measured, what: keyof Cost): Measured["times"] {
  return { bare: costs.bare.map((cost) => cost[what]), ours: costs.ours.map((cost) => cost[what]) };
}

/** The ratio of two medians, and the spread of the ratios of all rounds. */
function ratioOf({ bare, ours }: Measured["times"]): [number, readonly [number, number]] {
  const ratios = ours.map((value, round) => value / (bare[round] ?? Number.NaN));
  return [middleOf(ours).median / middleOf(bare).median, middleOf(ratios).spread];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function pairTo(url: string, env: Program["env"] = {}): Pair {
  const ours = stepTo(ROOM, url);
  return {
    bare: { args: [join(import.meta.dirname, "bare.js")], env: { URL: url, TOKEN, ROOM, ...env } },
    ours: { ...ours, env: { ...ours.env, ...env } },
  };
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
