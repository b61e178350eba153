import type { Row } from "../../row.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
import { givenTo, type OwnPlace, ownStep, scalarOf } from "../own-place.ts";

/** An input of a called workflow or a composite action, alone or with a default. */
const PASSED = /^\$\{\{\s*inputs\.([\w-]+)\s*(?:\|\|\s*'[^']*'\s*)?\}\}$/;

/** Rows about values that the calling job or step passes, with the line of that one. */
export function withPassed(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  const step = place && ownStep(place);
  const passing = place && step && passingOf("inputs", place);
  if (passing === undefined) return rows;
  return rows.map((row) => {
    const [input = ""] = row.what.split(": ");
    const [, name = ""] = PASSED.exec(scalarOf(givenTo(step)[input])) ?? [];
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
