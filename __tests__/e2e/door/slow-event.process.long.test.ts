import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf, pushEvent } from "../../support/events.ts";
import { type Step, startWorld } from "../../support/start-world.ts";

/** No text is known that takes a reader for ever; on this engine each one with the word does. */
const WORD = "for-ever-and-ever";
const SLOW_ENGINE = `
  const { replace } = String.prototype;
  String.prototype.replace = function (...all) {
    while (String(this).includes("${WORD}"));
    return replace.apply(this, all);
  };`;
const slow = (): Step => ({
  env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SLOW_ENGINE)}` },
  killSignal: AbortSignal.timeout(20_000),
  withinMs: 12_000,
});

test("if an event takes forever, only the environment is used, and a warning says so", {
  timeout: 30_000,
}, async () => {
  await using world = await startWorld();
  const step = await world.run({ ...slow(), event: pushEvent({ message: WORD }) });
  expect(world.read()).toEqual([
    "✅ CI › build passed\nyour-org/shop · main · 3f2a9c1 · Push by ada\nJob · Run #42",
  ]);
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(step.annotations).toEqual([
    {
      level: "warning",
      title: "Webex Notify",
      message:
        "The event's payload cannot be read, so the message says less: the event takes too long to read.",
    },
  ]);
});

test("a failed job's log that takes forever is left out, and its place says so", {
  timeout: 30_000,
}, async () => {
  const log = `2026-01-05T12:00:00.1234567Z ${WORD}\n`;
  const job = { id: 71, name: "test", steps: { "Run npm test": "failure" }, log } as const;
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs: [job] });
  await using world = await startWorld({ github });
  await world.run({ ...slow(), with: { needs: needsOf({ test: "failure" }) } });
  expect(world.read()[0]).toContain("(left out: reading this log took too long)");
  expect(world.read()[0]).toContain("Run npm test");
});

test("log files that take forever are left out, and a warning names them", { timeout: 30_000 }, async () => {
  await using world = await startWorld();
  const workspace = { "a.log": `${WORD}\n`, "b.log": "the end of b\n" };
  const step = await world.run({ ...slow(), workspace, with: { status: "failure", "log-files": "*.log" } });
  expect(world.read()[0]).toContain("the end of b");
  expect(step.annotations.map(({ message }) => message).join("\n")).toContain(
    'The lines of "a.log" take too long to process, and are left out.',
  );
});

test("a message that takes forever with the lines of its logs says less, and a warning says so", {
  timeout: 30_000,
}, async () => {
  const engine = SLOW_ENGINE.replace(
    "String(this).includes(",
    "this.length > 20_000 && String(this).includes(",
  );
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(engine)}` };
  const lines = Array.from({ length: 200 }, (_, at) => `ERROR ${at} ${"it went wrong ".repeat(15)}`);
  // The word is complete only in the message, so reading is quick.
  const log = lines.join("\n");
  const inputs = { status: "failure", "log-files": "*.log", "log-lines": "200" };
  await using world = await startWorld();
  const step = await world.run({ ...slow(), env, workspace: { [`${WORD}.log`]: log }, with: inputs });
  const [message = ""] = world.read();
  expect(message).toMatch(/ERROR \d+ it went wrong/);
  expect(message).toContain("Shortened: writing all of it took too long.");
  expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
  expect(step.annotations.map((one) => one.message)).toEqual([
    "The message took too long to write, so it says less; look for a very long text in what it reports.",
  ]);
});

test("a run whose event cannot be read is reported as unknown, and never as passed", async () => {
  await using world = await startWorld();
  const event = { name: "workflow_run", rawPayload: "{" };
  const step = await world.run({ event, with: { about: "trigger" } });
  expect(world.read()).toEqual(["⚠️ CI ended as unknown\nyour-org/shop · After another workflow\nRun #42"]);
  expect(step.annotations.map(({ message }) => message)).toEqual([
    "The event's payload cannot be read, so the message says less: the event file is not valid JSON.",
    "How it ended is not known, so it is reported as a failure.",
  ]);
});

test("the branch of a pull request whose event is unknown is never shown as ours", async () => {
  await using world = await startWorld();
  const event = { name: "pull_request_target", rawPayload: "{" };
  const github = { ref: "refs/heads/main", ref_name: "main", head_ref: "main" };
  await world.run({ event, github, with: { status: "failure" } });
  expect(world.read()).toEqual([
    "❌ CI › build failed · unknown repository:main\nyour-org/shop · unknown repository:main · Pull request by octo-dev\nJob · Run #42",
  ]);
});
