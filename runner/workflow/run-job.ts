import { evaluateText } from "../expressions.ts";
import { type JobParts, JobState } from "./job-state.ts";
import type { JobRun, StepRun } from "./run.ts";
import { runStep } from "./run-step.ts";
import type { Job } from "./workflow-file.ts";

/** Runs the steps of a job, then their post stages from the last to the first, then reads the job's outputs. */
export async function runJob(
  job: Job,
  workflowEnv: Readonly<Record<string, string>>,
  parts: JobParts,
): Promise<JobRun> {
  const state = new JobState(parts);
  for (const env of [workflowEnv, job.env]) state.addEnv(state.texts(env));
  for (const step of job.steps) await runStep(state, step);
  state.background.waitAll();
  for (const post of state.posts.toReversed()) await post();
  const { steps } = state;
  const environment = environmentOf(job, state);
  return {
    job: job.id,
    matrix: state.matrix,
    status: state.status,
    steps,
    byId: stepsById(steps),
    ...readOutputs(job, state),
    ...(environment === undefined ? {} : { environment }),
    workspaceDir: state.workplace.folder.workspace,
  };
}

/** The steps that have an id, by it. */
export function stepsById(steps: readonly StepRun[]): Record<string, StepRun> {
  return Object.fromEntries(steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step]])));
}

// JobExtension.cs of the runner: what is empty, or what the masks would change, does not leave the job.
function readOutputs(job: Job, state: JobState): Pick<JobRun, "outputs" | "droppedOutputs"> {
  const found = Object.entries(state.texts(job.outputs)).filter(([, value]) => value !== "");
  const isSecret = (value: string) => state.workplace.masks.apply(value) !== value;
  return {
    outputs: Object.fromEntries(found.filter(([, value]) => !isSecret(value))),
    droppedOutputs: found.filter(([, value]) => isSecret(value)).map(([name]) => name),
  };
}

function environmentOf({ environment }: Job, state: JobState): JobRun["environment"] {
  if (environment === undefined) return undefined;
  const contexts = state.contexts();
  const { url } = environment;
  return {
    name: evaluateText(environment.name, contexts),
    ...(url === undefined ? {} : { url: evaluateText(url, contexts) }),
  };
}
