import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/index.ts";

const root = join(import.meta.dirname, "../..");

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm start` as npm does; `until` is a text upon which Ctrl-C is pressed. */
async function start(
  args: readonly string[],
  options: { env?: Record<string, string>; until?: string; nodeArgs?: readonly string[] } = {},
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const env = { PATH: process.env["PATH"], WEBEX_API_TOKEN: "", ...options.env };
  const command = [...(options.nodeArgs ?? []), "scripts/start.js", ...args];
  const child = spawn(process.execPath, command, { cwd: root, env });
  let output = "";
  const read = (chunk: Buffer): void => {
    output += chunk;
    if (options.until !== undefined && output.includes(options.until)) child.kill("SIGINT");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  child.on("close", (code) => resolve({ code, output }));
  return promise;
}

test("shows every scenario's message as the room received it, and ends", async () => {
  const { code, output } = await start([]);
  expect(code).toBe(0);
  expect(output.split("\n").filter((line) => /^ {2}\p{Extended_Pictographic}/u.test(line))).toEqual([
    "  🚀 CI › build started",
    "  ❌ CI › build failed: unit",
    "  🚀 CI › build started",
    "  ✅ CI › build passed",
    "  ❌ CI › test failed: 2 of 6 tests · 1 new · 1 still failing · 1 fixed · 1 skipped",
    expect.stringMatching(/^ {2}✅ CI fixed · after 4 failed runs since #39 \(3 h(?: \d+ min)?\)$/),
    "  ✅ Released 0.0.1",
    "  ✅ Deployed v1.4.0 to production",
    "  ⏪ Rolled back production from v1.4.0 to v1.3.2",
  ]);
  expect(output).toContain("  Codertocat/Hello-World · master · 6113728 Initial commit · Codertocat\n");
  expect(output).toContain("  Codertocat/Hello-World · changes · ec26c3e Update README.md · Codertocat\n");
  expect(output).toContain("  ↳ ❌ CI › build failed: unit · Codertocat/Hello-World · master\n");
  expect(output).toContain("  ▌ Passes again with 6113728 Initial commit\n");
  expect(output).toContain("  ▌ 1 commit is gone, by grace\n");
  expect(output).toContain("  ▌ NEW cart > counts every cup once · src/cart.test.ts:17\n");
  expect(output).toMatch(/ · 3 min \d+ s\n/);
  expect(output).not.toMatch(/ 0 m?s\b| took /);
  expect(output).toMatch(/\nTo see it in a browser: npm start -- --serve\n$/);
  expect(output).toContain("  ▌ Reason: Checkout answered 500 for one request in ten\n");
});

test.each(["20.20.2", "22.18.0", "23.6.0"])(
  "on Node %s says in a sentence what to install",
  async (version) => {
    const { code, output } = await start([], { nodeArgs: ["--import", asNode(version)] });
    expect({ code, output }).toEqual({
      code: 1,
      output: `This needs Node 24 or newer and runs on ${version}: install it from https://nodejs.org.\n`,
    });
  },
);

test("--serve keeps a local Webex up until Ctrl-C, and says how to send to it", async () => {
  const { code, output } = await start(["--serve"], { until: "from a second terminal" });
  expect(code).toBe(0);
  expect(output).toMatch(
    /Open http:\/\/127\.0\.0\.1:\d+\/ to see a local Webex. It runs until you press Ctrl-C/,
  );
  expect(output).toContain("emulator-bot-token");
});

test.each([
  [["--port", "99999"], '--port is "99999": give a number from 0 to 65535'],
  [["--port", "eighty"], '--port is "eighty": give a number from 0 to 65535'],
  [
    ["--templates", "none/there"],
    '--templates is "none/there", which is not a folder: give the folder of your templates.',
  ],
  [["--templates", "package.json"], '--templates is "package.json", which is not a folder'],
])("--serve with %j says what to change, and ends", async (args, sentence) => {
  const { code, output } = await start(["--serve", ...args]);
  expect([code, output]).toEqual([1, expect.stringContaining(sentence)]);
});

test("--serve at a port that is taken says so, and ends", async () => {
  await using webex = await startEmulator();
  const { port } = new URL(webex.url);
  const { code, output } = await start(["--serve", "--port", port]);
  expect([code, output]).toEqual([1, expect.stringContaining(`Port ${port} is in use by another program`)]);
});

test("npm run preview is the same, with templates of the user's", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(scripts.preview).toBe(`${scripts.start} --serve`);
  const { output } = await start(["--serve", "--templates", "templates"], {
    until: "from a second terminal",
  });
  expect(output).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/ /);
});

test("--to posts to the Webex of the environment with its token", async () => {
  await using webex = await startEmulator();
  const env = { WEBEX_API_TOKEN: "emulator-bot-token", WEBEX_API_URL: webex.url };
  const { code, output } = await start(["--to", "alice@example.com"], { env });
  expect(code).toBe(0);
  expect(output).toContain("Webex Notify (notify@webex.bot) posts to alice@example.com");
  expect(webex.directMessages("alice@example.com")).toHaveLength(8);
});

test("--to ends with the first step whose message reaches nobody", async () => {
  await using webex = await startEmulator();
  const env = { WEBEX_API_TOKEN: "emulator-bot-token", WEBEX_API_URL: webex.url };
  const { code, output } = await start(["--to", "No such room"], { env });
  expect(code).toBe(1);
  expect(output.match(/^── .*/gm)).toEqual([expect.stringContaining("A push starts a build")]);
  expect(output).toContain('has the title "No such room"');
});

test("--to without a token says where to put one", async () => {
  const { code, output } = await start(["--to", "alice@example.com"]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(".env.example") });
});

test("--to with a token that Webex does not know says so", async () => {
  await using webex = await startEmulator();
  const env = { WEBEX_API_TOKEN: "not-a-token", WEBEX_API_URL: webex.url };
  const { code, output } = await start(["--to", "alice@example.com"], { env });
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("failed with 401") });
});

test("an unknown option shows how to use it", async () => {
  const { code, output } = await start(["--sevre"]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("npm start -- --serve") });
});

/** A module that has Node take itself for another version. */
function asNode(version: string): string {
  const versions = JSON.stringify({ node: version });
  return `data:text/javascript,Object.defineProperty(process, "versions", { value: ${versions} })`;
}
