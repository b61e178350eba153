import { utimes, writeFile } from "node:fs/promises";
import http from "node:http";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type RunOptions, runAction, type StepResult } from "../../runner/index.ts";
import { createTempFolder } from "../support/temp-folder.ts";
import { createAction } from "./create-action.ts";

const DONE = "export const ended = Promise.resolve();";

/** Runs a script in this process. */
async function run(script: string, options: Partial<RunOptions> = {}): Promise<StepResult> {
  await using action = await createAction(`${script}\n${DONE}`);
  return await runAction({ actionDir: action.dir, inProcess: true, ...options });
}

test("a step in this process has its pid, and receives the same signals as a separate process", async () => {
  await using step = await run(`
    import { appendFileSync } from "node:fs";
    console.log = undefined;
    process.stdout.write("pid " + process.pid + "\\n::warning::one\\r::notice::two\\nlast");
    process.stderr.write("::error::three\\n");
    appendFileSync(process.env.GITHUB_OUTPUT, "a=1\\n");
    process.exitCode = 3;`);
  expect(step).toMatchObject({ exitCode: 3, signal: null, conclusion: "failure", outputs: { a: "1" } });
  expect(step.log).toEqual([
    `pid ${process.pid}`,
    "##[warning]one",
    "##[notice]two",
    "##[error]three",
    "last",
  ]);
  expect(step.rawStdout).toBe(`pid ${process.pid}\n::warning::one\r::notice::two\nlast`);
  expect(step.durationMs).toBeGreaterThan(0);
});

test("it sees the step's environment and folder, and nothing of ours", async () => {
  process.env["LEAKED"] = "1";
  const seen = "process.stdout.write(JSON.stringify({ ...process.env, cwd: process.cwd() }));";
  await using step = await run(seen, { env: { EXTRA: "2" } });
  delete process.env["LEAKED"];
  const { cwd, ...env } = JSON.parse(step.rawStdout) as Record<string, string>;
  expect([env["LEAKED"], env["EXTRA"], cwd]).toEqual([undefined, "2", step.workspaceDir]);
});

test("it leaves nothing behind: environment, folder, exit code, output, listeners, connections", async () => {
  const here = () => ({
    env: process.env,
    cwd: process.cwd(),
    exitCode: process.exitCode,
    write: process.stdout.write,
    agent: http.globalAgent,
    listeners: process
      .eventNames()
      .map((event) => [event, process.rawListeners(event)] as const)
      .filter(([, listeners]) => listeners.length > 0),
  });
  const before = here();
  await using step = await run(`
    import http from "node:http";
    process.env.LEFT = "1";
    process.exitCode = 1;
    process.chdir("/");
    process.stdout.write = () => true;
    http.globalAgent.left = true;
    process.removeAllListeners("warning");
    for (const event of ["SIGINT", "SIGTERM", "uncaughtException", "unhandledRejection", "warning", "beforeExit"]) {
      process.on(event, () => {});
    }`);
  expect(step.exitCode).toBe(1);
  const after = here();
  expect(after.env).toBe(before.env);
  expect(after.agent).toBe(before.agent);
  expect(after).toEqual(before);
  expect([process.env["LEFT"], http.globalAgent]).toEqual([
    undefined,
    expect.not.objectContaining({ left: true }),
  ]);
});

test("each step has modules of its own, also those that are loaded later", async () => {
  const count = "export const state = { count: 0 };";
  const script = `
    import { state } from "./state.js";
    export const ended = (async () => {
      const later = await import("./state.js");
      later.state.count += 1;
      const [other, again] = await Promise.all([import("./other.js"), import("./other.js")]);
      other.state.count += 1;
      process.stdout.write(state.count + " " + again.state.count);
    })();`;
  const files = { "dist/state.js": count, "dist/other.js": count };
  await using action = await createAction(script, { files });
  for (let round = 0; round < 2; round++) {
    await using step = await runAction({ actionDir: action.dir, inProcess: true });
    expect(step.rawStdout).toBe("1 1");
  }
});

test("a script that can begin again is loaded once, and once more when it is changed", async () => {
  const script = (name: string) => `
    let count = 0;
    const run = async () => { count += 1; process.stdout.write("${name} " + count + " " + process.env.INPUT_A); };
    export const ended = run();
    export const again = run;`;
  await using action = await createAction(script("first"));
  const runs = async (value: string): Promise<string> => {
    await using step = await runAction({ actionDir: action.dir, inProcess: true, with: { a: value } });
    return step.rawStdout;
  };
  expect([await runs("x"), await runs("y")]).toEqual(["first 1 x", "first 2 y"]);
  const file = join(action.dir, "dist/index.js");
  await writeFile(file, script("changed"));
  await utimes(file, 1, 1);
  expect(await runs("z")).toBe("changed 1 z");
});

test("what it throws in a callback comes to its own listeners", async () => {
  await using action = await createAction(`
    export const ended = new Promise((resolve) => {
      process.on("uncaughtException", ({ message }) => resolve(process.stdout.write(message)));
      setImmediate(() => { throw new Error("stray"); });
    });`);
  await using step = await runAction({ actionDir: action.dir, inProcess: true });
  expect(step.rawStdout).toBe("stray");
});

const PID = "process.stdout.write(String(process.pid));";

test.each<[what: string, options: Partial<RunOptions>]>([
  ["may be cancelled", { cancelSignal: new AbortController().signal }],
  ["is cancelled after a time", { cancelAfterMs: 60_000 }],
  ["may be killed", { killSignal: new AbortController().signal }],
  ["names its Node", { nodePath: process.execPath }],
  ["has something for Node's start", { env: { NODE_OPTIONS: "--no-warnings" } }],
  ["does not ask for this one", { inProcess: false }],
])("a step that %s has a process of its own", async (_, options) => {
  await using step = await run(PID, options);
  expect(Number(step.rawStdout)).toBeGreaterThan(0);
  expect(step.rawStdout).not.toBe(String(process.pid));
});

test("a step that starts while one runs here has a process of its own", async () => {
  await using folder = await createTempFolder();
  const gate = folder.in("gate");
  const { promise: begun, resolve } = Promise.withResolvers<string>();
  const waiting = `
    import { existsSync } from "node:fs";
    process.stdout.write(process.pid + "\\n");
    export const ended = (async () => {
      while (!existsSync(${JSON.stringify(gate)})) await new Promise((resolve) => setTimeout(resolve, 5));
    })();`;
  await using action = await createAction(waiting);
  const first = runAction({ actionDir: action.dir, inProcess: true, onLine: resolve });
  expect(await begun).toBe(String(process.pid));
  await using second = await run(PID);
  expect(second.rawStdout).toMatch(/^\d+$/);
  expect(second.rawStdout).not.toBe(String(process.pid));
  await writeFile(gate, "");
  await using ended = await first;
  expect(ended.conclusion).toBe("success");
});

test("a step that never ends still releases this process", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    await using action = await createAction(
      "export const ended = new Promise(() => {}); process.env.LEFT = '1';",
    );
    const never = expect(runAction({ actionDir: action.dir, inProcess: true })).rejects.toThrow("not ended");
    while (vi.getTimerCount() === 0) await setImmediate();
    vi.advanceTimersByTime(18_000);
    await never;
    expect(process.env["LEFT"]).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

test("a script that does not say when it has ended cannot run here", async () => {
  await using action = await createAction("process.exitCode = 7;");
  await expect(runAction({ actionDir: action.dir, inProcess: true })).rejects.toThrow('no promise "ended"');
  expect(process.exitCode).not.toBe(7);
});
