import { parse } from "yaml";
import type { Combination } from "./matrix.ts";
import type { Outcome, WorkflowOptions } from "./run.ts";
import { type Job, parseWorkflow, readStep, type Step, type Workflow } from "./workflow-file.ts";

/** The names that options can use for a step. */
export function namesOf(job: string, step: Pick<Step, "id" | "name" | "run" | "uses">): string[] {
  const names = [step.id, step.name, step.run?.trim(), step.uses].filter((name) => name !== undefined);
  return [...names.map((name) => `${job}/${name}`), ...names];
}

/** The option for the first of these names that has one. */
export function valueFor<T>(
  values: Readonly<Record<string, T>> = {},
  names: readonly string[],
): T | undefined {
  const name = names.find((one) => Object.hasOwn(values, one));
  return name === undefined ? undefined : values[name];
}

/** The outcome of a step that does not really run. */
export function givenOutcome(
  options: WorkflowOptions,
  names: readonly string[],
  matrix: Combination | null,
): Outcome {
  const given = valueFor(options.results, names) ?? "success";
  return typeof given === "function" ? given(matrix ?? {}) : given;
}

/** Throws if the options name a step that is not in the workflow, because a test would prove nothing. */
export function checkNames(workflow: Workflow, options: WorkflowOptions): void {
  const { results = {}, outputs = {}, execute = [], cancel, checkout = {}, workflows = {} } = options;
  const texts = Object.entries(checkout);
  const own = texts.filter(([path]) => path.startsWith(".github/workflows/")).map(([, text]) => text);
  const called = [...own, ...Object.values(workflows)].map((text) => parseWorkflow(text));
  const jobs = [workflow, ...called].flatMap((one) => one.jobs);
  const within = texts
    .filter(([path]) => /(?:^|\/)action\.yml$/.test(path))
    .flatMap(([, text]) => stepsIn(text));
  const known = new Set(jobs.flatMap((job) => namesIn({ ...job, steps: [...job.steps, ...within] })));
  const cancelled = cancel === undefined ? [] : [`${cancel.job}/${cancel.step}`];
  for (const name of [...Object.keys(results), ...Object.keys(outputs), ...execute, ...cancelled])
    if (!known.has(name)) throw new Error(`the workflow has no step ${JSON.stringify(name)}`);
}

function stepsIn(action: string): Step[] {
  const { runs } = parse(action) as { runs?: { steps?: Record<string, unknown>[] } };
  return (runs?.steps ?? []).map(readStep);
}

function namesIn(job: Job): string[] {
  return [...(job.uses === undefined ? [] : [job.id]), ...job.steps.flatMap((step) => namesOf(job.id, step))];
}
