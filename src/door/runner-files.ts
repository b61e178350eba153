import { close, constants, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { EOL } from "node:os";
import { issueCommand } from "../../node_modules/@actions/core/lib/command.js";
import { prepareKeyValueMessage } from "../../node_modules/@actions/core/lib/file-command.js";
import type { Environment } from "../model/environment.ts";

type RunnerFile = "GITHUB_OUTPUT" | "GITHUB_STATE" | "GITHUB_STEP_SUMMARY";
type Values = Readonly<Record<string, string>>;

/** What is lost if the file that a variable names is not written. */
const LOST: Readonly<Record<RunnerFile, string>> = {
  GITHUB_OUTPUT: "later steps may not get the outputs of this one",
  GITHUB_STATE: "at the end of the job, this step may not know what it did before",
  GITHUB_STEP_SUMMARY: "this step is missing from the job summary",
};

/** Writes outputs, all or none. Returns a sentence that says why they could not be written. */
export function writeOutputs(values: Values, env: Environment): string | undefined {
  return append("GITHUB_OUTPUT", () => textOf(values), env);
}

/**
 * The older way to set an output, through the log, if the file cannot be written. The toolkit itself uses it if there is no
 * file. GitHub deprecated it in 2022 but still supports it.
 */
export function commandOutput(name: string, value: string): void {
  issueCommand("set-output", { name }, value);
}

/**
 * Saves a value for the post stage of the step, as `STATE_<name>`: in the file, or in the older way if that fails. Returns a
 * sentence that says why the file could not be written.
 */
export function writeState(name: string, value: string, env: Environment): string | undefined {
  const problem = append("GITHUB_STATE", () => textOf({ [name]: value }), env);
  if (problem !== undefined) issueCommand("save-state", { name }, value);
  return problem;
}

/** Appends to the job summary. Returns a sentence that says why it could not be written. */
export function writeSummary(markdown: string, env: Environment): string | undefined {
  return append("GITHUB_STEP_SUMMARY", () => markdown, env);
}

function textOf(values: Values): string {
  const messages = Object.entries(values).map(([name, value]) => prepareKeyValueMessage(name, value) + EOL);
  return messages.join("");
}

function append(name: RunnerFile, text: () => string, env: Environment): string | undefined {
  const path = env[name];
  // Outside a runner, nobody reads it.
  if (!path && env["GITHUB_ACTIONS"] !== "true") return undefined;
  const reason = path ? reasonFor(() => appendWhole(path, text())) : "the variable is not set";
  return reason && `${name} could not be written (${reason}): ${LOST[name]}.`;
}

/**
 * Appends to an existing file, and restores it if not all of the text fits, because the runner fails a step if it finds half
 * a value. A missing file is not created, because nobody would read it. Does not wait for a pipe.
 */
function appendWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0));
  const before = fstatSync(file);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } catch (error) {
    if (before.isFile()) ftruncateSync(file, before.size);
    throw error;
  }
  // The process is about to end, which closes the file in any case.
  close(file, () => {});
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it is not writable",
  EPERM: "it is not writable",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  ENAMETOOLONG: "its path is too long",
  EMFILE: "the runner cannot open more files",
  ENFILE: "the runner cannot open more files",
};

function reasonFor(write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code ?? "an unknown error");
    return REASONS[code] ?? code;
  }
}
