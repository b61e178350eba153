import type { RunJob } from "../../github/reads/run-job.ts";
import type { Matrix } from "./failure.ts";

/** What GitHub writes before the values of a matrix: `test (ubuntu, 20)`. */
const VALUES = /^(.{1,400}) \(.{1,400}\)$/;

/** The combinations of the matrix that a job of this name is one of; `undefined` for one alone. */
export function matrixOf(name: string, jobs: readonly RunJob[]): Matrix | undefined {
  const base = baseOf(name);
  const siblings = base === undefined ? [] : jobs.filter((job) => baseOf(job.name) === base);
  if (siblings.length < 2) return undefined;
  const passed = siblings.filter(({ conclusion }) => conclusion === "success").map((job) => job.name);
  return { count: siblings.length, passed };
}

function baseOf(name: string): string | undefined {
  return VALUES.exec(name)?.[1];
}
