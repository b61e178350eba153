import { join } from "node:path";
import { readActionFile } from "../action-file.ts";
import { checkOut, refusalOf } from "../check-out.ts";
import { evaluateText } from "../expressions.ts";
import { createGithubContext, type GithubContext } from "../github-context.ts";
import { writeFiles } from "../job-folder.ts";
import { runAction } from "../run-action.ts";
import { runShell } from "../run-shell.ts";
import type { ProcessResult, StepResult } from "../step.ts";
import { CancelledStep } from "./cancelled-step.ts";
import { CompositeState } from "./composite-state.ts";
import { givenOutcome, namesOf, valueFor } from "./given.ts";
import type { JobState } from "./job-state.ts";
import type { Outcome, StepRun } from "./run.ts";
import { runComposite } from "./run-composite.ts";
import { type Action, actionOf, FailedStepError } from "./uses.ts";
import type { Step } from "./workflow-file.ts";

const MINUTE_MS = 60_000;

const COMMIT = /^[\da-f]{40}$/;

/** Runs one step of a job if the state allows it, and records the result in the state. */
export async function runStep(state: JobState, step: Step): Promise<void> {
  if (step.wait === "all") state.background.waitAll();
  else if (step.wait !== undefined) state.background.wait(step.wait);
  if (step.cancel !== undefined) state.background.cancel(step.cancel);
  if (step.wait !== undefined || step.cancel !== undefined) return;
  const env = state.environment(step.env);
  const run: StepRun = {
    id: step.id,
    name: step.name ?? step.uses ?? `Run ${step.run?.split("\n")[0]}`,
    outcome: "skipped",
    conclusion: "skipped",
    outputs: {},
  };
  if (state.holds(step.condition, env)) {
    const minutes = evaluateText(step.timeout, state.contexts(env));
    const cancelled = new CancelledStep(state, {
      names: namesOf(state.job, step),
      isCutOff: run.name === state.parts.cutOffIn,
      holds: () => state.holds(step.condition, env),
      ...(minutes === "" ? {} : { timeoutMs: Number(minutes) * MINUTE_MS }),
    });
    const outcome = await execute({ state, step, env, run, cancelled }).catch((error: unknown) => {
      if (!(error instanceof FailedStepError)) throw error;
      run.error = error.message;
      return "failure" as const;
    });
    cancelled.end();
    if (cancelled.isTimedOut) run.error = `The action '${run.name}' has timed out after ${minutes} minutes.`;
    const continues = continuesOnError(state, step, env);
    const ended = cancelled.isTimedOut ? "failure" : outcome;
    if (step.isBackground) return holdBack(state, run, ended, continues);
    conclude(run, ended, continues);
    count(state, run);
  }
  state.steps.push(run);
}

/** Background steps run one after the other here, but other steps see the same as if they ran in parallel. */
function holdBack(state: JobState, run: StepRun, ended: Outcome, continues: boolean): void {
  if (state instanceof CompositeState) throw new Error("a composite action has no background steps");
  state.background.hold({
    id: run.id,
    ended,
    note: (outcome) => {
      conclude(run, outcome, continues);
      state.steps.push(run);
    },
    count: () => count(state, run),
  });
}

interface Execution {
  state: JobState;
  step: Step;
  env: Readonly<Record<string, string>>;
  run: StepRun;
  cancelled: CancelledStep;
}

