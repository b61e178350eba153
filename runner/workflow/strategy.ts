import { evaluateValue } from "../expressions.ts";
import { type Combination, expandMatrix } from "./matrix.ts";
import type { JobRun } from "./run.ts";
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

/** Whether a combination never begins: it waits for `max-parallel`, one before it has failed, and `fail-fast` holds. */
export function isCutOff(
  before: readonly JobRun[],
  index: number,
  strategy: Readonly<Record<string, unknown>>,
): boolean {
  const atOnce = Number(strategy["max-parallel"]);
  const ended = before.slice(0, Math.floor(index / atOnce) * atOnce);
  return strategy["fail-fast"] === true && ended.some(({ status }) => status === "failure");
}

/** A combination that `fail-fast` has cut off before it began. */
export function cutOff({ id }: Job, matrix: Combination | null): JobRun {
  const none = { steps: [], byId: {}, outputs: {}, droppedOutputs: [], workspaceDir: "" };
  return { job: id, matrix, status: "cancelled", ...none, cause: "fail-fast" };
}
