import type { BuildInputs } from "../../model/build-inputs.ts";
import { InputError } from "../input-error.ts";
import { parseJson, parseJsonObject } from "../parse.ts";

/**
 * Results by job ID from `toJSON(needs)`, or only the results from `toJSON(needs.*.result)`, which is short even if the jobs
 * have large outputs; `undefined` if there are none. Throws `InputError`.
 */
export function parseNeeds(value: string): BuildInputs["needs"] {
  const list = parseJson("needs", value, expression("needs"));
  if (Array.isArray(list)) return parseResults(list, value);
  const jobs = Object.entries(parseJsonObject("needs", value, expression("needs")));
  if (jobs.length === 0) return undefined;
  return Object.fromEntries(jobs.map(([name, job]) => [name, resultOf(job, value)]));
}

function parseResults(results: readonly unknown[], value: string): readonly string[] | undefined {
  if (results.every((result) => typeof result === "string"))
    return results.length === 0 ? undefined : results;
  throw new InputError("needs", value, `each must be a result, as in ${expression("needs.*.result")}`);
}

/**
 * IDs of the failed steps from `toJSON(steps)`. A step with `continue-on-error` has the outcome failure and the conclusion
 * success, because it did not fail the job. Throws `InputError`. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context
 */
export function parseFailedSteps(value: string): readonly string[] {
  const steps = Object.entries(parseJsonObject("steps", value, expression("steps")));
  return steps
    .filter(([, step]) => (step as Readonly<Record<string, unknown>> | null)?.["conclusion"] === "failure")
    .map(([id]) => id);
}

/** The matrix values in workflow order, as in a job's name on GitHub. Throws `InputError`. */
export function parseMatrix(value: string): readonly string[] {
  return Object.values(parseJsonObject("matrix", value, expression("matrix"))).flatMap((value) =>
    leaves(value),
  );
}

/** The values nested in a value. This does not use recursion, because a value may be nested as deeply as it is long. */
function leaves(whole: unknown): string[] {
  const found: string[] = [];
  const waiting = [whole];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "object" && value !== null)
      for (const inner of Object.values(value).toReversed()) waiting.push(inner);
    else if (value !== null && value !== "") found.push(String(value));
  }
  return found;
}

function resultOf(job: unknown, value: string): string {
  const result = (job as Readonly<Record<string, unknown>> | null)?.["result"];
  if (typeof result === "string") return result;
  throw new InputError("needs", value, `each job must have a "result", as in ${expression("needs")}`);
}

/** The expression that passes a context. */
function expression(input: string): string {
  return `\${{ toJSON(${input}) }}`;
}
