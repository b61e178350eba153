import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createEnvironment } from "./environment.ts";
import { runProcess, startStage } from "./run-process.ts";
import type { ProcessResult, StageOptions } from "./step.ts";
import type { Workplace } from "./workplace.ts";

/** A step with `run:`. */
export interface ShellOptions extends Omit<StageOptions, "with" | "nodePath"> {
  script: string;
  /** The step's `shell:`. If left out, bash with less strict options, as on GitHub. */
  shell?: string | undefined;
  workingDirectory?: string | undefined;
  workplace: Workplace;
}

// ScriptHandlerHelpers.cs of the runner.
const bashOptions: Readonly<Record<string, readonly string[]>> = {
  "": ["-e"],
  bash: ["--noprofile", "--norc", "-e", "-o", "pipefail"],
};

/** Runs the script of a `run:` step in a real bash, as GitHub's runner does on Linux. */
export async function runShell(options: ShellOptions): Promise<ProcessResult> {
  const { script, shell = "", workingDirectory = ".", workplace } = options;
  const flags = bashOptions[shell];
  if (flags === undefined) throw new Error(`a step with shell: ${shell} cannot be run, only bash can`);
  const stage = startStage(options, workplace);
  const { github, contexts, folder } = stage;
  const file = join(folder.temp, "script.sh");
  await writeFile(file, script);
  const env = createEnvironment({ github, runner: contexts.runner, folder, stepEnv: options.env ?? {} });
  const cwd = resolve(folder.workspace, workingDirectory);
  return await runProcess(stage, { command: ["bash", ...flags, file], cwd, env });
}
