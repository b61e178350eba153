import { expect, test } from "vitest";
import { startGitHub } from "../../../emulator/github/start-github.ts";
import { needsOf } from "../../support/events.ts";
import { RELEASE_TRAIN, startWorld } from "../../support/start-world.ts";

const STEPS = { "Set up job": "success", "Run unit tests": "failure" } as const;
const ANNOTATIONS = [{}, { message: "Process completed with exit code 1.", path: ".github" }];
const TEST_JOB = { id: 71, name: "test (22)", steps: STEPS, annotations: ANNOTATIONS };
const NEEDS = { needs: needsOf({ build: "success", test: "failure" }) };
const failed = { contexts: { job: { status: "failure" } } };

test("a job that reports others names the step, the errors, and since when", async () => {
  const runs = [
    { number: 42 },
    { number: 41, conclusion: "failure" as const },
    { number: 40, conclusion: "success" as const },
  ];
  await using github = await startGitHub({ runs, jobs: [TEST_JOB] });
  await using world = await startWorld({ github });
  const step = await world.run({ with: NEEDS });
  expect(step.outputs["transition"]).toBe("still-failing");
  const [message] = world.webex.messagesIn(RELEASE_TRAIN);
  expect(message?.text).toContain("❌ CI still failing (2nd): test › Run unit tests · since #41");
  expect(message?.text).toContain("test (22) › Run unit tests\nsrc/cart.ts:42 expected 2 to be 3");
  expect(message?.markdown).toContain("/actions/runs/9001/job/71#step:2:1)");
  expect(message?.text).not.toContain("exit code");
  expect(github.requests.filter(({ path }) => !path.endsWith("/logs"))).toHaveLength(3);
});

test("a matrix whose jobs nearly all fail alike is reported once, with what passed", async () => {
  const jobs = Array.from({ length: 40 }, (_, at) => {
    const job = { id: 100 + at, name: `test (${at + 1})`, run: 42 };
    return at < 38 ? { ...TEST_JOB, ...job } : { ...job, conclusion: "success" as const };
  });
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs });
  await using world = await startWorld({ github });
  await world.run({ with: NEEDS });
  expect(world.read()[0]).toContain(
    [
      "38 of 40 jobs: test (1), test (2), test (3), and 35 more › Run unit tests",
      "src/cart.ts:42 expected 2 to be 3",
      "Errors from 3 of these jobs",
      "Passed: test (39) and test (40)",
    ].join("\n"),
  );
});

test("the failed step of hundreds of jobs is named", async () => {
  const othersOf = (run: number) =>
    Array.from({ length: 249 }, (_, at) => ({
      id: run * 1000 + at,
      run,
      name: `lint (${at})`,
      conclusion: "success" as const,
    }));
  const own = { id: 7001, name: "build", status: "in_progress", conclusion: null, steps: STEPS } as const;
  const jobs = [...othersOf(42), own, ...othersOf(41), { id: 6001, run: 41, name: "build" }];
  const runs = [{ number: 42 }, { number: 41, conclusion: "failure" as const }];
  await using github = await startGitHub({ runs, jobs });
  await using world = await startWorld({ github });
  await world.run(failed);
  expect(world.read()[0]).toContain("❌ CI › build still failing: Run unit tests");
  expect(github.requests.filter(({ path }) => !path.endsWith("/logs"))).toHaveLength(8);
});

test("a failed job that reports itself names only its own steps", async () => {
  const own = { id: 7001, name: "build", status: "in_progress", conclusion: null, steps: STEPS } as const;
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs: [own, TEST_JOB] });
  await using world = await startWorld({ github });
  await world.run(failed);
  expect(world.read()[0]).toContain("❌ CI › build failed: Run unit tests");
  expect(world.read()[0]).not.toContain("test (22)");
});

test("a run that passes after others failed is reported as fixed, and notify-on can wait for that", async () => {
  const passed = { needs: needsOf({ build: "success" }), "notify-on": "fixed" };
  const before = [
    { number: 41, conclusion: "failure" as const },
    { number: 40, conclusion: "success" as const },
  ];
  await using github = await startGitHub({ runs: [{ number: 42 }, ...before] });
  await using world = await startWorld({ github });
  await world.run({ with: passed });
  expect(world.read()[0]).toMatch(/^✅ CI fixed · after 1 failed run since #41 \(.*\)\nPasses again with /);
});

test("with notify-on: fixed a run that passes as before is silent", async () => {
  await using github = await startGitHub({ runs: [{ number: 42 }, { number: 41, conclusion: "success" }] });
  await using world = await startWorld({ github });
  const step = await world.run({ with: { needs: needsOf({ build: "success" }), "notify-on": "fixed" } });
  expect(world.read()).toEqual([]);
  expect(step.outputs["skipped-reason"]).toContain("notify-on");
});

test.each([401, 403, 404, 429, 500])(
  "what GitHub answers with %i is left out, and does not fail the step",
  async (status) => {
    await using github = await startGitHub({ runs: [{ number: 42 }], jobs: [TEST_JOB] });
    github.fail({ kind: "answer", status, times: "forever" });
    await using world = await startWorld({ github });
    const step = await world.run({ with: NEEDS });
    expect(step).toMatchObject({ conclusion: "success", outputs: { ok: "true" } });
    expect(world.read()[0]).toContain("❌ CI failed: test");
  },
);

test("GitHub is not queried for a start, or without a token", async () => {
  await using github = await startGitHub({ runs: [{ number: 42 }], jobs: [TEST_JOB] });
  await using world = await startWorld({ github });
  await world.run({ with: { event: "start" } });
  await world.run({ with: { ...NEEDS, "github-token": "" } });
  expect(github.requests).toEqual([]);
});
