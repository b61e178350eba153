import { evaluateText, evaluateValue } from "../expressions.ts";
import type { JobContexts } from "./job-state.ts";
import type { JobResult, WorkflowOptions } from "./run.ts";
import type { Job, WorkflowCall } from "./workflow-file.ts";

/**
 * The options for a called workflow: `inputs` from `with:` and their defaults, and only the secrets that are passed on,
 * plus GITHUB_TOKEN. The event, `github.workflow`, and the run stay those of the caller. `with:` sees `matrix` and `strategy`, and
 * no secrets. Sources: https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations,
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability
 */
export function calledOptions(
  job: Job,
  call: WorkflowCall,
  contexts: JobContexts,
): Pick<WorkflowOptions, "inputs" | "secrets"> {
  const { secrets: _secrets, ...visible } = contexts;
  const given = Object.entries(job.with).map(([id, value]) => [id, evaluated(value, visible)] as const);
  checkGiven(Object.fromEntries(given), call.inputs);
  const defaults = Object.entries(call.inputs).map(([id, input]) => {
    return [id, evaluated(input.default, visible) ?? NONE[input.type] ?? ""] as const;
  });
  const secrets = Object.entries(job.secrets === "inherit" ? {} : job.secrets).map(
    ([id, value]) => [id, evaluateText(value, contexts)] as const,
  );
  const handedOn = job.secrets === "inherit" ? contexts.secrets : Object.fromEntries(secrets);
  checkSecrets(handedOn, call.secrets, job.secrets === "inherit");
  return { inputs: Object.fromEntries([...defaults, ...given]), secrets: handedOn };
}

// Throws if GitHub would not start the run: workflow-validation of actions/languageservices.
function checkGiven(given: Readonly<Record<string, unknown>>, inputs: WorkflowCall["inputs"]): void {
  for (const [id, value] of Object.entries(given)) {
    const input = inputs[id];
    if (input === undefined)
      throw new Error(`Invalid input, ${id} is not defined in the referenced workflow.`);
    if (input.type !== "string" && typeof value !== input.type) {
      throw new Error(`Unexpected value '${value}' of ${id}, which is a ${input.type}`);
    }
  }
  const missing = Object.entries(inputs).find(
    ([id, { isRequired }]) => isRequired && given[id] === undefined,
  );
  if (missing !== undefined)
    throw new Error(`Input ${missing[0]} is required, but not provided while calling.`);
}

/** An empty secret, as in a pull request from a fork, counts as missing. */
function checkSecrets(
  given: Readonly<Record<string, string>>,
  secrets: WorkflowCall["secrets"],
  isInherited: boolean,
): void {
  const unknown = isInherited ? undefined : Object.keys(given).find((id) => !Object.hasOwn(secrets, id));
  if (unknown !== undefined) {
    throw new Error(`Invalid secret, ${unknown} is not defined in the referenced workflow.`);
  }
  const missing = Object.entries(secrets).find(([id, { isRequired }]) => isRequired && !given[id]);
  if (missing !== undefined)
    throw new Error(`Secret ${missing[0]} is required, but not provided while calling.`);
}

/** The outputs of a called workflow, from those of its jobs. */
export function calledOutputs(
  { outputs }: WorkflowCall,
  { secrets: _secrets, jobs, ...contexts }: JobContexts & { jobs: Readonly<Record<string, JobResult>> },
): Record<string, string> {
  const seen = Object.entries(jobs).map(([id, { result, outputs: own }]) => [id, { result, outputs: own }]);
  const all = { ...contexts, jobs: Object.fromEntries(seen) };
  return Object.fromEntries(Object.entries(outputs).map(([id, value]) => [id, evaluateText(value, all)]));
}

/** The values of inputs that are not given and have no default. */
const NONE: Readonly<Record<string, unknown>> = { boolean: false, number: 0 };

function evaluated(value: unknown, contexts: Readonly<Record<string, unknown>>): unknown {
  return typeof value === "string" ? evaluateValue(value, contexts) : value;
}
