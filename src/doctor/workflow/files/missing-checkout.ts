import { LATER } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { type OwnPlace, scalarOf } from "../own-place.ts";

/** Rows about missing files, in a step before which nothing fetches the repository's files. */
export function withCheckout(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined || place.before.some(mayCheckOut)) return rows;
  return rows.map((row) => (row.advice === LATER ? { ...row, advice: CHECK_OUT } : row));
}

const CHECK_OUT =
  "No step before this one fetches the repository: put `- uses: actions/checkout@v6` above it, or correct the path.";

/** Characters of a command that are searched. */
const MAX_SEARCHED = 5000;

/** Any action may fetch the files, and so may a command that names Git or GitHub's CLI. */
function mayCheckOut({ uses, run }: Readonly<Record<string, unknown>>): boolean {
  if (typeof uses === "string") return !/^actions\/(?:setup-|cache)/.test(uses);
  return /\b(?:git|gh)\b/.test(scalarOf(run).slice(0, MAX_SEARCHED));
}
