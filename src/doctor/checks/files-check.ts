import { openAttachments } from "../../inputs/files/attachments.ts";
import { type MatchedPaths, matchPaths } from "../../inputs/files/matched-files.ts";
import { InputError } from "../../inputs/input-error.ts";
import type { InputName } from "../../inputs/input-names.ts";
import type { Inputs } from "../../inputs/inputs.ts";
import type { Host } from "../../step/host.ts";
import { withReportFiles } from "../../step/read-report-files.ts";
import type { Known } from "../known.ts";
import { withOwnJournal } from "../read-only-host.ts";
import { sentenceRow } from "../read-sound-inputs.ts";
import { inputRow, type Row } from "../row.ts";

/** Finds and reads what globs name, as a step that failed does. */
export async function fileRows(known: Known): Promise<readonly Row[]> {
  const { inputs, host, seen } = known;
  const globs = globsOf(inputs).filter(([, patterns]) => patterns.length > 0);
  if (globs.length === 0) return [];
  if ((await host.files.namesIn("files", ".")).length === 0) {
    if (inputs.isLifecycle) return [];
    const what = globs.map(([name]) => name).join(", ");
    return [
      {
        what,
        state: "warning",
        found: EMPTY,
        advice: "Put the step below `actions/checkout`, and below what writes the files.",
      },
    ];
  }
  const found = await Promise.all(globs.map(([name, patterns]) => rowsOfInput(name, patterns, host)));
  const rows = found.flat();
  const told = new Set(rows.map((row) => row.found));
  const own = withOwnJournal(host);
  await withReportFiles(seen, "failure", own);
  await using attachments = await openAttachments(host.files, inputs.files);
  const rest = [...own.journal.findings.warnings, ...attachments.warnings].filter((one) => !told.has(one));
  return [...rows, ...new Set(rest)].map((one) =>
    typeof one === "string" ? sentenceRow("warning", one, "files") : one,
  );
}

const EMPTY = "The workspace is empty: no file of theirs can be there yet.";

type GlobInput = Extract<
  InputName,
  "files" | "test-results" | "test-baseline" | "lint-results" | "log-files"
>;

function globsOf(inputs: Inputs): readonly (readonly [GlobInput, readonly string[]])[] {
  return [
    ["test-results", inputs.testResults],
    ["test-baseline", inputs.testBaseline],
    ["lint-results", inputs.lintResults],
    ["log-files", inputs.logFiles],
    ["files", inputs.files],
  ];
}

async function rowsOfInput(
  name: GlobInput,
  patterns: readonly string[],
  host: Host,
): Promise<readonly Row[]> {
  try {
    return rowsOf(name, patterns, await matchPaths(host.files, name, patterns));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [{ what: name, state: "fault", found: error.message }];
  }
}

function rowsOf(
  name: GlobInput,
  patterns: readonly string[],
  { paths, warnings, unmatched }: MatchedPaths,
): readonly Row[] {
  const ok: Row = {
    what: name,
    state: "ok",
    found: foundOf(paths),
  };
  const instead = new Map(unmatched.map((one) => [one.pattern, one.instead]));
  const corrected = patterns.map((pattern) => instead.get(pattern) ?? pattern);
  const rows = warnings.map((found): Row => {
    const miss = unmatched.find(({ sentence }) => sentence === found);
    if (miss === undefined) return { what: name, state: "warning", found };
    const row = { what: `${name}: ${miss.pattern}`, state: "warning", found } as const;
    if (miss.instead === undefined) return { ...row, advice: LATER };
    return inputRow(row, name, corrected.join("\n"));
  });
  return paths.length === 0 ? rows : [ok, ...rows];
}

/** What matches. */
function foundOf([first = "", ...rest]: readonly string[]): string {
  return rest.length === 0 ? `It matches ${first}.` : `${rest.length + 1} files match, such as ${first}.`;
}

const LATER = "Correct the path, or put the step below the one that writes the file.";
