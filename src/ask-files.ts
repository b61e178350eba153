import type { Build } from "./build/build.ts";
import type { Event } from "./build/outcome.ts";
import type { ReportFiles } from "./build/read-reports.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { andMore, eachFile, matchPaths, type NamedFile } from "./inputs/matched-files.ts";

/** What happened, with what files of the workspace add to it. */
export interface Looked {
  readonly build: Build;
  /** Sentences about files that could not be read as they should be. */
  readonly warnings: readonly string[];
  /** Sentences about globs that match nothing. */
  readonly notes: readonly string[];
}

/** Which inputs each event's message tells of. */
const TOLD: Readonly<Partial<Record<Event, readonly ReportInput[]>>> = {
  success: ["test-results", "test-baseline"],
  failure: ["test-results", "test-baseline", "lint-results", "log-files"],
};

type ReportInput = "test-results" | "test-baseline" | "lint-results" | "log-files";

/** Reads what the inputs name: test results, findings of linters, ends of log files. Nothing in them fails the step. */
export async function askFiles(build: Build, event: Event, inputs: Inputs, host: Host): Promise<Looked> {
  const warnings: string[] = [];
  const notes: string[] = [];
  const find = async (input: ReportInput, globs: readonly string[]): Promise<Found> => {
    if (!TOLD[event]?.includes(input)) return undefined;
    const matched = await matchPaths(host.files, input, globs);
    const { paths } = matched;
    notes.push(...matched.notes);
    warnings.push(...matched.warnings);
    const read = input === "log-files" ? quotedOf(paths, warnings) : paths;
    const onProblem = (problem: string): unknown => warnings.push(problem);
    return read.length === 0 ? undefined : eachFile(host.files, input, read, { onProblem });
  };
  const { testResults, testBaseline, lintResults, logFiles, logLines } = inputs;
  const files: ReportFiles = {
    tests: await find("test-results", testResults),
    baseline: await find("test-baseline", testBaseline),
    lint: await find("lint-results", lintResults),
    logs: await find("log-files", logLines === 0 ? [] : logFiles),
  };
  if (Object.values(files).every((kind) => kind === undefined)) return { build, warnings, notes };
  const { readReports } = await import("./build/read-reports.ts");
  const read = await readReports(
    files,
    host.env["GITHUB_WORKSPACE"],
    host.outsideWalls.reports,
    inputs.secrets,
  );
  const told = few([...warnings, ...read.warnings]);
  return { build: { ...build, reports: read.reports }, warnings: told, notes };
}

/** Log files that are quoted: a message holds the ends of a few. */
const MAX_LOGS = 20;

function quotedOf(paths: readonly string[], warnings: string[]): readonly string[] {
  const left = paths.slice(MAX_LOGS);
  if (left.length > 0) {
    const all = `Input "log-files" matches ${paths.length} files, and ${MAX_LOGS} are quoted`;
    warnings.push(`${all}; not quoted: ${andMore(left)}.`);
  }
  return paths.slice(0, MAX_LOGS);
}

/** Sentences about single files: a glob that is too wide may find thousands that are none of its kind. */
const MAX_WARNINGS = 8;

function few(warnings: readonly string[]): readonly string[] {
  const rest = warnings.length - MAX_WARNINGS;
  if (rest <= 0) return warnings;
  return [...warnings.slice(0, MAX_WARNINGS), `Of ${rest} more files not all could be read.`];
}

type Found = AsyncIterable<NamedFile> | undefined;
