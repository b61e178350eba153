import type { RunJob } from "../../github/reads/run-job.ts";
import type { Matrix } from "./failure.ts";

/** The combinations of the matrix that a job with this name belongs to; `undefined` for a job without a matrix. */
export function matrixOf(name: string, jobs: readonly RunJob[]): Matrix | undefined {
  const base = baseOf(name);
  const siblings = jobs.filter((job) => baseOf(job.name) === base);
  if (base === undefined || siblings.length < 2) return undefined;
  const passed = siblings.filter(({ conclusion }) => conclusion === "success").map((job) => job.name);
  return { name: base, count: siblings.length, passed };
}

/** The part of the name before the values of a matrix: `test` in `test (ubuntu, 20)`. */
function baseOf(name: string): string | undefined {
  const at = name.endsWith(")") ? name.indexOf(" (") : -1;
  return at > 0 ? name.slice(0, at) : undefined;
}
