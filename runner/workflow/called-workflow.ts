import { evaluateText, evaluateValue } from "../expressions.ts";
import type { JobContexts } from "./job-state.ts";
import type { JobResult, WorkflowOptions } from "./run.ts";
import type { Job, WorkflowCall } from "./workflow-file.ts";

/**
 * What a called workflow gets from its caller: `inputs` by `with:` and their defaults, and no secret but those that are
 * handed on, and GITHUB_TOKEN. Event, `github.workflow` and run stay the caller's.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations
 */
export function calledOptions(
  job: Job,
  { inputs }: WorkflowCall,
  contexts: JobContexts,
): Pick<WorkflowOptions, "inputs" | "secrets"> {
  const given = Object.entries(job.with).map(([id, value]) => [id, evaluated(value, contexts)] as const);
  const unknown = given.find(([id]) => !Object.hasOwn(inputs, id));
  if (unknown !== undefined)
    throw new Error(`Invalid input, ${unknown[0]} is not defined in the referenced workflow.`);
  const defaults = Object.entries(inputs).map(([id, input]) => {
    return [id, evaluated(input.default, contexts) ?? NONE[input.type] ?? ""] as const;
  });
  const secrets = Object.entries(job.secrets === "inherit" ? {} : job.secrets).map(
    ([id, value]) => [id, evaluateText(value, contexts)] as const,
  );
  return {
    inputs: Object.fromEntries([...defaults, ...given]),
    secrets: job.secrets === "inherit" ? contexts.secrets : Object.fromEntries(secrets),
  };
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

/** An input that is not given and has no default. */
const NONE: Readonly<Record<string, unknown>> = { boolean: false, number: 0 };

function evaluated(value: unknown, contexts: JobContexts): unknown {
  return typeof value === "string" ? evaluateValue(value, contexts) : value;
}
