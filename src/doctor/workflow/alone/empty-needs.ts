import { NEEDS_LINE } from "../../mended-lines.ts";
import { type Row, warning } from "../../row.ts";
import { lineOfResults, resultsPassed } from "../callers/passed-results.ts";
import { addingNeeds } from "../callers/passing-needs.ts";
import { reachOf } from "../conditions.ts";
import type { OwnPlace } from "../own-place.ts";

/** A step that receives no results, and what to do about that. */
export function emptyRow(found: string, place: OwnPlace | undefined): Row {
  const otherwise = "To report only this job, change nothing.";
  const passed = place && resultsPassed(place);
  const add = "add this line to the step's `with:`.";
  if (isCalledAlone(place) && passed !== undefined)
    return warning("needs", found, `To report them, ${add} ${otherwise}`, lineOfResults(passed));
  if (isCalledAlone(place))
    return warning("needs", found, `To report them, ${addingNeeds(place)} ${otherwise}`);
  const isRun = runsAfterFailure(place);
  const unless = isRun === undefined ? ", unless it has `if: always()`" : "";
  const skipped = ` If one of those fails, GitHub skips this job and nothing is sent${unless}.`;
  const always = isRun === true ? "" : "add `if: always()` to the job, and ";
  const advice = `To report them, ${always}${add} ${otherwise}`;
  return warning("needs", isRun === true ? found : found + skipped, advice, NEEDS_LINE);
}

/** Whether the job is one of a called workflow that waits for no other there: the calling job did. */
function isCalledAlone(place: OwnPlace | undefined): place is OwnPlace {
  return place?.job !== undefined && place.caller !== undefined && place.job["needs"] === undefined;
}

/** Whether the job runs after one that it needs failed; `undefined` if that is not known. */
function runsAfterFailure(place: OwnPlace | undefined): boolean | undefined {
  return place?.job && reachOf(place.job["if"]).after.includes("failure");
}
