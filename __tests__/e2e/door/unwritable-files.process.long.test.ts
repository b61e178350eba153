import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { runCall, startWebex } from "../../call/run-call.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const folder = await mkdtemp(join(tmpdir(), "unwritable-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Each way in which a file of the runner cannot be written, as code that runs before the bundle, with its reason. */
const WAYS: readonly (readonly [what: string, code: string, reason: string])[] = [
  ["whose variable is missing", "delete process.env[name];", "the variable is not set"],
  ["whose variable is empty", 'process.env[name] = "";', "the variable is not set"],
  ["that is missing", "fs.rmSync(process.env[name]);", "there is no such file"],
  ["that is a folder", 'process.env[name] = ".";', "it is a folder"],
  ["below a file", 'process.env[name] += "/x";', "there is no such file"],
  ["whose path is too long", 'process.env[name] = "/" + "x".repeat(5000);', "its path is too long"],
  ["on a full disk", 'refuse("writeSync", "ENOSPC");', "the disk is full"],
  ["that may not be written", 'refuse("openSync", "EACCES");', "it is not writable"],
  ["on a disk that is read-only", 'refuse("openSync", "EROFS");', "the disk is read-only"],
];

/** The environment in which one of the runner's files cannot be written. */
async function unwritable(name: string, code: string): Promise<Record<string, string>> {
  const file = join(folder, `${name}-${WAYS.findIndex((way) => way[1] === code)}.mjs`);
  await writeFile(
    file,
    `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const name = ${JSON.stringify(name)};
const { openSync } = fs;
let opened;
function refuse(call, code) {
  const original = fs[call];
  fs.openSync = (path, ...more) => {
    const file = openSync(path, ...more);
    if (path === process.env[name]) opened = file;
    return file;
  };
  const wrapped = fs[call];
  fs[call] = (file, ...more) => {
    const isIt = file === process.env[name] || (call === "writeSync" && file === opened);
    if (!isIt) return wrapped(file, ...more);
    // Half of it had room.
    if (call === "writeSync") original(file, Buffer.from("half<<a"));
    throw Object.assign(new Error(code + ": " + path), { code });
  };
  syncBuiltinESMExports();
}
const path = process.env[name];
${code}
`,
  );
  return { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` };
}

test("a file of the runner that is missing is not made", async () => {
  await using world = await startWorld();
  const step = await world.run({ env: await unwritable("GITHUB_OUTPUT", "fs.rmSync(process.env[name]);") });
  expect(await readdir(join(step.tempDir, "_runner_file_commands"))).not.toContain("set_output");
});

const stackless = (log: readonly string[]) =>
  expect(log.join("\n")).not.toMatch(/^\s+at |node:internal|Node\.js v/m);

describe.each(WAYS)("a file of the runner %s", (_, code, reason) => {
  test("for outputs fails the step after the message is sent, and the outputs use the older command", async () => {
    await using world = await startWorld();
    const step = await world.run({ env: await unwritable("GITHUB_OUTPUT", code) });
    const sentence = `GITHUB_OUTPUT could not be written (${reason}): later steps may not get the outputs of this one.`;
    expect(world.read()).toHaveLength(1);
    expect(step.conclusion).toBe("failure");
    expect(step.annotations.filter(({ level }) => level === "error")).toMatchObject([{ message: sentence }]);
    expect(step.outputs).toMatchObject({ ok: "false", error: sentence, event: "success" });
    expect(step.outputs["message-id"]).not.toBe("");
    expect(step.summary).toContain("sent to 1 of 1 destination");
    stackless(step.log);
  });

  test("for the state fails the step once the message is sent, and the end of the job is reported", async () => {
    await using world = await startWorld();
    const given = { lifecycle: "true" };
    const step = await world.run({ env: await unwritable("GITHUB_STATE", code), with: given });
    expect(step.conclusion).toBe("failure");
    expect(step.annotations.filter(({ level }) => level === "error")).toMatchObject([
      {
        message: `GITHUB_STATE could not be written (${reason}): at the end of the job, this step may not know what it did before.`,
      },
    ]);
    expect(step.outputs).toMatchObject({ ok: "false", event: "start" });
    stackless(step.log);
    const post = await step.post({ env: {}, contexts: { job: { status: "success" } } });
    expect(post?.conclusion).toBe("success");
    expect(world.read()).toEqual([expect.stringContaining("CI › build passed")]);
  });

  test("for outputs does not matter at the end of a job", async () => {
    await using world = await startWorld();
    const step = await world.run({ with: { lifecycle: "true" } });
    const post = await step.post({ env: await unwritable("GITHUB_OUTPUT", code) });
    expect(post).toMatchObject({ conclusion: "success", annotations: [] });
    expect(world.read()).toEqual([expect.stringContaining("CI › build passed")]);
  });

  test("for the summary gives a warning", async () => {
    await using world = await startWorld();
    const step = await world.run({ env: await unwritable("GITHUB_STEP_SUMMARY", code) });
    expect(world.read()).toHaveLength(1);
    expect(step.conclusion).toBe("success");
    expect(step.annotations).toMatchObject([
      {
        level: "warning",
        message: `GITHUB_STEP_SUMMARY could not be written (${reason}): this step is missing from the job summary.`,
      },
    ]);
    expect(step.outputs["ok"]).toBe("true");
    stackless(step.log);
  });

  test("for outputs fails a call after it is made, and its answer uses the older command", async () => {
    await using webex = await startWebex();
    const wanted = {
      method: "messages.create",
      arguments: JSON.stringify({ roomId: RELEASE_TRAIN, text: "hi" }),
    };
    await using step = await runCall(webex, wanted, { env: await unwritable("GITHUB_OUTPUT", code) });
    expect(webex.messagesIn(RELEASE_TRAIN)).toHaveLength(1);
    expect([step.conclusion, step.outputs["ok"]]).toEqual(["failure", "false"]);
    expect(step.outputs["response"]).toContain('"text":"hi"');
    expect(step.outputs["error"]).toContain(`GITHUB_OUTPUT could not be written (${reason})`);
    stackless(step.log);
  });
});
