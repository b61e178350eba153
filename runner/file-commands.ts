import { readFileSync } from "node:fs";
import type { StepFiles } from "./job-folder.ts";
import type { StepRecord } from "./step-record.ts";

const KIB = 1024;
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
const MAX_SUMMARY_BYTES = 1024 * KIB;

/** A step's summary as it was written, and as GitHub would show it. */
export interface Summary {
  raw: string;
  shown: string;
}

/** Reads the files that a step wrote into the record, and returns its summary. */
export function readFileCommands(files: StepFiles, step: StepRecord): Summary {
  attempt("path", step, () => {
    const lines = readText(files.path).split(/\r?\n/);
    step.path.push(...lines.filter((line) => line !== ""));
  });
  attempt("env", step, () => setEnv(readText(files.env), step));
  attempt("output", step, () => Object.assign(step.outputs, parseKeyValues(readText(files.output))));
  attempt("state", step, () => Object.assign(step.state, parseKeyValues(readText(files.state))));
  const raw = readText(files.step_summary);
  return { raw, shown: shownSummary(raw, step) };
}

/** Parses `key=value` and `key<<DELIMITER` lines. Throws the runner's error if one is malformed. */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(process.platform === "win32" ? /\r?\n/ : "\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const { key, mark, rest } = parseHead(line);
    if (mark === "=") {
      values[key] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[key] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return values;
}

function parseHead(line: string): { key: string; mark: string; rest: string } {
  const [, key, mark, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
  if (key === undefined || mark === undefined || rest === undefined) {
    throw new Error(`Invalid format '${line}'`);
  }
  if (mark === "<<" && (key === "" || rest === "")) {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  if (key === "") throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return { key, mark, rest };
}

function attempt(name: string, step: StepRecord, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    step.fail(
      `Unable to process file command '${name}' successfully.`,
      error instanceof Error ? error.message : String(error),
    );
  }
}

// With NODE_OPTIONS, one step could load code into every later action.
function setEnv(text: string, step: StepRecord): void {
  for (const [name, value] of Object.entries(parseKeyValues(text))) {
    if (name.toUpperCase() !== "NODE_OPTIONS") step.env[name] = value;
    else step.annotate("error", `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
  }
}

function shownSummary(text: string, step: StepRecord): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_SUMMARY_BYTES)
    return text
      .split("\n")
      .map((line) => step.masks.apply(line))
      .join("\n");
  const [limit, size] = [MAX_SUMMARY_BYTES / KIB, Math.floor(bytes / KIB)];
  step.annotate(
    "error",
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}k, got ${size}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
  );
  return "";
}

// A step may delete its files. The runner treats a missing file as empty.
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
