import type { LintFinding } from "../lint/findings.ts";
import type { Reports, TestReport } from "../reports.ts";
import type { FailedTest } from "../tests/test-results.ts";
import { isAbsolute } from "./repository-path.ts";

/** What can say which files the repository contains. */
export interface Repository {
  /** The names in a folder of the workspace (`""` for its root); empty if the folder does not exist. */
  readonly namesIn: (folder: string) => Promise<readonly string[]>;
  /** Files named by a comparison. */
  readonly changed: readonly string[];
}

/** The path in the repository of a file from a report, or that it is not there. */
interface KnownPlace {
  readonly file: string;
  readonly isUnsure: boolean;
}

/** By the path in the report. An absent path is unknown. */
type Known = ReadonlyMap<string, KnownPlace>;

/** Number of files to search for: more than a message names. */
const MAX_FILES = 100;

/** Number of leading folders of a path from another machine that may be above the repository. */
const MAX_FOLDERS = 12;

/**
 * Number of names to read. A checkout with its build output has about ten thousand, but with links within it, each path of a
 * report may lead to the largest folder again.
 */
const MAX_NAMES = 100_000;

/** Corrects the places in reports according to the files that the repository contains. */
export async function withKnownFiles(reports: Reports, repository: Repository): Promise<Reports> {
  const { tests, lint } = reports;
  const named = [...toldTests(tests), ...(lint?.findings ?? []).slice(0, MAX_FILES)];
  const files = new Set(named.flatMap(({ file }) => (file === undefined ? [] : [file])));
  const known = await knownFiles([...files].slice(0, MAX_FILES), repository);
  return {
    ...reports,
    tests: tests && placedTests(tests, known),
    lint: lint && { ...lint, findings: lint.findings.map((finding) => placed(finding, known)) },
  };
}

function toldTests(tests: TestReport | undefined): readonly FailedTest[] {
  const { failed = [], flaky = [], comparison } = tests ?? {};
  return [...(comparison?.newlyFailing ?? []).slice(0, MAX_FILES), ...failed, ...flaky];
}

async function knownFiles(files: readonly string[], repository: Repository): Promise<Known> {
  const namesIn = fewNames(repository);
  const inWorkspace = new Map<string, string | undefined>();
  for (const file of files) inWorkspace.set(file, await fileIn(file, namesIn));
  // A workspace without any of the files may not have a checkout at all.
  const isThere =
    [...inWorkspace.values()].some((file) => file !== undefined) || (await namesIn("")).includes(".git");
  const known = new Map<string, KnownPlace>();
  for (const name of files) {
    const file = inWorkspace.get(name) ?? changedFile(name, repository.changed);
    if (file !== undefined) known.set(name, { file, isUnsure: false });
    else if (isThere) known.set(name, { file: name, isUnsure: true });
  }
  return known;
}

/** Reads the names in folders, each folder once. After too many names, no more are read. */
function fewNames(repository: Repository): Repository["namesIn"] {
  const folders = new Map<string, readonly string[]>();
  let left = MAX_NAMES;
  return async (folder) => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const names = left > 0 ? await repository.namesIn(folder) : [];
    left -= names.length;
    folders.set(folder, names);
    return names;
  };
}

function changedFile(file: string, changed: readonly string[]): string | undefined {
  return changed.find((path) => path === file || (isAbsolute(file) && file.endsWith(`/${path}`)));
}

/** The file in the workspace. For a path from another machine, the longest end of the path that exists. */
async function fileIn(
  file: string,
  namesIn: (folder: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  const parts = file.split("/");
  const starts = isAbsolute(file) ? Math.min(parts.length - 2, MAX_FOLDERS) : 0;
  for (let start = isAbsolute(file) ? 1 : 0; start <= starts; start++) {
    const folder = parts.slice(start, -1).join("/");
    const names = await namesIn(folder);
    if (names.includes(parts.at(-1) ?? "")) return parts.slice(start).join("/");
  }
  return undefined;
}

/** Keeps the identity of tests, because a comparison refers to the failed ones. */
function placedTests(tests: TestReport, known: Known): TestReport {
  const places = new Map<FailedTest, FailedTest>();
  const all = (some: readonly FailedTest[]): readonly FailedTest[] =>
    some.map((test) => {
      const told = places.get(test) ?? placed(test, known);
      places.set(test, told);
      return told;
    });
  const { comparison } = tests;
  return {
    ...tests,
    failed: all(tests.failed),
    flaky: all(tests.flaky),
    comparison: comparison && {
      newlyFailing: all(comparison.newlyFailing),
      stillFailing: all(comparison.stillFailing),
      fixed: all(comparison.fixed),
      gone: all(comparison.gone),
    },
  };
}

function placed<T extends FailedTest | LintFinding>(one: T, known: Known): T {
  // A name without a folder may belong to another file.
  const isBare = one.isUnsure === true && one.file?.includes("/") === false;
  const place = one.file === undefined || isBare ? undefined : known.get(one.file);
  return place === undefined ? one : { ...one, ...place };
}
