import type { ReportFiles } from "../build/read-reports.ts";
import type { Files } from "../inputs/files/readable-files.ts";
import { InputError } from "../inputs/input-error.ts";
import type { NamedFile } from "../model/named-file.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Happening } from "./happening.ts";
import type { Host } from "./host.ts";

/** The inputs that are read for each outcome. */
const READ: Readonly<Record<Outcome, readonly ReportInput[]>> = {
  start: [],
  waiting: [],
  success: ["test-results", "test-baseline"],
  failure: ["test-results", "test-baseline", "lint-results", "log-files"],
  cancelled: [],
  rollback: [],
};

type ReportInput = "test-results" | "test-baseline" | "lint-results" | "log-files";

/** Reads the files that the inputs name: test results, linter findings, and logs. Nothing in them fails the step. */
export async function withReportFiles(known: Happening, outcome: Outcome, host: Host): Promise<Happening> {
  const { andMore, eachFile, matchPaths } = await import("../inputs/files/matched-files.ts");
  const warnings: string[] = [];
  const find = async (input: ReportInput, globs: readonly string[]): Promise<Found> => {
    if (!READ[outcome].includes(input)) return undefined;
    const matched = await matchPaths(host.files, input, globs);
    const { paths } = matched;
    host.journal.add({ warnings: matched.warnings });
    const read = mostOf(input, paths, (left, all) => warnings.push(`${all}: ${andMore(left)}.`));
    const onProblem = (problem: string): unknown => warnings.push(problem);
    return read.length === 0 ? undefined : eachFile(host.files, input, read, { onProblem });
  };
  const { testResults, testBaseline, lintResults, logFiles, logLines } = known.inputs;
  const files: ReportFiles = {
    tests: await find("test-results", testResults),
    baseline: await find("test-baseline", testBaseline),
    lint: await find("lint-results", lintResults),
    logs: await find("log-files", logLines === 0 ? [] : logFiles),
  };
  if (Object.values(files).every((kind) => kind === undefined)) {
    host.journal.add({ warnings });
    return known;
  }
  const { readReports } = await import("../build/read-reports.ts");
  const { withKnownFiles } = await import("../build/places/known-files.ts");
  const { reports: wall } = host.outsideWalls;
  const job = { workspace: host.env["GITHUB_WORKSPACE"], isFailed: outcome === "failure" };
  const read = await readReports({ ...files, logLines }, job, wall, known.hide);
  host.journal.add({ warnings: few([...warnings, ...read.warnings]) });
  const reports = await withKnownFiles(read.reports, {
    namesIn: (folder) => namesIn(host.files, folder),
    changed: known.build.changes?.files ?? [],
  });
  return { ...known, build: { ...known.build, reports } };
}

/** The names in a folder that a report mentions. A folder that cannot be read counts as empty. */
async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  try {
    return await files.namesIn("test-results", folder);
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

/** The most log files that are quoted. A message has room for a few. */
const MAX_LOGS = 20;

/** The most result files read per input. Each takes about a millisecond, even a small one. */
const MAX_RESULT_FILES = 3000;

function mostOf(
  input: ReportInput,
  paths: readonly string[],
  onLeft: (left: readonly string[], sentence: string) => void,
): readonly string[] {
  const [most, done] = input === "log-files" ? [MAX_LOGS, "quoted"] : [MAX_RESULT_FILES, "read"];
  const left = paths.slice(most);
  if (left.length > 0) {
    const all = `Input "${input}" matches ${paths.length} files, and ${most} are ${done}`;
    onLeft(left, `${all}; not ${done}`);
  }
  return paths.slice(0, most);
}

/** The most warnings about single files. A glob that is too broad may match thousands of other files. */
const MAX_WARNINGS = 8;

function few(warnings: readonly string[]): readonly string[] {
  const rest = warnings.length - MAX_WARNINGS;
  if (rest <= 0) return warnings;
  return [...warnings.slice(0, MAX_WARNINGS), `Some of ${rest} more files could not be read.`];
}

type Found = AsyncIterable<NamedFile> | undefined;
