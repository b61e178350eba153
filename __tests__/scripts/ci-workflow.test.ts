import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushEvent } from "../support/events.ts";
import { runWorkflow } from "../support/run-workflow.ts";

const root = join(import.meta.dirname, "../..");
const yaml = await readFile(join(root, ".github/workflows/ci.yml"), "utf8");

/** What a checkout brings, as far as CI uses it. */
const checkout = await textsIn([
  "{action.yml,call/action.yml}",
  "{dist,templates}/**/*.*",
  ".github/actions/*/action.yml",
  ".github/workflows/try-called.yml",
]);

const CHECKS = [
  "Check the rendered message",
  "Check that the error suggests the right method",
  "Check the step in a composite action",
];
const OF_CALLED = 'test "$EVENT" = success';
const OF_GATE = 'test "$RESULTS" = "success success success"';

// On one system: our runner has no other.
const once = yaml.replace(/os: \[.*\]/, "os: [ubuntu-latest]");

test.skipIf(process.platform === "win32")(
  "CI tries the action, its post stage, call, a composite action and a called workflow, and finds that they work",
  async () => {
    await using run = await runWorkflow(once, {
      event: pushEvent(),
      checkout,
      execute: [...CHECKS, OF_CALLED, OF_GATE],
    });
    const results = Object.entries(run.jobs).map(([id, { result }]) => [id, result]);
    expect(Object.fromEntries(results)).toEqual({
      check: "success",
      try: "success",
      called: "success",
      gate: "success",
    });
    const checks = run.job("try").steps.filter(({ name }) => CHECKS.includes(name));
    expect(checks.map(({ main }) => main?.conclusion)).toEqual(["success", "success", "success"]);
    expect(run.job("try").steps.filter(({ post }) => post?.conclusion === "success")).not.toEqual([]);
    expect(run.job("called").steps.at(-1)?.main?.conclusion).toBe("success");
  },
);

test.skipIf(process.platform === "win32")("CI is red if one of its jobs is", async () => {
  await using run = await runWorkflow(once, {
    event: pushEvent(),
    checkout,
    results: { "bash .ci/run": "failure" },
    execute: [OF_GATE],
  });
  expect(run.job("gate").result).toBe("failure");
});

test("CI runs on Linux, Windows and macOS, on x64 and on arm", () => {
  const [, systems = ""] = /os: \[(.*)\]/.exec(yaml) ?? [];
  expect(systems.split(", ")).toEqual([
    "ubuntu-latest",
    "ubuntu-24.04-arm",
    "windows-latest",
    "windows-11-arm",
    "macos-latest",
  ]);
});

async function textsIn(patterns: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const files = await Array.fromAsync(glob(patterns, { cwd: root }));
  const texts = files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
