import { readActionFile, type ScriptAction } from "./action-file.ts";
import { runChild } from "./child.ts";
import { createEnvironment } from "./environment.ts";
import { evaluateCondition, statusOf } from "./expressions.ts";
import { resolveInputs } from "./inputs.ts";
import { writeFiles } from "./job-folder.ts";
import { isShared, runInProcess } from "./run-in-process.ts";
import { runProcess, type Stage, startStage } from "./run-process.ts";
import type { PostOptions, ProcessResult, RunOptions, StepResult } from "./step.ts";
import { createWorkplace, type Workplace } from "./workplace.ts";

/** Runs the main script of a JavaScript action as GitHub's runner 2.336 does. The result can run the post script. */
export async function runAction(options: RunOptions): Promise<StepResult> {
  const action = await readActionFile(options.actionDir);
  if (action.kind !== "script") throw new Error(`${options.actionDir} is a composite action`);
  const workplace = options.workplace ?? createWorkplace(options);
  // The folders of a job stay for its later steps.
  const dispose = async () => {
    if (options.workplace === undefined) workplace.folder.remove();
  };
  try {
    const main = await runScript(startStage(options, workplace), action, action.main);
    const post = (again: PostOptions = {}) => runPost({ action, options, again, workplace, main, dispose });
    return { ...main, post, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function runPost(step: {
  action: ScriptAction;
  options: RunOptions;
  again: PostOptions;
  workplace: Workplace;
  main: ProcessResult;
  dispose: () => Promise<void>;
}): Promise<StepResult | undefined> {
  const { action, options, workplace, main, dispose } = step;
  if (action.post === undefined) return undefined;
  const { workspace = {}, contexts, ...again } = step.again;
  // A signal that ended the main stage does not end this one.
  const {
    cancelAfterMs: _after,
    cancelSignal: _cancel,
    killSignal: _kill,
    terminateSignal: _end,
    ...given
  } = options;
  const merged = { ...options.contexts, ...contexts, job: { ...options.contexts?.job, ...contexts?.job } };
  const stage = startStage({ ...given, ...again, contexts: merged }, workplace);
  const visible = { ...stage.contexts, env: stage.options.env ?? {} };
  if (!evaluateCondition(action.postIf, visible, statusOf(stage.contexts.job.status))) return undefined;
  writeFiles(workplace.folder.workspace, workspace);
  const result = await runScript(stage, action, action.post, main.state);
  return { ...result, post: async () => undefined, [Symbol.asyncDispose]: dispose };
}

async function runScript(
  stage: Stage,
  action: ScriptAction,
  script: string,
  state: Readonly<Record<string, string>> = {},
): Promise<ProcessResult> {
  const { options, github, contexts, folder, record } = stage;
  const inputs = resolveInputs(action, options.with ?? {}, contexts);
  for (const warning of inputs.warnings) record.warn(warning);
  const stepEnv = options.env ?? {};
  const env = createEnvironment({
    github,
    runner: contexts.runner,
    folder,
    inputs: inputs.env,
    state,
    stepEnv,
  });
  const command = [options.nodePath ?? process.execPath, script] as const;
  return await runProcess(stage, { command, cwd: folder.workspace, env }, (program) =>
    isShared(options) ? runInProcess(program) : runChild(program),
  );
}
