import { expect, test } from "vitest";
import { failedJobsOf } from "../../../src/build/failures/failed-jobs.ts";
import type { OwnJob } from "../../../src/build/failures/own-job.ts";
import type { RunJob } from "../../../src/github/reads/run-job.ts";

const RUN = "https://github.com/your-org/shop/actions/runs/42";
const NOBODY = { id: undefined, runnerName: "" };

function job(id: number, name: string, overrides: Partial<RunJob> = {}): RunJob {
  return {
    id,
    name,
    url: `${RUN}/job/${id}`,
    status: "completed",
    conclusion: "failure",
    attempt: 1,
    runnerName: "GitHub Actions 1",
    steps: [],
    ...overrides,
  };
}

const step = (number: number, conclusion: string | undefined) => ({
  number,
  name: `Step ${number}`,
  conclusion,
});
const names = (jobs: readonly RunJob[], own: OwnJob = NOBODY) =>
  failedJobsOf(jobs, { own }).map(({ name }) => name);

test("names the jobs that failed, with their failed steps and where these are", () => {
  const steps = [step(1, "success"), step(2, "failure"), step(3, "skipped")];
  expect(
    failedJobsOf([job(7, "test (ubuntu, 20)", { steps }), job(8, "lint", { conclusion: "success" })], {
      own: NOBODY,
    }),
  ).toEqual([
    {
      id: 7,
      name: "test (ubuntu, 20)",
      url: `${RUN}/job/7`,
      isOwn: false,
      steps: [{ number: 2, name: "Step 2", conclusion: "failure", url: `${RUN}/job/7#step:2:1` }],
      allSteps: steps,
    },
  ]);
});

test.each([
  ["failure", true],
  ["timed_out", true],
  ["startup_failure", true],
  ["success", false],
  ["cancelled", false],
  ["skipped", false],
  ["neutral", false],
  ["action_required", false],
  [undefined, false],
])("counts the conclusion %s as a failure: %s", (conclusion, isFailure) => {
  expect(names([job(1, "a", { conclusion })])).toEqual(isFailure ? ["a"] : []);
});

test("jobs of a matrix and of a called workflow are distinguished by their names", () => {
  expect(names([job(1, "test (20)"), job(2, "test (22)"), job(3, "release / publish")])).toEqual([
    "test (20)",
    "test (22)",
    "release / publish",
  ]);
});

const running = { status: "in_progress", conclusion: undefined, runnerName: "Runner 3" };

test.each([
  ["its id", { id: "9", runnerName: "" }],
  ["the runner's name", { id: undefined, runnerName: "Runner 3" }],
])("leaves out the notifying job, recognized by %s, unless its own steps failed", (_, own) => {
  const notifying = job(9, "notify", { ...running, steps: [step(1, "success"), step(2, undefined)] });
  expect(names([job(1, "test"), notifying], own)).toEqual(["test"]);
});

test("puts the notifying job first when it failed itself", () => {
  const notifying = job(9, "build", { ...running, steps: [step(1, "failure"), step(2, undefined)] });
  const [first, second] = failedJobsOf([job(1, "test"), notifying], { own: { id: "9", runnerName: "" } });
  expect([first?.name, first?.isOwn, first?.steps.length, second?.name]).toEqual(["build", true, 1, "test"]);
});

test("a job that ended on the same runner is not the notifying one", () => {
  const before = job(1, "test", { runnerName: "Runner 3" });
  expect(names([before], { id: undefined, runnerName: "Runner 3" })).toEqual(["test"]);
});
