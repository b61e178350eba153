import { evaluateText } from "../expressions.ts";
import { type JobParts, JobState } from "./job-state.ts";
import type { JobRun, StepRun } from "./run.ts";
import { runStep } from "./run-step.ts";
import type { Job } from "./workflow-file.ts";

/** Runs the steps of a job, then their post stages from last to first, and then reads the job's outputs. */
export async function runJob(
  job: Job,
  workflowEnv: Readonly<Record<string, string>>,
  parts: JobParts,
): Promise<JobRun> {
  const state = new JobState(parts);
  addEnv(state, workflowEnv, OF_WORKFLOW_ENV);
  addEnv(state, job.env, OF_JOB_ENV);
  const minutes = evaluateText(job.timeout, state.contexts());
  if (minutes !== "") state.timeLimit = AbortSignal.timeout(Number(minutes) * MINUTE_MS);
  for (const step of job.steps) await runStep(state, step);
  state.background.end();
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
    ...causeOf(state),
    workspaceDir: state.workplace.folder.workspace,
  };
}

const MINUTE_MS = 60_000;

function causeOf({ status, timeLimit, parts }: JobState): Pick<JobRun, "cause"> {
  if (status !== "cancelled") return {};
  if (timeLimit?.aborted) return { cause: "time limit" };
  return parts.cutOffIn === undefined ? {} : { cause: "fail-fast" };
}

/**
 * The keys `env` and `jobs.<job_id>.env` of
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#context-availability.
 */
const OF_WORKFLOW_ENV = ["github", "secrets", "inputs", "vars"];
const OF_JOB_ENV = [...OF_WORKFLOW_ENV, "needs", "strategy", "matrix"];

function addEnv(state: JobState, env: Readonly<Record<string, string>>, visible: readonly string[]): void {
  const contexts = state.contexts();
  const seen = Object.fromEntries(visible.map((name) => [name, contexts[name]]));
  const values = Object.entries(env).map(([name, value]) => [name, evaluateText(value, seen)] as const);
  state.addEnv(Object.fromEntries(values));
}

/** The steps that have an ID, by ID. */
export function stepsById(steps: readonly StepRun[]): Record<string, StepRun> {
  return Object.fromEntries(steps.flatMap((step) => (step.id === undefined ? [] : [[step.id, step]])));
}

// JobExtension.cs of the runner: outputs that are empty, or that masking would change, are dropped.
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
