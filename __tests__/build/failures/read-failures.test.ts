import { expect, test } from "vitest";
import { type FailedRun, readFailures } from "../../../src/build/failures/read-failures.ts";
import { NO_QUOTE } from "../../../src/model/log-quote.ts";
import { OutOfTimeError, type Wall } from "../../../src/text/wall.ts";
import { failedJob, fakeReads } from "../../support/fake-reads.ts";

const RUN: FailedRun = {
  repository: "your-org/shop",
  repositoryUrl: "https://github.com/your-org/shop",
  runId: "42",
  sha: "aaaaaaa",
  own: { id: "9", runnerName: "" },
  isAboutJob: false,
  logLines: 0,
};
const OWN = failedJob(9, "build", { status: "in_progress", conclusion: undefined });
const ERROR = { path: "a.ts", startLine: 3, level: "failure", message: "Broken" };

test("reports jobs, steps, and annotations", async () => {
  const { reads } = fakeReads({ jobs: { 42: [failedJob(1, "test")] }, annotations: { 1: [ERROR] } });
  expect(await readFailures(RUN, reads)).toMatchObject([
    {
      name: "test",
      steps: [{ name: "Run tests" }],
      annotations: [{ file: "a.ts", line: 3, message: "Broken" }],
      log: NO_QUOTE,
    },
  ]);
});

test("a job that reports itself reports no other", async () => {
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

test("what GitHub does not report is left out", async () => {
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
  expect(await readFailures({ ...RUN, logLines: 20, wall }, reads)).toMatchObject([
    {
      name: "test",
      annotations: [{ message: "(left out: reading the annotations of this job took too long)" }],
      log: { quotes: [["(left out: reading this log took too long)"]] },
    },
  ]);
});
