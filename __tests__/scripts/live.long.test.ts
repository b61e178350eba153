import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import { limitProbes } from "../../scripts/live/limit-probes.ts";
import { OPEN_QUESTIONS } from "../../scripts/live/open-questions.ts";
import { roomProbes } from "../../scripts/live/room-probes.ts";
import { textProbes } from "../../scripts/live/text-probes.ts";

const root = join(import.meta.dirname, "../..");
const place = { to: { toPersonEmail: "alice@example.com" }, readFile: async () => "" };
const probes = [textProbes, limitProbes, roomProbes].flatMap((make) => make(place));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the script as the workflow does; `until` may stop it as a cancelled run is. */
async function live(
  env: Record<string, string>,
  until?: (stop: () => void) => Promise<void>,
): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(process.execPath, ["scripts/live.ts"], {
    cwd: root,
    env: { PATH: process.env["PATH"], ...env },
  });
  const read = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (read.stdout += chunk));
  child.stderr.on("data", (chunk) => (read.stderr += chunk));
  child.on("close", (code) => resolve({ code, ...read }));
  await until?.(() => child.kill("SIGINT"));
  return promise;
}

function environment(webex: Emulator, token = "emulator-bot-token"): Record<string, string> {
  return { WEBEX_API_TOKEN: token, WEBEX_API_URL: webex.url, WEBEX_LIVE_TO: "alice@example.com" };
}

/** Messages, and rooms but the 1:1 one, which Webex lets nobody delete. */
function left(webex: Emulator): unknown {
  const { messages, rooms } = webex.snapshot();
  return { messages, rooms: rooms.filter(({ type }) => type === "group").map(({ title }) => title) };
}

test("asks everything, sees what is expected of the local Webex, and leaves nothing behind", async () => {
  await using webex = await startEmulator();
  const before = left(webex);
  const folder = await mkdtemp(join(tmpdir(), "live-"));
  const summary = join(folder, "summary.md");
  const { code, stdout, stderr } = await live({ ...environment(webex), GITHUB_STEP_SUMMARY: summary });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const { name } of probes) expect(stdout).toContain(name.replaceAll("|", "\\|"));
  expect(stdout).toContain(`${probes.length} of ${probes.length} questions asked, 0 answered differently`);
  for (const { name, assumed, needs } of OPEN_QUESTIONS) {
    expect(stdout).toContain(`| \`${name}\` | \`${assumed}\` | \`${needs}\` |`);
  }
  expect(stdout.trim()).toBe((await readFile(summary, "utf8")).trim());
  await rm(folder, { recursive: true });
  expect(webex.requests.some(({ method, path }) => method === "POST" && path.endsWith("/rooms"))).toBe(true);
  expect(left(webex)).toEqual(before);
});

test("marks a different answer, which is not a failure", async () => {
  await using webex = await startEmulator();
  webex.fail({ kind: "answer", status: 400, match: { method: "POST", path: "/messages" } });
  const { code, stdout } = await live(environment(webex));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\| differs \| .*400: /m);
  expect(stdout).toContain(`${probes.length} questions asked, 1 answered differently`);
});

test("deletes what it made also when it is stopped", async () => {
  await using webex = await startEmulator();
  const before = left(webex);
  await live(environment(webex), async (stop) => {
    await expect
      .poll(() => webex.snapshot().messages.length, { interval: 5, timeout: 10_000 })
      .toBeGreaterThan(0);
    stop();
  });
  expect(webex.requests.some(({ method }) => method === "DELETE")).toBe(true);
  expect(left(webex)).toEqual(before);
});

test("says that a token cannot be used", async () => {
  await using webex = await startEmulator();
  const { code, stdout, stderr } = await live(environment(webex, "not-a-token"));
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(/^The token cannot be used\. .*failed with 401/);
});

test("says what to set", async () => {
  const { code, stderr } = await live({});
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("WEBEX_LIVE_TO") });
});
