import { evaluateValue } from "../expressions.ts";
import { type Combination, expandMatrix } from "./matrix.ts";
import type { Job } from "./workflow-file.ts";

/** The combinations in which a job runs, and the `strategy` context that they share. */
export function readStrategy(
  job: Job,
  contexts: Readonly<Record<string, unknown>>,
): { combinations: readonly (Combination | null)[]; strategy: Readonly<Record<string, unknown>> } {
  const { matrix, ...strategy } = Object(deepValue(job.strategy, contexts));
  const combinations = matrix === undefined ? [null] : expandMatrix(matrix);
  const total = combinations.length;
  return {
    combinations,
    strategy: { "fail-fast": true, "max-parallel": total, ...strategy, "job-total": total },
  };
}

function deepValue(value: unknown, contexts: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === "string") return evaluateValue(value, contexts);
  if (Array.isArray(value)) return value.map((one) => deepValue(one, contexts));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deepValue(one, contexts)]));
}
