import { defaultBranchOf } from "../../build/trust/default-branch.ts";
import type { MatchedPaths } from "../../inputs/files/matched-files.ts";
import { elsewhereHint } from "../../inputs/files/near/from-elsewhere.ts";
import { InputError } from "../../inputs/input-error.ts";
import { isUnfilledPath } from "../../inputs/slips/unfilled-path.ts";
import type { Happening } from "../../step/happening.ts";
import type { Host } from "../../step/host.ts";
import { quoted } from "../../text/secrets/quoted.ts";
import { withPaste } from "../input-lines.ts";
import type { Known } from "../known.ts";
import { EMPTY, LATER } from "../mended-lines.ts";
import { withOwnJournal } from "../read-only-host.ts";
import { type Row, warning } from "../row.ts";
import { baselineRows, earlierResults } from "../workflow/files/baseline-run.ts";
import { isFound } from "../workflow/own-place.ts";
import { adviceOnFile } from "./file-advice.ts";
import { nestedRows } from "./nested-baseline.ts";

/** Inputs with globs, and their properties in `Inputs`. */
const GLOBS = {
  "test-results": "testResults",
  "test-baseline": "testBaseline",
  "lint-results": "lintResults",
  "log-files": "logFiles",
  files: "files",
} as const;

type GlobInput = keyof typeof GLOBS;

const NO_GLOBS = { testResults: [], testBaseline: [], lintResults: [], logFiles: [], files: [] };

/** Finds and reads the files that globs match, as a failed step does. */
export async function fileRows({ inputs, host, seen, workflow }: Known): Promise<readonly Row[]> {
  const names = Object.keys(GLOBS) as GlobInput[];
  const given = names.filter((name) => inputs[GLOBS[name]].length > 0);
  if (given.length === 0) return [];
  const branch = defaultBranchOf(seen.payload);
  const earlier = given.includes("test-baseline")
    ? workflow.ask((place) => (isFound(place) ? baselineRows(place, branch) : []), [])
    : [];
  const rows = await rowsOfAll(given, { inputs, host, seen });
  const fetched = rows.map((row) => {
    const [, folder] = /^test-baseline: ([\w-]+)\//.exec(row.what) ?? [];
    const [, file] = /\/([\w.-]+)@/.exec(host.env["GITHUB_WORKFLOW_REF"] ?? "") ?? [];
    if (row.advice !== LATER || !folder || !file || branch === undefined) return row;
    const at = { file, folder, branch };
    return { ...row, ...workflow.ask((place) => (isFound(place) ? earlierResults(place, at) : {}), {}) };
  });
  return [...fetched, ...nestedRows(inputs), ...earlier];
}

async function rowsOfAll(
  given: readonly GlobInput[],
  { inputs, host, seen }: Pick<Known, "inputs" | "host" | "seen">,
): Promise<readonly Row[]> {
  if ((await host.files.namesIn("files", ".")).length === 0) {
    const forms = await import("../../inputs/files/near/plain-form.ts");
    const listed = given.flatMap((name) => [
      ...listedRows(name, inputs[GLOBS[name]], forms),
      ...astrayRows(name, inputs[GLOBS[name]], host),
    ]);
    return [...emptyRows(given, inputs.isLifecycle), ...listed];
  }
  const rows = (await Promise.all(given.map((name) => rowsOfInput(name, seen, host)))).flat();
  return inputs.isLifecycle ? rows.map(withLateFiles) : rows;
}

/** The row of a glob that matches nothing before the job: a later step may write the files. A glob with a hint is wrong. */
function withLateFiles(row: Row): Row {
  const { what, found, advice } = row;
  const isLate = advice === LATER && /^No file matches .{1,9999} of the input "[\w-]+"\.$/.test(found);
  return isLate ? { what, state: "unchecked", found: `${found} ${AT_END}` } : row;
}

const AT_END = "Files are read when the job has ended.";

function emptyRows(given: readonly string[], isLifecycle: boolean): readonly Row[] {
  const what = given.join(", ");
  const found = `${EMPTY}: it cannot contain the files yet.`;
  if (isLifecycle) return [{ what, state: "unchecked", found: `${found} ${AT_END}` }];
  const advice = "Put the step after `actions/checkout` and after the step that writes the files.";
  return [warning(what, found, advice)];
}

