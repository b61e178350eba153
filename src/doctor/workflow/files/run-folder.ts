import { GLOB_INPUTS } from "../../../inputs/input-names.ts";
import { parseLines } from "../../../inputs/parse.ts";
import { uncommented } from "../../../text/markup/comment.ts";
import { EMPTY } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, stepsIn, type Table, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/**
 * Rows about missing files, in a job whose `run` steps all work in one folder although globs begin at the workspace. Says
 * so even before the files can be there.
 */
export function withRunFolder(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const { step, job } = place ?? {};
  const isEmpty = rows.some(({ found }) => found.startsWith(EMPTY));
  if (place === undefined || step === undefined || !(isEmpty || rows.some(isMissing))) return rows;
  const others = stepsIn(job ?? {}).filter((one) => one !== step);
  const runBefore = place.before.filter(isRun);
  // A step that comes first is there to report the end of the job, or only for the doctor.
  const running = runBefore.length === 0 ? others.filter(isRun) : runBefore;
  const folder = folderOf(running, place);
  const isClear = others.every(isPlain) && !isAstray(job?.["env"]) && !isAstray(place.workflow["env"]);
  if (folder === undefined || !isClear) return rows;
  const lines = GLOB_INPUTS.flatMap((input) => {
    const line = lineIn(folder, input, { step, others, isEmpty });
    return line === undefined ? [] : [[input, line] as const];
  });
  const told = `The \`run\` steps work in \`${folder}\`, and globs begin at the workspace.`;
  if (isEmpty) {
    if (lines.length === 0) return rows;
    const what = lines.map(([input]) => input).join(", ");
    const advice = "If they write these files, write this instead, in the step's `with:`.";
    const all = lines.map(([, line]) => line).join("\n");
    return [...rows, warning(what, told, advice, all)];
  }
  return rows.map((row) => {
    const line = lines.find(([input]) => isMissing(row) && row.what.startsWith(`${input}:`))?.[1];
    const isElsewhere = row.lines !== undefined && !row.found.includes(`"${folder}/`);
    if (line === undefined || isElsewhere) return row;
    return { ...row, advice: `${told} Write this instead, in the step's \`with:\`.`, lines: line };
  });
}

/** Whether a glob matches nothing, for no other reason than where it looks. */
function isMissing({ found, advice }: Row): boolean {
  const isOnlyThat = / of the input "[\w-]+"(?:\.|: the (?:nearest|first) )/.test(found);
  return found.startsWith("No file matches ") && isOnlyThat && !advice?.includes("download-artifact");
}

function isRun({ run }: Table): boolean {
  return run !== undefined;
}

/** Actions that write no results: they fetch, prepare, sign in, upload, or post. */
export const PLAIN = /checkout|setup|cache|login|credentials|upload|webex-notify/i;

/** What may work in another folder, or write there. */
const ASTRAY =
  /(?<!\.)\.\.(?!\.)|workspace\b|\b(?:cd|pushd|set-location)\b|\s-C\b|--(?:prefix|cwd|directory)\b/i;

/** Whether a step can write results only where it works. */
function isPlain({ uses, run, env }: Table): boolean {
  return run === undefined ? PLAIN.test(scalarOf(uses)) : !isAstray(scalarOf(run)) && !isAstray(env);
}

function isAstray(value: unknown): boolean {
  return ASTRAY.test(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

/** The one folder below the workspace in which all steps work. */
function folderOf(running: readonly Table[], { workflow, job }: OwnPlace): string | undefined {
  const folders = new Set(
    running.map((one) => plainFolder(settingOf("working-directory", [one, job, workflow]))),
  );
  const [folder = "", ...others] = folders;
  return others.length === 0 && /^[\w@$]/.test(folder) && !folder.includes("..") ? folder : undefined;
}

/** A setting of a `run` step: its own, or the default of its job or workflow. */
export function settingOf(
  key: string,
  [step, ...around]: readonly [step: Table, job: Table | undefined, workflow: Table],
): string {
  const [inJob, inAll] = around.map((one) => tableOf(tableOf(one?.["defaults"])["run"])[key]);
  return scalarOf(step[key] ?? inJob ?? inAll);
}

/** A folder without what changes nothing; "" for the workspace itself. */
function plainFolder(text: string): string {
  return text.replace(/^\$\{\{ *github\.workspace *\}\}\/*|^\.\/+/, "").replace(/^\.$|(?<!\/)\/+$/, "");
}

/** The line of an input with its globs below a folder; `undefined` if it is likely right as it is. */
function lineIn(
  folder: string,
  input: string,
  {
    step,
    others,
    isEmpty,
  }: { readonly step: Table; readonly others: readonly Table[]; readonly isEmpty: boolean },
): string | undefined {
  const globs = parseLines(scalarOf(givenTo(step)[input]))
    .map((one) => (uncommented(one)?.meant ?? one).replace(/^(!?)\.\//, "$1"))
    .filter(Boolean);
  const fetching = others.filter(
    ({ uses }) => uses !== undefined && !/upload|webex-notify/i.test(scalarOf(uses)),
  );
  const isMoved = (glob: string): boolean => {
    const name = firstOf(glob);
    const isFetched = fetching.some(({ with: given }) => isNamedIn(given, name));
    // Attachments may be files of the repository, which is not there yet.
    const isWritten = !isEmpty || input !== "files" || others.some((one) => isNamedIn(one, name));
    return BELOW.test(glob) && name !== firstOf(folder) && !isFetched && isWritten;
  };
  if (globs.length === 0 || !globs.every(isMoved)) return undefined;
  return lineOf(
    input,
    globs.map((one) => one.replace(/^!?/, `$&${folder.replaceAll("$", "$$$$")}/`)).join("\n"),
  );
}

/** A glob that begins in the workspace, and not with `**`, an expression, or the name of a drive. */
const BELOW = /^!?(?!\*\*|\w:)(?:[\w@*]|\.(?!\.))/;

function firstOf(path: string): string {
  return path.replace(/^!/, "").split("/", 1)[0] ?? "";
}

function isNamedIn(value: unknown, name: string): boolean {
  return (JSON.stringify(value) ?? "").includes(name);
}
