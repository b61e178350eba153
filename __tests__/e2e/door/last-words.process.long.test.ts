import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyAction, runAction, type StepResult } from "../../../runner/index.ts";
import { RELEASE_TRAIN, type Step, startWorld, TOKEN } from "../../support/start-world.ts";

const folder = await mkdtemp(join(tmpdir(), "last-words-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The environment in which some code runs before the bundle. */
async function preloaded(name: string, code: string): Promise<Record<string, string>> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, code);
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

const errorsOf = ({ annotations }: StepResult) =>
  annotations.flatMap(({ level, message }) => (level === "error" ? [message] : []));

function expectNoStack({ log }: StepResult): void {
  const shown = log.filter((line) => !line.startsWith("##[debug]"));
  expect(shown.join("\n")).not.toMatch(/^\s*at .*[(:/]|node:internal|Node\.js v/m);
}

/** What comes between the start of a step and its request, each with a secret in it. */
const STRAYS = [
  ["an error in a callback", 'setImmediate(() => { throw new Error("lost " + token); });', "lost ***"],
  ["a promise that nobody waits for", 'Promise.reject(new TypeError("lost " + token));', "lost ***"],
  ["what is no error", "Promise.reject({ token, toString() { throw token; } });", "an unexpected error."],
  ["nothing", "Promise.reject(undefined);", "an unexpected error."],
  ["a stack without an end", "const f = () => f(); setImmediate(f);", "Maximum call stack size exceeded"],
  [
    "a text of several lines",
    'setImmediate(() => { throw new RangeError("a\\r\\n::error::b\\u2028##[error]c"); });',
    "a ::error::b",
  ],
] as const;

describe.each(STRAYS)("%s next to the step", (what, code, told) => {
  const env = () =>
    preloaded(
      `stray-${what.replaceAll(" ", "-")}`,
      `import http from "node:http";
      import { syncBuiltinESMExports } from "node:module";
      const { request } = http;
      const token = process.env.INPUT_TOKEN;
      http.request = (...all) => { ${code} return request(...all); };
      syncBuiltinESMExports();`,
    );

  test("is reported in one sentence, and the message is sent", async () => {
    await using world = await startWorld();
    const step = await world.run({ env: await env() });
    expect(world.read()).toHaveLength(1);
    expect([step.exitCode, errorsOf(step)]).toEqual([1, [expect.stringContaining(told)]]);
    expect(step.outputs).toMatchObject({ ok: "false", error: expect.stringContaining(told) });
    expect(JSON.parse(step.outputs["results"] ?? "")).toMatchObject([{ status: "sent" }]);
    expectNoStack(step);
    expect(step.debug.join("\n")).not.toContain("at ");
  });

  test("shows its source in a run with debug logging", async () => {
    await using world = await startWorld();
    const step = await world.run({ env: await env(), debug: true });
    expectNoStack(step);
    const isError = !what.startsWith("what is no") && what !== "nothing";
    // What was thrown on purpose says all there is to say.
    if (isError && !code.includes("new Error(")) expect(step.debug.join("\n")).toMatch(/^at /m);
  });
});

describe("an incomplete checkout of the action", () => {
  const actionDir = join(folder, "action");
  beforeAll(async () => {
    await copyAction(join(import.meta.dirname, "../../.."), actionDir);
    for (const name of await readdir(join(actionDir, "dist"))) {
      if (/^\d+\.index\.js$/.test(name)) await rm(join(actionDir, "dist", name));
    }
  });

  const run = (url: string, step: Step, dir = actionDir) => {
    const inputs = { token: TOKEN, to: RELEASE_TRAIN, "api-url": url, ...step.with };
    return runAction({ ...step, actionDir: dir, with: inputs as Record<string, string> });
  };

  /** A copy of the action without the lazy files that contain some code. */
  const copyWithout = async (code: string): Promise<string> => {
    const partial = await mkdtemp(join(folder, "partial-"));
    await copyAction(join(import.meta.dirname, "../../.."), partial);
    for (const name of await readdir(join(partial, "dist"))) {
      const path = join(partial, "dist", name);
      if (name !== "index.js" && (await readFile(path, "utf8")).includes(code)) await rm(path);
    }
    return partial;
  };

  test("still sends a message that needs none of the missing files", async () => {
    await using world = await startWorld();
    await using step = await run(world.webex.url, {});
    expect([step.conclusion, world.read().length]).toEqual(["success", 1]);
  });

  test.each<[what: string, inputs: Record<string, string>]>([
    ["a manifest", { provision: "rooms: []" }],
    ["test results", { "test-results": "*.xml" }],
    ["data", { data: "a: 1" }],
    ["webhooks", { "webhook-url": "https://example.com/webhooks/incoming/abcdef" }],
  ])("says in a sentence what is missing for %s", async (_, inputs) => {
    await using world = await startWorld();
    await using step = await run(world.webex.url, { with: inputs, workspace: { "a.xml": "<testsuite/>" } });
    expect([step.exitCode, errorsOf(step)]).toEqual([
      1,
      [expect.stringMatching(/^A file of the action is missing: .*\d+\.index\.js/)],
    ]);
    expect(step.outputs).toMatchObject({ ok: "false", error: errorsOf(step)[0] });
    expectNoStack(step);
  });

  test("says so at the end of a job, and in a call", async () => {
    await using world = await startWorld();
    await using step = await run(world.webex.url, { with: { lifecycle: "true" } });
    const post = await step.post();
    const inputs = { token: TOKEN, method: "people.me", "api-url": world.webex.url };
    await using call = await runAction({ actionDir: join(actionDir, "call"), with: inputs });
    for (const one of [post, call]) {
      if (one === undefined) throw new Error("There is no post stage.");
      expect([one.exitCode, errorsOf(one)]).toEqual([
        1,
        [expect.stringContaining("A file of the action is")],
      ]);
      expect(one.outputs).toMatchObject({ ok: "false", error: errorsOf(one)[0] });
      expectNoStack(one);
    }
  });

  test("reports what was sent although a failure cannot be explained, and sends nothing twice", async () => {
    await using world = await startWorld();
    world.webex.fail({ kind: "answer", status: 403, times: 1, match: { method: "POST", path: /messages/ } });
    const to = `bob@example.com\n${RELEASE_TRAIN}`;
    await using step = await run(world.webex.url, { with: { to } });
    expect(world.requests()).toEqual(["POST /messages 403", "POST /messages 200"]);
    expect(JSON.parse(step.outputs["results"] ?? "")).toMatchObject([
      { destination: "bob@example.com", status: "failed", attempts: 1 },
      { destination: RELEASE_TRAIN, status: "sent", attempts: 1 },
    ]);
    expect(errorsOf(step)[0]).toBe(
      "bob@example.com: POST /messages failed with 403. No advice can be given: a file of the action is missing.",
    );
    expect([step.exitCode, step.outputs["ok"]]).toEqual([1, "false"]);
    expectNoStack(step);
  });

  test("reports what was sent although the code for webhooks is missing", async () => {
    const partial = await copyWithout("function deliverToWebhook(");
    await using world = await startWorld();
    const webhook = `${world.webex.url}/webhooks/incoming/abcdef`;
    await using step = await run(world.webex.url, { with: { "webhook-url": webhook } }, partial);
    expect(world.requests()).toEqual(["POST /messages 200"]);
    expect(JSON.parse(step.outputs["results"] ?? "")).toMatchObject([
      { destination: RELEASE_TRAIN, status: "sent" },
      { destination: "webhook-url 1", status: "failed", attempts: 0 },
    ]);
    expectNoStack(step);
  });

  test("reports a message as sent although the code for its files is missing", async () => {
    const partial = await copyWithout("function lossOf(");
    await using world = await startWorld();
    const message = { message: "long ".repeat(2000) };
    await using step = await run(world.webex.url, { with: message }, partial);
    expect(world.requests()).toEqual(["POST /messages 200"]);
    const [result] = JSON.parse(step.outputs["results"] ?? "");
    expect(result).toMatchObject({ status: "sent", messageId: expect.any(String) });
    expect(result.losses[0].error).toMatch(
      /^What belongs to the message may be missing: .*Cannot find module/,
    );
    expect([step.exitCode, step.outputs["ok"]]).toEqual([0, "false"]);
    expectNoStack(step);
  });

  test("says so if its templates are missing", async () => {
    const bare = join(folder, "bare");
    await copyAction(join(import.meta.dirname, "../../.."), bare);
    await rm(join(bare, "templates"), { recursive: true });
    await using world = await startWorld();
    await using step = await run(world.webex.url, {}, bare);
    expect(errorsOf(step)).toEqual([
      "The action's built-in templates cannot be read (ENOENT): its checkout is incomplete.",
    ]);
    expectNoStack(step);
  });
});

test.skipIf(process.platform === "win32")("a log that nobody reads does not prevent a message", async () => {
  const node = join(folder, "node.cjs");
  const script = `#!${process.execPath}
    const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, process.argv.slice(2), { stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.destroy();
    child.on("exit", (code) => console.error("ended with " + code));`;
  await writeFile(node, script);
  await chmod(node, 0o755);
  await using world = await startWorld();
  const step = await world.run({ nodePath: node });
  expect([world.read().length, step.log]).toEqual([1, ["ended with 0"]]);
  expect(step.outputs["ok"]).toBe("true");
});

test("a warning of Node goes to the debug log, without secrets", async () => {
  await using world = await startWorld();
  const code = 'setTimeout(() => process.emitWarning("Careful\\n::error::" + process.env.INPUT_TOKEN));';
  const step = await world.run({ env: await preloaded("warning", code) });
  expect([step.conclusion, step.annotations]).toEqual(["success", []]);
  expect(step.debug.join("\n")).toContain("Careful ::error::***");
});

test("a step that waits forever ends with a sentence", async () => {
  await using world = await startWorld();
  const code = `import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    fs.open = () => new Promise(() => {});
    syncBuiltinESMExports();`;
  const step = await world.run({
    env: await preloaded("never", code),
    workspace: { "t.md": "x" },
    with: { template: "t.md" },
  });
  const sentence = "The step ended early: what it waited for never came.";
  expect([step.exitCode, errorsOf(step)]).toEqual([1, [sentence]]);
  expect(step.outputs).toMatchObject({ ok: "false", error: sentence });
});
