import type { JobResult, JobRun, Outcome } from "./run.ts";
import { stepsById } from "./run-job.ts";

/** The result of a job that ran several times, with the outputs of the last run that has them. */
export function joined(runs: readonly JobRun[], result: Outcome): JobResult {
  const steps = runs.flatMap((run) => run.steps);
  const outputs = Object.assign({}, ...runs.map((run) => run.outputs));
  return { result, outputs, runs, steps, byId: stepsById(steps) };
}

/** How several jobs or runs ended together. */
export function worst(outcomes: readonly Outcome[]): JobRun["status"] {
  return (["failure", "cancelled"] as const).find((one) => outcomes.includes(one)) ?? "success";
}

/**
 * The result of a job that calls a workflow several times. Only an output that is set replaces that of another call. Source:
 * https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#using-outputs-from-a-reusable-workflow
 */
export function joinedCalls(calls: readonly JobResult[]): JobResult {
  const [only, ...others] = calls;
  if (only !== undefined && others.length === 0) return only;
  const result = worst(calls.map((call) => call.result));
  const outputs = calls.flatMap((call) => Object.entries(call.outputs)).filter(([, value]) => value !== "");
  const runs = calls.flatMap((call) => call.runs);
  return { ...joined(runs, result), outputs: Object.fromEntries(outputs) };
}
