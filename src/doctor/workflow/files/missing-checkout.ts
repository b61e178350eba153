import { LATER } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf, scriptOf, type Table } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/** Rows about missing files, in a step before which nothing fetches the repository's files. */
export function withCheckout(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined) return rows;
  if (!place.before.some(mayCheckOut))
    return rows.map((row) => (row.advice === LATER ? { ...row, advice: CHECK_OUT } : row));
  const folder = folderOf(place.before);
  if (folder === undefined) return rows;
  const written = givenTo(place.step);
  return rows.map((row) => {
    const text = scalarOf(written[row.what]);
    if (row.advice !== LATER || !PATHS.includes(row.what) || text.startsWith(`${folder}/`)) return row;
    const advice = `\`actions/checkout\` puts the files into \`${folder}\`. If it is there, write this instead:`;
    return { ...row, advice, lines: lineOf(row.what, `${folder}/${text}`) };
  });
}

/** Inputs with the path of one file or folder. */
const PATHS = ["provision", "template", "user-map"];

/** The folder in which all files of the repository are; `undefined` if they are in the workspace. */
function folderOf(before: readonly Table[]): string | undefined {
  const paths = before
    .filter(({ uses }) => /\/checkout@/i.test(scalarOf(uses)))
    .map((step) => scalarOf(givenTo(step)["path"]));
  const [only = "", ...others] = new Set(paths);
  return others.length === 0 && /^[\w-][\w./-]*$/.test(only) ? only.replace(/\/$/, "") : undefined;
}

const CHECK_OUT =
  "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it, or correct the path.";

/** Any action may fetch the files, and so may a command that names Git or GitHub's CLI. */
function mayCheckOut({ uses, run }: Readonly<Record<string, unknown>>): boolean {
  if (typeof uses === "string") return !/^actions\/(?:setup-|cache)/.test(uses);
  return /\b(?:git|gh)\b/.test(scriptOf({ run }));
}