async function execute(execution: Execution): Promise<Outcome> {
  const { state, step, env, run, cancelled } = execution;
  const { options } = state;
  const names = namesOf(state.job, step);
  const action = await actionOf(step, state);
  if (action !== undefined) return await executeAction(execution, action);
  if (step.run !== undefined && names.some((name) => options.execute?.includes(name))) {
    const main = await runShell({
      ...state.stage({ action: state.actionName(step.id, "__run"), action_ref: "", action_repository: "" }),
      script: evaluateText(step.run, state.contexts(env)),
      shell: step.shell,
      workingDirectory: step.workingDirectory,
      env: state.withPath(env),
      workplace: state.workplace,
      cancelSignal: cancelled.start(),
    });
    return takeMain(state, run, main);
  }
  if (cancelled.start()?.aborted) return "cancelled";
  run.outputs = { ...valueFor(options.outputs, names) };
  const { workspace } = state.workplace.folder;
  if (step.uses?.startsWith("actions/checkout@")) checkOutIn(workspace, state, step);
  if (step.uses?.startsWith("actions/download-artifact@"))
    writeFiles(join(workspace, inputsIn(state, step)["path"] ?? ""), options.artifacts ?? {});
  return givenOutcome(options, names, state.matrix);
}

function checkOutIn(workspace: string, state: JobState, step: Step): void {
  const { path = "", ref = "", token = "" } = inputsIn(state, step);
  const { event = { name: "push", payload: {} }, github = {} } = state.stage();
  const refusal = state.parts.isBlind && token === "" ? refusalOf(event.payload) : undefined;
  if (refusal !== undefined) throw new FailedStepError(refusal);
  const commit = COMMIT.test(ref) ? { ref, sha: ref } : createGithubContext(event, github);
  checkOut(join(workspace, path), state.options.checkout ?? {}, commit);
}

async function executeAction(execution: Execution, action: Action): Promise<Outcome> {
  const file = await readActionFile(action.dir);
  return file.kind === "composite"
    ? await runComposite(execution.state, execution, { action, file, runStep })
    : await executeScript(execution, action);
}

async function executeScript(
  { state, step, env, run, cancelled }: Execution,
  action: Action,
): Promise<Outcome> {
  const options = state.stage({
    action: state.actionName(step.id, action.name),
    action_ref: action.ref,
    action_repository: action.repository,
  });
  const main = await runAction({
    ...options,
    actionDir: action.dir,
    with: inputsIn(state, step),
    env: state.withPath(env),
    workplace: state.workplace,
    cancelSignal: cancelled.start(),
  });
  const { postScope } = state;
  const { action_path } = postScope.stage().github ?? {};
  const github = { ...options.github, ...(action_path === undefined ? {} : { action_path }) };
  postScope.posts.push(() => runPost(postScope, { step, run, main, github }));
  return takeMain(state, run, main);
}

/** A step whose main stage has run. */
interface Ran {
  step: Step;
  run: StepRun;
  main: StepResult;
  github: Partial<GithubContext>;
}

function inputsIn(state: JobState, step: Step): Record<string, string> {
  return { ...state.texts(step.with, state.environment(step.env)), ...state.options.with };
}

// Everything is evaluated again, with complete `steps` and the current `job.status`.
async function runPost(state: JobState, { step, run, main, github }: Ran): Promise<void> {
  const env = state.environment(step.env);
  const { actionStatus } = state.stage();
  const post = await main.post({
    with: inputsIn(state, step),
    env: state.withPath(env),
    github,
    contexts: state.stageContexts(),
    ...(actionStatus === undefined ? {} : { actionStatus }),
  });
  if (post === undefined) return;
  run.post = post;
  state.take(post);
  if (post.conclusion === "failure" && !continuesOnError(state, step, env)) state.fail();
}

function takeMain(state: JobState, run: StepRun, main: ProcessResult): Outcome {
  run.main = main;
  run.outputs = main.outputs;
  state.take(main);
  return main.conclusion;
}

function conclude(run: StepRun, outcome: Outcome, continues: boolean): void {
  run.outcome = outcome;
  run.conclusion = outcome === "failure" && continues ? "success" : outcome;
}

function count(state: JobState, { conclusion }: StepRun): void {
  if (conclusion === "failure") state.fail();
}

function continuesOnError(state: JobState, step: Step, env: Readonly<Record<string, string>>): boolean {
  return evaluateText(step.continueOnError, state.contexts(env)) === "true";
}
