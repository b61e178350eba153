import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import { parseLines } from "../../../inputs/parse.ts";
import { withPaste } from "../../input-lines.ts";
import { EMPTY, LATER } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { TESTING } from "../endings/known-tools.ts";
import { nameOf } from "../forgiven-steps.ts";
import { givenTo, isFound, type OwnPlace, scalarOf, stepId, stepsIn, type Table } from "../own-place.ts";
import { normal } from "./fetched-files.ts";
import { isUpload } from "./uploads.ts";

const DOWNLOADS = /download-artifact@|\bgh run download\b/i;

/**
 * Rows about missing files, if steps of the job say why: a later checkout, a step that GitHub skips, or an upload. `status` is
 * that of the job so far.
 */
export function withLostFiles(
  rows: readonly Row[],
  status: string | undefined,
  place: OwnPlace | undefined,
): readonly Row[] {
  if (!isFound(place) || rows.length === 0) return rows;
  const { before, step, job } = place;
  const others = stepsIn(job).filter((one) => one !== step);
  const isEmpty = rows.some(({ found }) => found.startsWith(EMPTY));
  // The files are read when the job has ended.
  const isLate = scalarOf(givenTo(step)["lifecycle"]) === "true";
  const skippedOf = (input: string, glob: string): Skipped | undefined => {
    if (status === "failure" && !isLate) return skippedFor(glob, before);
    return (isLate || isEmpty) && OF_FAILURES.test(input + glob) ? skippedFor(glob, others) : undefined;
  };
  const told = rows.map((row): Row => {
    const input = inputOf(row);
    if (input === undefined) return row;
    const glob = row.what.slice(input.length + 2);
    return (
      ofAddress(row, input, { glob, steps: others, written: scalarOf(givenTo(step)[input]) }) ??
      ofCheckout(row, before) ??
      ofSkipped(row, skippedOf(input, glob)) ??
      row
    );
  });
  if (!isEmpty) return told;
  const early = GLOB_INPUTS.flatMap((input) => {
    const globs = parseLines(scalarOf(givenTo(step)[input]));
    const [skipped] = globs.flatMap((glob) => skippedOf(input, glob) ?? []);
    return skipped === undefined ? [] : [warning(input, skipText(skipped), adviceFor(skipped), ALWAYS)];
  });
  return [...told, ...early];
}

/** An input or a glob that is about what failed, so that a failure is when the files are needed. */
const OF_FAILURES = /^(?!files)|report|result|coverage|screenshot|trace|junit|\blogs?\b/;

function inputOf({ what, found }: Row): string | undefined {
  const isMissing = found.startsWith("No file matches ");
  return isMissing ? GLOB_INPUTS.find((one) => what.startsWith(`${one}: `)) : undefined;
}

