import { expect, test } from "vitest";
import { matrixOf } from "../../../src/build/failures/matrix.ts";
import type { RunJob } from "../../../src/github/reads/run-job.ts";

const job = (name: string, conclusion: string | undefined): RunJob => ({
  id: 1,
  name,
  url: "",
  status: "completed",
  conclusion,
  attempt: 1,
  runnerName: "",
  steps: [],
});

const JOBS = [
  job("test (ubuntu, 20)", "success"),
  job("test (ubuntu, 22)", "failure"),
  job("test (macos, 22)", "cancelled"),
  job("test (macos, 20)", undefined),
  job("test-e2e (ubuntu, 20)", "success"),
  job("lint", "success"),
  job("docs (html)", "failure"),
];

test("a combination of a matrix knows how many there are, and which passed", () => {
  expect(matrixOf("test (ubuntu, 22)", JOBS)).toEqual({
    name: "test",
    count: 4,
    passed: ["test (ubuntu, 20)"],
  });
});

test.each(["lint", "docs (html)"])("%s, which is alone, is not a matrix", (name) => {
  expect(matrixOf(name, JOBS)).toBeUndefined();
});