/** Globs with a dash, in quotes, with a comment, several in a line, or of a folder, which can be detected without any files. */
function listedRows(
  name: GlobInput,
  patterns: readonly string[],
  { plainForm, severalIn }: typeof import("../../inputs/files/near/plain-form.ts"),
): readonly Row[] {
  const read = patterns.map((pattern) => {
    const form = severalIn(pattern, name) ?? plainForm(pattern, name);
    const isSaid = form?.isCertain === true && !form.meant.startsWith("${{");
    return { pattern, says: isSaid ? form.says : undefined, split: listedIn(isSaid ? form.meant : pattern) };
  });
  const rows = read.flatMap(({ pattern, says, split }): readonly Row[] => {
    if (says === undefined && split.length < 2) return [];
    const listed = `The input "${name}" has several globs on one line, and they are read as one.`;
    const found = says === undefined ? listed : `${quoted(pattern)} of the input "${name}": ${says}.`;
    return [warning(name, found, LATER)];
  });
  const whole = read.flatMap(({ split }) => split).join("\n");
  return whole === "" ? rows : rows.map((row) => withPaste(row, name, whole));
}

/** Globs outside of the workspace, in which no step can change that. */
function astrayRows(name: GlobInput, patterns: readonly string[], host: Host): readonly Row[] {
  return patterns.flatMap((pattern) => {
    const hint = elsewhereHint(belowWorkspace(pattern, host));
    return hint === ""
      ? []
      : [warning(name, `No file matches ${quoted(pattern)} of the input "${name}".${hint}`)];
  });
}

/** A comma in braces does not separate globs. */
function listedIn(pattern: string): readonly string[] {
  if (/[{}]/.test(pattern)) return [pattern];
  const globs = pattern.split(/[,;]\s/).map((one) => one.trim());
  return globs.filter((one) => one !== "");
}

async function rowsOfInput(name: GlobInput, seen: Happening, host: Host): Promise<readonly Row[]> {
  const patterns = seen.inputs[GLOBS[name]];
  try {
    const { matchPaths } = await import("../../inputs/files/matched-files.ts");
    const below = patterns.map((pattern) => belowWorkspace(pattern, host));
    const matched = await matchPaths(host.files, name, patterns);
    // Another row says that nothing expands these.
    const unfilled = matched.unmatched.filter(({ pattern }) => isUnfilledPath(pattern));
    const toldElsewhere = unfilled.map(({ sentence }) => sentence);
    const warned = matched.warnings.filter((one) => !toldElsewhere.includes(one));
    const rows = matchedRows(name, { patterns, below }, { ...matched, warnings: warned });
    const told = new Set([...toldElsewhere, ...rows.map(({ found }) => found)]);
    const warnings = name === "files" ? await attached(patterns, host) : await reported(name, seen, host);
    const others = warnings.filter((one) => !told.has(one));
    return [...rows, ...others.map((found): Row => warning(name, found, adviceOnFile(found)))];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ what: name, state: "fault", found: error.message, advice: adviceOnFile(error.message) }];
  }
}

/** A glob as it would be written for any runner: an expression inserted the path of this runner's workspace. */
function belowWorkspace(pattern: string, { env }: Host): string {
  const workspace = `${env["GITHUB_WORKSPACE"]}/`;
  return pattern.startsWith(workspace) ? pattern.slice(workspace.length) : pattern;
}

async function attached(patterns: readonly string[], host: Host): Promise<readonly string[]> {
  const { openAttachments } = await import("../../inputs/files/attachments.ts");
  const attachments = await openAttachments(host.files, patterns);
  await attachments[Symbol.asyncDispose]();
  return attachments.warnings;
}

/** Warnings about the files of one input, as if the others matched none. */
async function reported(name: GlobInput, seen: Happening, host: Host): Promise<readonly string[]> {
  const own = withOwnJournal(host);
  const globs = { ...NO_GLOBS, [GLOBS[name]]: seen.inputs[GLOBS[name]] };
  const { withReportFiles } = await import("../../step/read-report-files.ts");
  await withReportFiles({ ...seen, inputs: { ...seen.inputs, ...globs } }, "failure", own);
  return own.journal.findings.warnings;
}

/** What matches. If globs match nothing, includes the input with all of them corrected. */
function matchedRows(
  name: GlobInput,
  { patterns, below }: { readonly patterns: readonly string[]; readonly below: readonly string[] },
  { paths, warnings, unmatched }: MatchedPaths,
): readonly Row[] {
  const instead = new Map(unmatched.map((one) => [one.pattern, one.instead]));
  const lines = patterns.map((pattern, at) => instead.get(pattern) ?? below[at]).filter(Boolean);
  const corrected = lines.join("\n");
  const rows = warnings.map((found): Row => {
    const miss = unmatched.find(({ sentence }) => sentence === found);
    const what = miss === undefined ? name : `${name}: ${miss.pattern}`;
    const row = warning(what, found, LATER);
    return miss?.instead === undefined || corrected === "" ? row : withPaste(row, name, corrected);
  });
  return paths.length === 0 ? rows : [{ what: name, state: "ok", found: matchText(paths) }, ...rows];
}

function matchText([first = "", ...rest]: readonly string[]): string {
  return rest.length === 0
    ? `It matches ${first}.`
    : `It matches ${rest.length + 1} files, such as ${first}.`;
}
