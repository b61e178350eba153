import { expect, test } from "vitest";
import { withJobName } from "../../../src/build/failures/job-name.ts";
import type { OwnJob } from "../../../src/build/failures/own-job.ts";
import { failedJob, fakeReads } from "../../support/fake-reads.ts";
import { readStep } from "../../support/render-event.ts";

const BUILD = readStep({ inputs: { jobId: "77" } });
const LINK = BUILD.job?.url;
const RUNNING = failedJob(77, "Unit tests (22)", {
  status: "in_progress",
  conclusion: undefined,
  runnerName: "arm 3",
});
const NO_RUNNER = failedJob(75, "Docs", { status: "in_progress", conclusion: undefined, runnerName: "" });
const JOBS = { [BUILD.run.id]: [NO_RUNNER, failedJob(76, "Lint", { runnerName: "arm 3" }), RUNNING] };

const named = async (own: OwnJob, build = BUILD) =>
  (await withJobName(build, own, fakeReads({ jobs: JOBS }).reads)).job;

test("a job has the name that GitHub shows, and the link that the runner knows", async () => {
  expect(LINK).toContain("/job/77");
  expect(await named({ id: "77", runnerName: "" })).toEqual({ name: "Unit tests (22)", url: LINK });
});

test("if the runner does not know the job's ID, the job is found by its runner, with GitHub's link", async () => {
  const build = readStep({});
  expect(build.job?.url).toBeUndefined();
  expect(await named({ id: undefined, runnerName: "arm 3" }, build)).toEqual({
    name: "Unit tests (22)",
    url: RUNNING.url,
  });
});

test.each<[string, OwnJob]>([
  ["its ID is none of them", { id: "78", runnerName: "arm 3" }],
  ["no runner has its name", { id: undefined, runnerName: "arm 4" }],
  ["the runner has no name", { id: undefined, runnerName: "" }],
])("it keeps its ID where %s", async (_, own) => {
  expect(await named(own)).toEqual(BUILD.job);
});

test("asks nothing for a message about a whole run", async () => {
  const { reads, asked } = fakeReads({ jobs: JOBS });
  const { job: _, ...run } = BUILD;
  expect(await withJobName(run, { id: "77", runnerName: "" }, reads)).toBe(run);
  expect(asked).toEqual([]);
});
