import { evaluateValue } from "../expressions.ts";
import { type Combination, expandMatrix } from "./matrix.ts";
import type { JobRun } from "./run.ts";
import type { Job } from "./workflow-file.ts";

/** The combinations that a job runs in, and the `strategy` context that they share. */
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

/** What a failed combination does to another one. */
export interface CutOff {
  readonly hasBegun: boolean;
  /** The name of the step in which it is stopped. Missing if all have ended. */
  readonly step?: string | undefined;
}

/**
 * The effect of `fail-fast` on a combination if an earlier one has failed. A combination that waits because of
 * `max-parallel` never begins, and one in progress is stopped. All have the same steps and are assumed to be at the
 * same one.
 */
export function cutOffOf(
  failed: JobRun | undefined,
  { runs, index, strategy }: { runs: readonly JobRun[]; index: number; strategy: Strategy },
): CutOff | undefined {
  if (failed === undefined || strategy["fail-fast"] !== true) return undefined;
  const atOnce = Number(strategy["max-parallel"]);
  const waitedFor = Math.floor(index / atOnce) * atOnce;
  if (runs.indexOf(failed) < waitedFor) return { hasBegun: false };
  return { hasBegun: true, step: failed.steps.find(({ conclusion }) => conclusion === "failure")?.name };
}

type Strategy = Readonly<Record<string, unknown>>;

/** A combination that `fail-fast` stopped before it began. */
export function neverBegun({ id }: Job, matrix: Combination | null): JobRun {
  const none = { steps: [], byId: {}, outputs: {}, droppedOutputs: [], workspaceDir: "" };
  return { job: id, matrix, status: "cancelled", ...none, cause: "fail-fast" };
}
