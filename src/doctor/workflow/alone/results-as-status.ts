import { NEEDS_LINE } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/**
 * The row about a status that is not one, with the line for what it was made of: the results of all needed jobs, which the
 * step takes as `needs`, or an object that contains a status. Another one has no line, because the step has a status by itself.
 */
export function withResults(row: Row, place: Pick<OwnPlace, "step" | "job" | "composite"> | undefined): Row {
  const text = scalarOf(givenTo(place?.step)["status"]);
  if (text === "" || place?.composite !== undefined) return row;
  const own = { ...row, what: "status" };
  const short = text.replaceAll(" ", "");
  if (RESULTS.test(short) && place?.job?.["needs"] !== undefined)
    return { ...own, advice: "Write this line instead of `status:`:", lines: NEEDS_LINE };
  const [, object = "", context = ""] = OBJECT.exec(short) ?? [];
  const value = { job: "status", needs: "result", steps: "outcome" }[context.toLowerCase()];
  if (value !== undefined)
    return { ...own, advice: WRITE, lines: lineOf("status", `\${{ ${object}.${value} }}`) };
  return row.advice === undefined && row.lines === undefined ? { ...row, advice: REMOVE } : row;
}

/** What to do about a value that is not what was meant. */
export const WRITE = "Write this line there instead:";

const REMOVE = "Remove the line `status:` to report the job, or write `success` or `failure`.";

/** An object, a list, or a text with the results of all needed jobs, without blanks. */
const RESULTS = /^\$\{\{(?:(?:tojson|join)\()?needs(?:\.\*\.result)?(?:,'[^']*')?\)?\}\}$/i;

/** A job, or a step, as JSON, without blanks. */
const OBJECT = /^\$\{\{tojson\(((job|needs(?=\.)|steps(?=\.))(?:\.[\w-]+)?)\)\}\}$/i;
