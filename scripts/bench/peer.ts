import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type Program, timeOf } from "./processes.ts";
import { digits, middleOf } from "./section.ts";

// Compares another action with this one, each against the bare program: node scripts/bench/peer.ts FILE [NAME=VALUE
// ...] FILE is the path in `main` of its action.yml. A value may contain URL, the address of a server that accepts
// anything.

const ROUNDS = 21;
const root = join(import.meta.dirname, "../..");

const [file, ...variables] = process.argv.slice(2);
if (file === undefined) {
  console.error("Give the path of the file that the other action runs.");
  process.exit(2);
}

const server = createServer((request, response) => {
  const isWebex = request.url?.startsWith("/v1/") === true;
  request.resume().on("end", () => {
    response.setHeader("content-type", isWebex ? "application/json" : "text/plain");
    response.end(isWebex ? JSON.stringify({ id: "MESSAGE", roomId: ROOM }) : "ok");
  });
}).listen(0, "127.0.0.1");
await once(server, "listening");

/** `ciscospark://us/ROOM/…` in base64. */
const ROOM = btoa("ciscospark://us/ROOM/00000000-0000-4000-8000-000000000001");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const given = { TOKEN: "t".repeat(40), ROOM, URL: `${url}/v1` };
const programs: Readonly<Record<string, Program>> = {
  "the bare program": { args: [join(import.meta.dirname, "bare.js")], env: given },
  "this action": {
    args: [join(root, "dist/index.js")],
    env: {
      INPUT_TOKEN: given.TOKEN,
      INPUT_TO: ROOM,
      "INPUT_API-URL": given.URL,
      INPUT_STATUS: "success",
      "INPUT_JOB-ID": "1",
      GITHUB_REPOSITORY: "your-org/shop",
    },
  },
  [file]: { args: [resolve(file)], env: Object.fromEntries(variables.map(entryOf)) },
};

const times = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, program] of Object.entries(programs)) times.get(name)?.push(await tryTimeOf(program));
}
const [bare = Number.NaN] = [...times.values()].map((all) => middleOf(all).median);
for (const [name, all] of times) {
  const { median } = middleOf(all);
  console.log(`${name}: ${digits(median)} ms, ${digits(median / bare)} × the bare program`);
}
server.close();

async function tryTimeOf(program: Program): Promise<number> {
  try {
    return await timeOf(program);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function entryOf(variable: string): readonly [string, string] {
  const at = variable.indexOf("=");
  return [variable.slice(0, at), variable.slice(at + 1).replaceAll("URL", url)];
}
