import { expect, test } from "vitest";
import { runJobs } from "../run-jobs.ts";

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, and BackgroundStepCoordinator.cs of the runner.
const say = `uses: me/echo@v1, if: always(), with: { say: "\${{ steps.slow.outcome }}" }`;
const run = (...steps: readonly string[]) =>
  runJobs(`jobs: { build: { steps: [{ id: slow, run: slow, background: true }, ${steps.join(", ")}] } }`, {
    results: { slow: "failure" },
  });
const logs = (result: Awaited<ReturnType<typeof run>>) => result.processes.map(({ log }) => log[0]);

test("a background step that failed enters steps and job.status when it is waited for", async () => {
  await using result = await run(`{ ${say} }`, "{ wait: slow }", `{ ${say} }`);
  expect(logs(result)).toEqual([
    "main success",
    "main failure failure",
    "post failure failure",
    "post failure failure",
  ]);
});

test("wait-all waits for each", async () => {
  await using result = await run("{ wait-all: }", `{ ${say} }`);
  expect(logs(result)[0]).toBe("main failure failure");
});

test("one that nobody waits for counts after the last step, before the post stages", async () => {
  await using result = await run(`{ ${say} }`);
  expect([logs(result), result.conclusion]).toEqual([["main success", "post failure failure"], "failure"]);
});

test("parallel is a group of them, waited for at its end", async () => {
  await using result = await runJobs(
    `jobs: { build: { steps: [{ parallel: [{ run: a }, { id: slow, run: b }, { ${say} }] }, { run: next }, { ${say} }] } }`,
    { results: { b: "failure" } },
  );
  expect(logs(result).slice(0, 2)).toEqual(["main success", "main failure failure"]);
  expect(result.job("build").steps.map(({ name, outcome }) => `${name} ${outcome}`)).toContain(
    "Run next skipped",
  );
});

test("one that is cancelled enters steps as that, and fails nothing", async () => {
  const steps = `{ id: slow, run: slow, background: true }, { cancel: slow }, { ${say} }`;
  await using result = await runJobs(`jobs: { build: { steps: [${steps}] } }`);
  expect([logs(result), result.conclusion]).toEqual([
    ["main success cancelled", "post success cancelled"],
    "success",
  ]);
});

test("one that failed before it was cancelled fails the job after the last step", async () => {
  await using result = await run("{ cancel: slow }", "{ wait-all: }", `{ ${say} }`);
  expect([logs(result), result.conclusion]).toEqual([
    ["main success failure", "post failure failure"],
    "failure",
  ]);
});

test("a step that does not run in the background cannot be waited for", async () => {
  await expect(run("{ wait: other }")).rejects.toThrow("no background step other");
  await expect(run("{ cancel: other }")).rejects.toThrow("no background step other");
});
