import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RunEvent } from "./github-context.ts";

/** The files that a step uses to send commands to the runner, by their names in the `github` context. */
export type StepFiles = Record<"env" | "output" | "path" | "state" | "step_summary", string>;

/** The folders and files of one job, all in one temporary folder, except a workspace that was passed in. */
export interface JobFolder {
  workspace: string;
  temp: string;
  home: string;
  tools: string;
  eventPath: string;
  files: StepFiles;
  /** Empties the files, because each stage of a step starts with new ones. */
  renewFiles(): void;
  /** Removes everything, once. */
  remove(): void;
}

/**
 * Creates what a hosted runner has on disk before the first step starts. Synchronously, as in all of this file: for such
 * small files, waiting for another thread takes ten times as long.
 */
export function createJobFolder(options: {
  event: RunEvent;
  repository: string;
  /** A folder to use as the workspace instead of a new one. */
  workspace: string | undefined;
}): JobFolder {
  const { event, repository, workspace } = options;
  // On macOS, the temporary folder is a link, and a step's own process.cwd() is already resolved.
  const root = realpathSync(mkdtempSync(join(tmpdir(), "step-")));
  const repositoryName = repository.split("/").at(-1) ?? repository;
  const temp = join(root, "_temp");
  const home = join(root, "home");
  const tools = join(root, "_tool");
  const ownWorkspace = join(root, repositoryName, repositoryName);
  const commands = join(temp, "_runner_file_commands");
  const eventPath = join(temp, "_github_workflow", "event.json");
  for (const folder of [home, tools, ownWorkspace, commands, dirname(eventPath)])
    mkdirSync(folder, { recursive: true });
  const files = filesIn(commands);
  const eventText = event.rawPayload ?? JSON.stringify(event.payload);
  if (eventText !== undefined) writeFileSync(eventPath, eventText);
  let removed = false;
  return {
    workspace: workspace ?? ownWorkspace,
    temp,
    home,
    tools,
    eventPath,
    files,
    renewFiles() {
      for (const file of Object.values(files)) writeFileSync(file, "");
    },
    remove() {
      if (!removed) rmSync(root, { recursive: true, force: true });
      removed = true;
    },
  };
}

/** Writes texts into a folder by path. */
export function writeFiles(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function filesIn(folder: string): StepFiles {
  return {
    env: join(folder, "set_env"),
    output: join(folder, "set_output"),
    path: join(folder, "add_path"),
    state: join(folder, "save_state"),
    step_summary: join(folder, "step_summary"),
  };
}