/** The address of an artifact, whose files are where the upload found them. */
function ofAddress(
  row: Row,
  input: string,
  {
    glob,
    steps,
    written,
  }: { readonly glob: string; readonly steps: readonly Table[]; readonly written: string },
): Row | undefined {
  const name = GLOB_INPUTS.find((one) => one === input);
  if (name === undefined || !/^https:\/\/[^/]+\/.*\/actions\/runs\/\d+\/artifacts\/\d+$/.test(glob))
    return undefined;
  const uploads = steps.filter(isUpload);
  const [, id] = /^\$\{\{ *steps\.([\w-]+)\./.exec(written) ?? [];
  const named = uploads.filter((one) => stepId(one) === id);
  const [only, ...others] = named.length > 0 ? named : uploads;
  const path = normal(scalarOf(givenTo(only)["path"]));
  if (others.length > 0 || parseLines(written).length !== 1 || !/^[\w][\w./*-]*$/.test(path))
    return undefined;
  const isFile = path.includes("*") || /\.\w+$/.test(path);
  const [said = ""] = row.found.split(" It is an address:");
  return withPaste(
    { ...row, found: `${said} It is the address of an artifact. Its files are in \`${path}\`.` },
    name,
    isFile ? path : `${path}/**`,
  );
}

/** A checkout after a download: it empties the folder that it puts the repository into. */
function ofCheckout(row: Row, before: readonly Table[]): Row | undefined {
  const isCheckout = ({ uses }: Table): boolean => /^actions\/checkout@/i.test(scalarOf(uses));
  const last = before.findLastIndex(({ uses, run }) => DOWNLOADS.test(`${scalarOf(uses)} ${scalarOf(run)}`));
  const later = before.slice(last + 1).find(isCheckout);
  const { path = "", clean } = givenTo(later);
  const into = scalarOf(givenTo(before[last])["path"]);
  const isKept = path !== "" || scalarOf(clean) === "false" || /^[~/$]/.test(into);
  if (last === -1 || later === undefined || isKept || row.advice !== LATER) return undefined;
  const found = `${row.found} \`actions/checkout\` empties the workspace after \`${nameOf(before[last] ?? {})}\`.`;
  return { ...row, found, advice: "Put `actions/checkout` above that step." };
}

/** A step that may write files, and the one whose failure makes GitHub skip it. */
interface Skipped {
  readonly writer: string;
  readonly failing: string;
}

/** The only step that names what a glob begins with, if it comes after one that tests and is skipped after a failure. */
function skippedFor(glob: string, steps: readonly Table[]): Skipped | undefined {
  const [, stem = ""] = /^(?:\.\/)?([\w-]{4,}?)s?(?=[/.]|$)/.exec(glob) ?? [];
  const naming = steps.filter((one) => stem !== "" && JSON.stringify(one).includes(stem));
  const [writer, ...others] = naming.filter(({ uses }) => !/upload/i.test(scalarOf(uses)));
  const command = scalarOf(writer?.["run"]);
  const at = writer === undefined ? 0 : steps.indexOf(writer);
  const failing = steps.slice(0, at).find((one) => TESTING.test(scalarOf(one["run"])) && isCounting(one));
  const isWriting = command.split("\n").some((line) => writes(line, stem));
  const isPlain = writer !== undefined && writer["if"] === undefined && !TESTING.test(command);
  if (failing === undefined || others.length > 0 || !isWriting || !isPlain) return undefined;
  return { writer: nameOf(writer), failing: nameOf(failing) };
}

/** Whether a command line makes what a stem names: it is a target, a script, or where the output goes. */
function writes(line: string, stem: string): boolean {
  const [before, after] = line.split(stem, 2);
  const isTarget =
    /(?:^|\s)(?:make|rake|task|just|npx|(?:npm|pnpm|yarn|bun)(?: run)?|\S{0,40}\/|bash|node|python3?)\s?(?:[\w:-]{0,30}[:-])?$/;
  const isOutput = /(?:>|\s-(?:o|d)|--(?:out\w*|dest|dir|report\S{0,20}))[ =]?["']?(?:\.\/)?$/;
  if (before === undefined || after === undefined || /upload|publish|comment|send|deploy|clean/.test(line))
    return false;
  return isTarget.test(before) || isOutput.test(before);
}

/** Whether a step runs only after successes, and its failure counts. */
function isCounting({ if: condition, "continue-on-error": forgiven }: Table): boolean {
  const { after } = reachOf(condition);
  return forgiven === undefined && after.includes("success") && !after.includes("failure");
}

const ALWAYS = "if: always()";

function ofSkipped(row: Row, skipped: Skipped | undefined): Row | undefined {
  if (skipped === undefined || row.advice !== LATER) return undefined;
  return { ...row, found: `${row.found} ${skipText(skipped)}`, advice: adviceFor(skipped), lines: ALWAYS };
}

function skipText({ writer, failing }: Skipped): string {
  return `If \`${failing}\` fails, GitHub skips \`${writer}\`.`;
}

function adviceFor({ writer }: Skipped): string {
  return `If \`${writer}\` writes these files, add this line to it:`;
}
