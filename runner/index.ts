import { readActionFile } from "./action-file.ts";
import { type ChildEnd, runChild } from "./child.ts";
import { createContexts } from "./contexts.ts";
import { createEnvironment } from "./environment.ts";
import { readFileCommands } from "./file-commands.ts";
import { createGithubContext } from "./github-context.ts";
import { resolveInputs } from "./inputs.ts";
import { OutputReader } from "./output-reader.ts";
import type { RunOptions, StepResult } from "./step.ts";
import { createStepFolder, type StepFolder } from "./step-folder.ts";
import { StepRecord } from "./step-record.ts";

export { copyAction } from "./copy-action.ts";
export type { GithubContext, RunEvent } from "./github-context.ts";
export type { RunOptions, StepResult } from "./step.ts";
export type { Annotation, AnnotationLevel } from "./step-record.ts";

/** Runs the main script of a JavaScript action as GitHub's runner 2.336 does. */
export async function runAction(options: RunOptions): Promise<StepResult> {
  const action = await readActionFile(options.actionDir);
  const event = options.event ?? { name: "push", payload: {} };
  const github = createGithubContext(event, options.github ?? {});
  const { repository } = github;
  const folder = await createStepFolder({ event, repository, workspace: options.workspace ?? {} });
  try {
    const step = startRecord(options);
    const contexts = createContexts({ options, event, github, folder });
    const inputs = resolveInputs(action, options.with ?? {}, contexts);
    for (const warning of inputs.warnings) step.warn(warning);
    const env = createEnvironment({
      github,
      runner: contexts.runner,
      folder,
      inputs: inputs.env,
      stepEnv: options.env ?? {},
    });
    return await runScript({ options, script: action.main, env, folder, step });
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

function startRecord(options: RunOptions): StepRecord {
  const step = new StepRecord({ showDebug: options.debug ?? false, onLine: options.onLine ?? (() => {}) });
  for (const secret of [options.githubToken ?? "", ...(options.secrets ?? [])]) step.masks.add(secret);
  return step;
}

async function runScript(parts: {
  options: RunOptions;
  script: string;
  env: Readonly<Record<string, string>>;
  folder: StepFolder;
  step: StepRecord;
}): Promise<StepResult> {
  const { options, script, env, folder, step } = parts;
  const startedAt = performance.now();
  const cancel = cancelOf(options);
  const reader = new OutputReader(step);
  const end = await runChild({
    command: [options.nodePath ?? process.execPath, script],
    cwd: folder.workspace,
    env,
    onLine: (line) => reader.read(line),
    cancel,
  });
  const durationMs = performance.now() - startedAt;
  const cancelled = cancel.aborted;
  // Read before the verdict: a malformed file fails the step.
  const summary = await readFileCommands(folder.files, step);
  const conclusion = cancelled ? "cancelled" : step.failed || end.exitCode !== 0 ? "failure" : "success";
  return { conclusion, durationMs, summary, ...resultOf(end, step, folder) };
}

function cancelOf({ cancelAfterMs, cancelSignal }: RunOptions): AbortSignal {
  const signals = cancelSignal === undefined ? [] : [cancelSignal];
  return AbortSignal.any(
    cancelAfterMs === undefined ? signals : [...signals, AbortSignal.timeout(cancelAfterMs)],
  );
}

function resultOf(
  end: ChildEnd,
  step: StepRecord,
  folder: StepFolder,
): Omit<StepResult, "conclusion" | "durationMs" | "summary"> {
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    outputs: step.outputs,
    state: step.state,
    env: step.env,
    path: step.path,
    log: step.log,
    rawStdout: end.stdout,
    annotations: step.annotations,
    debug: step.debugLines,
    masks: step.masks.values,
    warnings: step.warnings,
    workspaceDir: folder.workspace,
    tempDir: folder.temp,
    [Symbol.asyncDispose]: folder.remove,
  };
}
