import { NEEDS_LINE } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { givenTo, type OwnPlace, scalarOf } from "../own-place.ts";

/** The row about an unknown status, if that is the results of all needed jobs, which the step takes as `needs`. */
export function withResults(row: Row, place: OwnPlace | undefined): Row {
  const isOfAll = RESULTS.test(scalarOf(givenTo(place?.step)["status"]).replaceAll(" ", ""));
  if (!isOfAll || place?.composite !== undefined || place?.job?.["needs"] === undefined) return row;
  return { ...row, what: "status", advice: "Write this line instead of `status:`:", lines: NEEDS_LINE };
}

/** An object, a list, or a text with the results of all needed jobs, without blanks. */
const RESULTS = /^\$\{\{(?:(?:tojson|join)\()?needs(?:\.\*\.result)?(?:,'[^']*')?\)?\}\}$/i;
