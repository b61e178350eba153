import { NEEDS_BY_JOB, NEEDS_OF_JOB } from "../../../inputs/slips/needs-of-job.ts";
import type { Row } from "../../row.ts";
import type { OwnPlace } from "../own-place.ts";

/** Rows about a job that needs no others, with the job that must need them: in a called workflow, the calling one. */
export function withCaller(rows: readonly Row[], place: OwnPlace | undefined): readonly Row[] {
  return place === undefined
    ? rows
    : rows.map((row) => (row.advice === NEEDS_OF_JOB ? { ...row, advice: adviceFor(place) } : row));
}

function adviceFor({ caller }: OwnPlace): string {
  if (caller === undefined) return NEEDS_BY_JOB;
  const job = caller === "" ? "the job that calls this workflow" : `the job \`${caller}\``;
  const pass = `In its \`with:\`, pass the results as an input: \`needs: \${{ toJSON(needs) }}\`.`;
  return `Add \`needs: […]\`, with the IDs of the jobs to report, to ${job}, next to its \`uses:\`. ${pass} In this step, write \`needs: \${{ inputs.needs }}\`.`;
}
