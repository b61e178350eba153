import { NEEDS_BY_JOB, NEEDS_OF_JOB } from "../../../inputs/slips/needs-of-job.ts";
import { NEEDS_LINE } from "../../mended-lines.ts";
import type { Row } from "../../row.ts";
import { needsToAdd } from "../alone/jobs-to-need.ts";
import { lineOfResults, resultsPassed } from "../callers/passed-results.ts";
import { passingNeeds } from "../callers/passing-needs.ts";
import { callingJob, needingJob, type OwnPlace } from "../own-place.ts";

/**
 * Rows about a job that needs no others, with the job that must need them: in a called workflow, the calling one. If it does,
 * the expression is wrong.
 */
export function withCaller(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined) return rows;
  const { caller, needing } = needingJob(place);
  const hasNeeds = needing["needs"] !== undefined;
  return rows.map((row) => {
    const isAlone = row.state === "fault" && row.lines === NEEDS_LINE && !hasNeeds && !caller;
    if (isAlone) return { ...row, advice: `${row.advice} ${NEEDS_BY_JOB}` };
    const isMeant =
      row.advice === NEEDS_OF_JOB || (hasNeeds && row.found.startsWith('Input "needs" is empty'));
    return isMeant ? { ...row, ...remedyIn(caller, hasNeeds, place) } : row;
  });
}

function remedyIn(caller: string | undefined, hasNeeds: boolean, place: OwnPlace): Partial<Row> {
  const from = callingJob(caller);
  const passed = resultsPassed(place);
  if (hasNeeds && caller !== undefined && passed !== undefined) {
    return {
      found: `\`needs:\` is empty: this job needs no others. ${from.replace(/^t/, "T")} does, and passes their results as \`${passed}\`.`,
      advice: "Write this line instead:",
      lines: lineOfResults(passed),
    };
  }
  if (hasNeeds) {
    const where = caller === undefined ? " in the step's `with:`" : "";
    return {
      found: `The job needs others, but \`needs:\`${where} contains none of them: its expression is empty.`,
      advice: where === "" ? `Write this line in the \`with:\` of ${from}:` : "Write this line instead:",
      lines: NEEDS_LINE,
    };
  }
  if (caller === undefined) return needsToAdd(place) ?? { advice: NEEDS_BY_JOB };
  return {
    advice: `Add \`needs: […]\`, with the IDs of the jobs to report, ${passingNeeds(place)}`,
  };
}
