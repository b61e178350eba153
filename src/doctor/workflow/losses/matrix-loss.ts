import { needsOf } from "../order/needed-jobs.ts";
import { jobsIn, tableOf } from "../own-place.ts";
import { type Asked, type Loss, misnamed, type Place, sameIn } from "./loss.ts";

/** A value of the matrix. */
export function lossOfMatrix(
  { names: [name = "", ...rest] }: Asked,
  { workflow, job }: Place,
): Loss | undefined {
  const matrix = matrixOf(job);
  if (matrix === undefined) {
    const needed = needsOf(job).find((id) => matrixOf(jobsIn(workflow)[id]) !== undefined);
    const why = needed ? `only \`${needed}\` has a matrix, and this job runs once after all of it` : NONE;
    const other = needed ? "leave the expression out" : "give the job a `matrix:` under `strategy:`";
    return { why, advice: `Write the value itself, or ${other}.`, isAlways: true };
  }
  const keys = keysOf(matrix);
  if (keys === undefined) return undefined;
  const own = sameIn(keys, name);
  if (own === undefined) {
    const why = `the matrix of this job has no \`${name}\``;
    return { ...misnamed(why, name, keys, (near) => ["matrix", near, ...rest].join(".")), isAlways: true };
  }
  return { state: "unchecked", why: `this combination of the matrix has no \`${[own, ...rest].join(".")}\`` };
}

const NONE = "this job has no matrix";

/** The matrix of a job; `undefined` if it has none. */
function matrixOf(job: unknown): unknown {
  return tableOf(tableOf(job)["strategy"])["matrix"];
}

/** The names of a matrix; `undefined` if an expression gives some of them. */
function keysOf(matrix: unknown): readonly string[] | undefined {
  if (typeof matrix !== "object" || matrix === null || Array.isArray(matrix)) return undefined;
  const { include = [], exclude: _, ...own } = tableOf(matrix);
  if (!Array.isArray(include)) return undefined;
  return [...Object.keys(own), ...include.flatMap((one) => Object.keys(tableOf(one)))];
}
