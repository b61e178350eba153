import { expect, test } from "vitest";
import { type FailedRun, readFailures, readTimedOut } from "../../../src/build/failures/read-failures.ts";
import type { RunJob } from "../../../src/github/run-job.ts";
import { OutOfTimeError, type Wall } from "../../../src/text/wall.ts";
import { failedJob, fakeReads } from "../../support/fake-reads.ts";

const RUN: FailedRun = {
  repository: "your-org/shop",
  repositoryUrl: "https://github.com/your-org/shop",
  runId: "42",
  sha: "aaaaaaa",
  own: { id: "9", runnerName: "" },
  isAboutJob: false,
  wantsLogs: false,
};
const OWN = failedJob(9, "build", { status: "in_progress", conclusion: undefined });
const ERROR = { path: "a.ts", startLine: 3, level: "failure", message: "Broken" };

test("tells jobs, steps and annotations", async () => {
  const { reads } = fakeReads({ jobs: { 42: [failedJob(1, "test")] }, annotations: { 1: [ERROR] } });
  expect(await readFailures(RUN, reads)).toMatchObject([
    {
      name: "test",
      steps: [{ name: "Run tests" }],
      annotations: [{ file: "a.ts", line: 3, message: "Broken" }],
      log: [],
    },
  ]);
});

test("a job that tells of itself tells of no other", async () => {
  const { reads, asked } = fakeReads({ jobs: { 42: [failedJob(1, "test"), OWN] }, annotations: {} });
  const failures = await readFailures({ ...RUN, isAboutJob: true }, reads);
  expect([failures.map(({ name }) => name), asked]).toEqual([["build"], ["jobs of 42", "annotations of 9"]]);
});

test("asks for the annotations of three jobs at most", async () => {
  const jobs = [1, 2, 3, 4, 5].map((id) => failedJob(id, `test (${id})`));
  const { reads, asked } = fakeReads({ jobs: { 42: jobs } });
  expect(await readFailures(RUN, reads)).toHaveLength(5);
  expect(asked).toEqual(["jobs of 42", "annotations of 1", "annotations of 2", "annotations of 3"]);
});

test("what GitHub does not tell is left out", async () => {
  expect(await readFailures(RUN, fakeReads({}).reads)).toEqual([]);
  const { reads } = fakeReads({ jobs: { 42: [failedJob(1, "test")] } });
  expect(await readFailures(RUN, reads)).toMatchObject([{ name: "test", annotations: [] }]);
});

test("a log and annotations that take too long are left out, and their places say so", async () => {
  const { reads } = fakeReads({
    jobs: { 42: [failedJob(1, "test")] },
    annotations: { 1: [ERROR] },
    logs: { 1: "end\n" },
  });
  const late = (): never => {
    throw new OutOfTimeError();
  };
  const wall: Wall = { run: late, runNeeded: late };
  expect(await readFailures({ ...RUN, wantsLogs: true, wall }, reads)).toMatchObject([
    {
      name: "test",
      annotations: [{ message: "(left out: to read what was said of this job took too long)" }],
      log: ["(left out: to read this log took too long)"],
    },
  ]);
});

const TIMED_OUT = { ...ERROR, message: "The job has exceeded the maximum execution time of 5m0s" };

/** A job that was cancelled after so many minutes. */
function cancelledJob(id: number, minutes: number, more: Partial<RunJob> = {}): RunJob {
  const times = { startedAt: "2026-01-05T12:00:00Z", completedAt: `2026-01-05T12:0${minutes}:00Z` };
  return failedJob(id, `job ${id}`, { conclusion: "cancelled", ...times, ...more });
}

test("of cancelled jobs the two that ran longest are asked whether they hit their time limit", async () => {
  const jobs = [cancelledJob(1, 2), cancelledJob(2, 1), cancelledJob(3, 5), failedJob(4, "lint")];
  const annotations = { 1: [ERROR], 3: [TIMED_OUT] };
  const { reads, asked } = fakeReads({ jobs: { 42: jobs }, annotations });
  expect(await readTimedOut(RUN, reads)).toEqual(new Set([3]));
  expect(asked).toEqual(["jobs of 42", "annotations of 3", "annotations of 1"]);
});

test("a cancelled job that never began is not asked, nor one whose times are unknown before another", async () => {
  const jobs = [
    cancelledJob(1, 9, { steps: [] }),
    cancelledJob(2, 9, { startedAt: undefined }),
    cancelledJob(3, 1),
    cancelledJob(4, 2),
  ];
  const { reads, asked } = fakeReads({ jobs: { 42: jobs } });
  expect(await readTimedOut(RUN, reads)).toEqual(new Set());
  expect(asked).toEqual(["jobs of 42", "annotations of 4", "annotations of 3"]);
});

test("a job that tells of itself is asked alone whether it hit its time limit", async () => {
  const { reads, asked } = fakeReads({ jobs: { 42: [cancelledJob(1, 5)] }, annotations: { 9: [TIMED_OUT] } });
  expect(await readTimedOut({ ...RUN, isAboutJob: true }, reads)).toEqual(new Set([9]));
  expect(
    await readTimedOut({ ...RUN, isAboutJob: true, own: { id: undefined, runnerName: "" } }, reads),
  ).toEqual(new Set());
  expect(asked).toEqual(["annotations of 9"]);
});

test("no job hit its time limit where GitHub tells no jobs", async () => {
  expect(await readTimedOut(RUN, fakeReads({}).reads)).toEqual(new Set());
});
