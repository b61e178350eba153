import { DETAILS, type Detail } from "../model/detail.ts";
import type { Environment } from "../model/environment.ts";
import type * as files from "./files/read-globs.ts";
import { GLOB_INPUTS, type InputName, inputText } from "./input-names.ts";
import { parseNumber, parseOneOf } from "./parse.ts";
import type { Readers } from "./read-each.ts";

/** What the message explains a failure with. */
export interface ReportingInputs {
  /** Globs of JUnit XML of this run. */
  readonly testResults: readonly string[];
  /** Globs of JUnit XML of the last good run. */
  readonly testBaseline: readonly string[];
  /** Globs of SARIF or Checkstyle XML. */
  readonly lintResults: readonly string[];
  /** Globs of log files whose end is quoted. */
  readonly logFiles: readonly string[];
  /** Lines of each log; 0 for none. */
  readonly logLines: number;
  readonly detail: Detail;
}

const MAX_LOG_LINES = 200;

/** What reads the inputs that are globs. */
export type GlobReader = Pick<typeof files, "readGlobs" | "globProblems">;

/** Of inputs that are all absent. */
const NO_GLOBS: GlobReader = {
  readGlobs: () => ({ globs: [], problems: [] }),
  globProblems: () => [],
};

/** What reads globs, loaded where an input has some. */
export async function globReader(env: Environment): Promise<GlobReader> {
  const isGiven = GLOB_INPUTS.some((name) => inputText(env, name) !== undefined);
  return isGiven ? import("./files/read-globs.ts") : NO_GLOBS;
}

/** How to read what the message is to explain. */
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

/** Sentences about what is given and compared with nothing. */
export function reportingWarnings(text: (name: InputName) => string | undefined): readonly string[] {
  const isAlone = text("test-baseline") !== undefined && text("test-results") === undefined;
  return isAlone
    ? ['Input "test-baseline" was not used: it is compared with "test-results", which is missing.']
    : [];
}
