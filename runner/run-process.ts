import { type ChildEnd, type Program, runChild } from "./child.ts";
import { type Contexts, createContexts } from "./contexts.ts";
import { readFileCommands } from "./file-commands.ts";
import { createGithubContext, type GithubContext } from "./github-context.ts";
import type { JobFolder } from "./job-folder.ts";
import { OutputReader } from "./output-reader.ts";
import type { ProcessResult, StageOptions } from "./step.ts";
import { StepRecord } from "./step-record.ts";
import type { Workplace } from "./workplace.ts";

/** One stage of a step that is about to run. */
export interface Stage {
  options: StageOptions;
  github: GithubContext;
  contexts: Contexts;
  folder: JobFolder;
  record: StepRecord;
}

/** Prepares a stage: its contexts, and a record that hides the job's secrets. */
export function startStage(options: StageOptions, { folder, masks }: Workplace): Stage {
  const event = options.event ?? { name: "push", payload: {} };
  const github = createGithubContext(event, options.github ?? {});
  const contexts = createContexts({ options, event, github, folder });
  for (const secret of [options.githubToken ?? "", ...(options.secrets ?? [])]) masks.add(secret);
  const record = new StepRecord({
    masks,
    showDebug: options.debug ?? false,
    onLine: options.onLine ?? (() => {}),
  });
  return { options, github, contexts, folder, record };
}

/** Runs a program as the process of a stage, from new command files to the verdict. `run` decides where. */
export async function runProcess(
  { options, folder, record }: Stage,
  program: Pick<Program, "command" | "cwd" | "env">,
  run: (program: Program) => Promise<ChildEnd> = runChild,
): Promise<ProcessResult> {
  folder.renewFiles();
  const startedAt = performance.now();
  const cancel = cancelOf(options);
  const reader = new OutputReader(record);
  const end = await run({
    ...program,
    onLine: (line) => reader.read(line),
    cancel,
    kill: options.killSignal,
    terminate: options.terminateSignal,
  }).catch((error: unknown) => {
    if (!isTooLarge(error)) throw error;
    // The same as for any program that cannot be started: the step fails without running anything.
    record.fail(`An error occurred trying to start process '${program.command[0]}'. Argument list too long`);
    return { exitCode: null, signal: null, stdout: "" };
  });
  const durationMs = performance.now() - startedAt;
  const cancelled = cancel.aborted;
  // Read before the verdict, because a malformed file fails the step.
  const { raw, shown } = readFileCommands(folder.files, record);
  const conclusion = cancelled ? "cancelled" : record.failed || end.exitCode !== 0 ? "failure" : "success";
  return { conclusion, durationMs, summary: shown, rawSummary: raw, ...resultOf(end, record, folder) };
}

/** Whether the system refused to start a process because one of its variables, such as an input, is too large. */
function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "E2BIG";
}

function cancelOf({ cancelAfterMs, cancelSignal }: StageOptions): AbortSignal {
  const signals = cancelSignal === undefined ? [] : [cancelSignal];
  return AbortSignal.any(
    cancelAfterMs === undefined ? signals : [...signals, AbortSignal.timeout(cancelAfterMs)],
  );
}

function resultOf(
  end: ChildEnd,
  record: StepRecord,
  folder: JobFolder,
): Omit<ProcessResult, "conclusion" | "durationMs" | "summary" | "rawSummary"> {
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    outputs: record.outputs,
    state: record.state,
    env: record.env,
    path: record.path,
    log: record.log,
    rawStdout: end.stdout,
    annotations: record.annotations,
    debug: record.debugLines,
    masks: record.masks.values,
    warnings: record.warnings,
    workspaceDir: folder.workspace,
    tempDir: folder.temp,
  };
}
