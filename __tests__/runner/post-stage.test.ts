import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { createWorkplace, type RunOptions, runAction, type StepResult } from "../../runner/index.ts";
import { createAction } from "./create-action.ts";

const PRINT_ENV = "console.log(JSON.stringify(process.env));";
const RUNS = "{ using: node24, main: dist/index.js, post: dist/post.js }";

interface Scripts {
  main?: string;
  post: string;
  inputs?: string;
  postIf?: string;
}

async function run(
  scripts: Scripts,
  options: Partial<RunOptions> = {},
): Promise<StepResult & { dir: string }> {
  const { main = "", post, inputs = "{}", postIf } = scripts;
  const runs = postIf === undefined ? RUNS : RUNS.replace(" }", `, post-if: "${postIf}" }`);
  const action = await createAction(main, { inputs, runs, files: { "dist/post.js": post } });
  const step = await runAction({ actionDir: action.dir, ...options });
  const dispose = async () => {
    await step[Symbol.asyncDispose]();
    await action[Symbol.asyncDispose]();
  };
  return { ...step, dir: action.dir, [Symbol.asyncDispose]: dispose };
}

function append(file: string, text: string): string {
  return `import { appendFileSync } from "node:fs"; appendFileSync(process.env.${file}, ${JSON.stringify(text)});`;
}

test("the state of the main stage arrives in the post stage only, under the name it was saved by", async () => {
  const main = `${append("GITHUB_STATE", "messageId=m1\nIS_POST<<E\na\nb\nE\n")}${PRINT_ENV}`;
  await using step = await run({ main, post: PRINT_ENV });
  const post = await step.post();
  const stateIn = (result?: StepResult) =>
    Object.entries(JSON.parse(result?.rawStdout ?? "{}")).filter(([name]) => name.startsWith("STATE_"));
  expect(stateIn(step)).toEqual([]);
  expect(stateIn(post)).toEqual([
    ["STATE_messageId", "m1"],
    ["STATE_IS_POST", "a\nb"],
  ]);
});

test("inputs are evaluated again: defaults over the job's end, and with: as it is then", async () => {
  const inputs = `{ status: { default: "\${{ job.status }}" }, id: { default: "\${{ job.check_run_id }}" }, steps: {} }`;
  const options = { with: { steps: "{}" }, contexts: { job: { check_run_id: 7 } } };
  await using step = await run({ post: PRINT_ENV, inputs }, options);
  const post = await step.post({ with: { steps: "all" }, contexts: { job: { status: "failure" } } });
  expect(JSON.parse(post?.rawStdout ?? "")).toMatchObject({
    INPUT_STATUS: "failure",
    INPUT_ID: "7",
    INPUT_STEPS: "all",
  });
  const same = await step.post();
  expect(JSON.parse(same?.rawStdout ?? "")).toMatchObject({ INPUT_STATUS: "success", INPUT_STEPS: "{}" });
});

test("the runner's files are new, event and folders are the same, and the workspace may have new files", async () => {
  const main = `${append("GITHUB_OUTPUT", "a=1\n")}
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, "main");
    appendFileSync(process.env.RUNNER_TEMP + "/left.txt", "left");`;
  const post = `import { readFileSync } from "node:fs";
    const { GITHUB_EVENT_PATH, RUNNER_TEMP } = process.env;
    for (const path of [GITHUB_EVENT_PATH, RUNNER_TEMP + "/left.txt", "reports/a.txt"]) console.log(readFileSync(path, "utf8"));
    ${append("GITHUB_OUTPUT", "b=2\n")}
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, "post");`;
  await using step = await run({ main, post }, { event: { name: "push", payload: { ref: "r" } } });
  const result = await step.post({ workspace: { "reports/a.txt": "A" } });
  expect(result).toMatchObject({
    log: ['{"ref":"r"}', "left", "A"],
    outputs: { b: "2" },
    summary: "post",
    workspaceDir: step.workspaceDir,
  });
  expect([step.outputs, step.summary]).toEqual([{ a: "1" }, "main"]);
});

test("masks of the main stage stay, and those of the post stage are its own until then", async () => {
  await using step = await run({
    main: `console.log("two"); console.log("::add-mask::one");`,
    post: `console.log("one, two"); console.log("::add-mask::two"); console.log("one, two");`,
  });
  const post = await step.post();
  expect([step.log, post?.log]).toEqual([["two"], ["***, two", "***, ***"]]);
});

test.each([
  ["always()", "failure", true],
  ["success()", "failure", false],
  ["cancelled() || failure()", "cancelled", true],
  ["job.status == 'success' && github.ref == 'refs/heads/main'", "success", true],
  ["runner.os == 'Plan 9'", "success", false],
  ["env.QUIET != '1'", "success", false],
])("post-if %s in a job with status %s: %s", async (postIf, status, runs) => {
  await using step = await run({ post: "", postIf }, { env: { QUIET: "1" } });
  const post = await step.post({ contexts: { job: { status } } });
  expect(post !== undefined).toBe(runs);
});

test("a cancelled main stage does not cancel the post stage, which has a cancellation of its own", async () => {
  const wait = "setInterval(() => {}, 1000);";
  await using step = await run({ main: wait, post: wait }, { cancelAfterMs: 200 });
  const post = step.post({ cancelSignal: AbortSignal.timeout(500) });
  expect(step.conclusion).toBe("cancelled");
  expect(await post).toMatchObject({ conclusion: "cancelled", signal: "SIGINT" });
  await using quick = await run({ main: wait, post: "" }, { cancelSignal: AbortSignal.timeout(200) });
  expect((await quick.post())?.conclusion).toBe("success");
});

test("an action without a post stage has none, and neither has a post stage", async () => {
  await using action = await createAction("");
  await using without = await runAction({ actionDir: action.dir });
  await using step = await run({ post: "" });
  expect(await without.post()).toBeUndefined();
  expect(await (await step.post())?.post()).toBeUndefined();
});

test("an action.yml that names a missing post script is refused", async () => {
  await using action = await createAction("", { runs: RUNS });
  await expect(runAction({ actionDir: action.dir })).rejects.toThrow("runs.post names dist/post.js");
});

test("the folders go once, whichever stage is disposed of first", async () => {
  const step = await run({ post: "" });
  const post = await step.post();
  await post?.[Symbol.asyncDispose]();
  await expect(stat(step.tempDir)).rejects.toThrow("ENOENT");
  await step[Symbol.asyncDispose]();
});

test("steps in one workplace share its folders and masks, which stay until it goes", async () => {
  const workplace = createWorkplace({ workspace: { "a.txt": "A" } });
  const script = `import { readFileSync } from "node:fs"; console.log(readFileSync("a.txt", "utf8"), "hush");`;
  const first = await run({ main: `console.log("::add-mask::hush");`, post: "" }, { workplace });
  await first[Symbol.asyncDispose]();
  await using second = await run({ main: script, post: "" }, { workplace });
  expect(second.log).toEqual(["A ***"]);
  await workplace[Symbol.asyncDispose]();
  await expect(stat(second.workspaceDir)).rejects.toThrow("ENOENT");
});
