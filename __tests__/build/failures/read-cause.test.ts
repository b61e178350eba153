import { expect, test } from "vitest";
import { ENDED } from "../../../emulator/github/annotations.ts";
import { readCancellation } from "../../../src/build/failures/read-cause.ts";
import { failedJob, fakeReads } from "../../support/fake-reads.ts";

const RUN = {
  repository: "your-org/shop",
  runId: "42",
  own: { id: "9", runnerName: "arm 3" },
  isAboutJob: false,
};
const OWN = failedJob(9, "build", {
  status: "in_progress",
  conclusion: undefined,
  runnerName: "arm 3",
  steps: [],
});
const said = ({ message }: { readonly message: string | null }) => [
  { path: ".github", startLine: 1, level: "failure", message: message ?? "" },
];

/** A cancelled job that ran some minutes. */
function cancelledJob(id: number, minutes: number) {
  return failedJob(id, `test (${id})`, {
    conclusion: "cancelled",
    startedAt: "2026-01-05T12:00:00Z",
    completedAt: `2026-01-05T12:0${minutes}:00Z`,
  });
}

test("looks at the three cancelled jobs that ran longest", async () => {
  const jobs = { 42: [cancelledJob(1, 1), cancelledJob(2, 5), cancelledJob(3, 4), cancelledJob(4, 9), OWN] };
  const { reads, asked } = fakeReads({ jobs, annotations: { 3: said(ENDED.person("alice")) } });
  expect(await readCancellation(RUN, reads)).toMatchObject({
    cause: { kind: "person", login: "alice" },
    cutOff: new Set(),
    hasFailedJob: false,
  });
  expect(asked).toEqual(["jobs of 42", "annotations of 4", "annotations of 2", "annotations of 3"]);
});

test("distinguishes jobs that were cut off from those that were cancelled with them", async () => {
  const jobs = { 42: [cancelledJob(1, 9), cancelledJob(2, 1)] };
  const annotations = { 1: said(ENDED.timeLimit("10m0s")), 2: said(ENDED.person("alice")) };
  const { reads } = fakeReads({ jobs, annotations });
  expect(await readCancellation(RUN, reads)).toMatchObject({
    cause: { kind: "time limit" },
    cutOff: new Set([1]),
  });
});

test("a job that reports itself reads only its own annotations", async () => {
  const { reads, asked } = fakeReads({ annotations: { 9: said(ENDED.shutdown) } });
  expect(await readCancellation({ ...RUN, isAboutJob: true }, reads)).toEqual({
    cause: { kind: "shutdown" },
    cutOff: new Set([9]),
    hasFailedJob: false,
  });
  expect(asked).toEqual(["annotations of 9"]);
});

test("a job that reports itself is found by its runner if its ID is unknown, as on GHES", async () => {
  const jobs = { 42: [failedJob(8, "lint"), OWN] };
  const { reads } = fakeReads({ jobs, annotations: { 9: said(ENDED.person("alice")) } });
  const run = { ...RUN, isAboutJob: true, own: { id: undefined, runnerName: "arm 3" } };
  expect(await readCancellation(run, reads)).toMatchObject({
    cause: { login: "alice" },
    hasFailedJob: false,
  });
});

test("reads nothing about what no run of ours did", async () => {
  const { reads, asked } = fakeReads({});
  expect(await readCancellation({ ...RUN, runId: "" }, reads)).toMatchObject({ cause: undefined });
  expect(asked).toEqual([]);
});
