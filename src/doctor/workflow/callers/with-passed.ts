import type { Row } from "../../row.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** Rows about values that the calling job passes, with the line of that job. */
export function withPassed(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const passing = place?.step === undefined ? undefined : passingOf("inputs", place);
  if (passing === undefined) return rows;
  return rows.map((row) => {
    const [input = ""] = row.what.split(": ");
    const written = scalarOf(givenTo(place?.step)[input]);
    const [, name = ""] = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written) ?? [];
    const text = textPassed(name, passing);
    const isOfLine = row.lines?.startsWith(`${input}: `) || row.advice?.includes("in the step's `with:`");
    // A list is a line of the job.
    const isOfJob = row.lines?.startsWith(`${input}: [`) || row.advice?.includes("the `with:` of ");
    if (!text || !isOfLine || isOfJob) return row;
    const lines = text.includes("${{") ? undefined : row.lines && name + row.lines.slice(input.length);
    const what = lines === undefined ? `Change \`${name}:\`` : "Write this";
    return { ...row, advice: `${what} in the \`with:\` of ${passing.caller}.`, lines };
  });
}
