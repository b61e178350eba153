import { DETAILS, type Detail } from "../model/detail.ts";
import type { Environment } from "../model/environment.ts";
import type * as files from "./files/read-globs.ts";
import { GLOB_INPUTS, type InputName, inputText } from "./input-names.ts";
import { parseNumber, parseOneOf } from "./parse.ts";
import type { Readers } from "./read-each.ts";

/** What the message uses to explain a failure. */
export interface ReportingInputs {
  /** Globs of JUnit XML files of this run. */
  readonly testResults: readonly string[];
  /** Globs of JUnit XML files of the last good run. */
  readonly testBaseline: readonly string[];
  /** Globs of SARIF or Checkstyle XML files. */
  readonly lintResults: readonly string[];
  /** Globs of log files whose end is quoted. */
  readonly logFiles: readonly string[];
  /** Number of lines of each log; 0 for none. */
  readonly logLines: number;
  readonly detail: Detail;
}

const MAX_LOG_LINES = 200;

/** The functions that read globs. */
export type GlobReader = Pick<typeof files, "readGlobs" | "globProblems">;

/** For a step without globs. */
const NO_GLOBS: GlobReader = {
  readGlobs: () => ({ globs: [], problems: [] }),
  globProblems: () => [],
};

/** The functions that read globs. The code for them is loaded only if an input has globs. */
export async function globReader(env: Environment): Promise<GlobReader> {
  const isGiven = GLOB_INPUTS.some((name) => inputText(env, name) !== undefined);
  return isGiven ? import("./files/file-reader.ts") : NO_GLOBS;
}

/** Readers of the inputs for explanations. */
export function reportingReaders(
  text: (name: InputName) => string | undefined,
  readGlobs: GlobReader["readGlobs"],
): Readers<ReportingInputs> {
  const globs = (name: InputName) => () => readGlobs(name, text(name)).globs;
  const limits = { min: 0, max: MAX_LOG_LINES, unit: "lines", isWhole: true };
  return {
    testResults: globs("test-results"),
    testBaseline: globs("test-baseline"),
    lintResults: globs("lint-results"),
    logFiles: globs("log-files"),
    logLines: () => parseNumber("log-lines", text("log-lines") ?? "20", limits),
    detail: () => parseOneOf("detail", text("detail") ?? "normal", DETAILS),
  };
}

/** Sentences about results that are set but have nothing to be compared with. */
export function reportingWarnings(text: (name: InputName) => string | undefined): readonly string[] {
  const isAlone = text("test-baseline") !== undefined && text("test-results") === undefined;
  return isAlone
    ? ['Input "test-baseline" was not used: it is compared with "test-results", which is missing.']
    : [];
}
