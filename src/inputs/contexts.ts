import { parseJsonObject } from "./parse.ts";

/** Results by job id from `toJSON(needs)`; `undefined` when there are none. Throws `InputError`. */
export function parseNeeds(value: string): Readonly<Record<string, string>> | undefined {
  const jobs = Object.entries(parseJsonObject("needs", value, "$" + "{{ toJSON(needs) }}"));
  if (jobs.length === 0) return undefined;
  return Object.fromEntries(jobs.map(([name, job]) => [name, textField(job, "result")]));
}

/**
 * Ids of the failed steps from `toJSON(steps)`. A step with `continue-on-error` has the outcome failure and the
 * conclusion success: it did not break the job. Throws `InputError`.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context
 */
export function parseFailedSteps(value: string): readonly string[] {
  const steps = Object.entries(parseJsonObject("steps", value, "$" + "{{ toJSON(steps) }}"));
  return steps.filter(([, step]) => textField(step, "conclusion") === "failure").map(([id]) => id);
}

/** The matrix values in the order of the workflow, as GitHub puts them into a job's name. Throws `InputError`. */
export function parseMatrix(value: string): readonly string[] {
  return Object.values(parseJsonObject("matrix", value, "$" + "{{ toJSON(matrix) }}")).flatMap(leaves);
}

function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [String(value)];
}

function textField(value: unknown, name: string): string {
  const field = (value as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof field === "string" ? field : "";
}
