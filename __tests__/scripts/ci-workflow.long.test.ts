import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/index.ts";
import type { WorkflowResult } from "../../runner/index.ts";
import { pushEvent } from "../support/events.ts";
import { type OurWorkflowOptions, runWorkflow } from "../support/run-workflow.ts";

const root = join(import.meta.dirname, "../..");
const yaml = await readFile(join(root, ".github/workflows/ci.yml"), "utf8");

/** What a checkout brings, as far as CI uses it. */
const checkout = await textsIn([
  "{action.yml,call/action.yml}",
  "{dist,templates}/**/*.*",
  ".github/actions/*/*",
  ".github/workflows/try-called.yml",
]);
const called = ".github/workflows/try-called.yml";

const POST_CHECK = "Check at the end what the post stage wrote";
const CHECKS = [
  "Check the rendered message",
  "Check the answer",
  "Check that the error suggests the right method",
  "Check the step in a composite action",
];
const OF_CALLED = 'test "$EVENT" = success';
const OF_GATE = 'test "$RESULTS" = "success success success"';

/** On one system: our runner has no other. */
const onOneSystem = (text = "") => text.replace(/os: \[.*\]/, "os: [ubuntu-latest]");

test.skipIf(process.platform === "win32")(
  "CI tries the action, its post stage, call, a composite action and a called workflow, and finds that they work",
  async () => {
    await using webex = await startEmulator();
    await using run = await runCi(webex);
    const results = Object.entries(run.jobs).map(([id, { result }]) => [id, result]);
    expect(Object.fromEntries(results)).toEqual({
      check: "success",
      try: "success",
      called: "success",
      gate: "success",
    });
    const checks = run.job("try").steps.filter(({ name }) => CHECKS.includes(name));
    expect(checks.map(({ main }) => main?.conclusion)).toEqual(["success", "success", "success", "success"]);
    const post = run.job("try").steps.find(({ name }) => name === POST_CHECK)?.post;
    expect(post?.conclusion).toBe("success");
    expect(webex.messagesIn("Release train").length).toBe(1);
    expect(run.job("called").steps.at(-1)?.main?.conclusion).toBe("success");
  },
);

test.skipIf(process.platform === "win32")("CI is red if one of its jobs is", async () => {
  await using webex = await startEmulator();
  await using run = await runCi(webex, { results: { "bash .ci/run": "failure" } });
  expect(run.job("gate").result).toBe("failure");
});

test.skipIf(process.platform === "win32")(
  "CI is red if the post stage does not finish the message",
  async () => {
    await using webex = await startEmulator();
    const refused = { kind: "answer", status: 403, times: "forever" } as const;
    webex.fail({ ...refused, match: { method: "PUT" } });
    webex.fail({ ...refused, match: { method: "POST", path: "/messages", after: 1 } });
    await using run = await runCi(webex);
    expect([run.job("try").result, run.job("gate").result]).toEqual(["failure", "failure"]);
  },
);

test("CI runs on Linux, Windows and macOS, on x64 and on arm", () => {
  const systems = [yaml, checkout[called]].map((text = "") => /os: \[(.*)\]/.exec(text)?.[1]);
  expect(systems[1]).toBe(systems[0]);
  expect(systems[0]?.split(", ")).toEqual([
    "ubuntu-latest",
    "ubuntu-24.04-arm",
    "windows-latest",
    "windows-11-arm",
    "macos-latest",
  ]);
});

function runCi({ url }: Emulator, options: OurWorkflowOptions = {}): Promise<WorkflowResult> {
  return runWorkflow(onOneSystem(yaml).replace("http://127.0.0.1:8080/v1", url), {
    event: pushEvent(),
    // As on GitHub: the action that checks the room is not ours.
    inProcess: false,
    checkout: { ...checkout, [called]: onOneSystem(checkout[called]) },
    execute: [...CHECKS, OF_CALLED, OF_GATE],
    ...options,
  });
}

async function textsIn(patterns: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const files = await Array.fromAsync(glob(patterns, { cwd: root }));
  const texts = files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
