import type { Inputs } from "../../../inputs/inputs.ts";
import { anyOfText, listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { isWorking } from "../order/following-steps.ts";
import { isOfAllNeeded, isPosting } from "../order/left-out-jobs.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import { isAfterFailure } from "../order/told-elsewhere.ts";
import { isId, jobsIn, needingJob, type OwnPlace, stepsIn, tableOf, ticked } from "../own-place.ts";
import { isForFailures } from "../skipped-step.ts";

/**
 * Jobs before those that a step reports, for a step that cannot ask GitHub how they ended: if one fails, GitHub skips those after
 * it, and a skipped job is all that `needs` shows. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function hiddenCauseRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  if (place === undefined || inputs.event !== "auto" || inputs.about !== "run") return [];
  const { caller, needing } = needingJob(place);
  const jobs = jobsIn((caller === undefined ? place : place.calling)?.workflow);
  const needed = needsOf(needing);
  if (!isForFailures(inputs) || !isAfterFailure(needing) || !isOfAllNeeded(place)) return [];
  const skippedBy = (cause: string): readonly string[] =>
    needed.filter((id) => {
      const job = tableOf(jobs[id]);
      return allNeeded(job, jobs).has(cause) && !isAfterFailure(job);
    });
  const causes = [...allNeeded(needing, jobs)].filter((cause) => {
    const job = tableOf(jobs[cause]);
    const mayFail = job["continue-on-error"] === undefined && stepsIn(job).some(isWorking);
    const isTold = Object.entries(jobs).some(([id, one]) => {
      const other = tableOf(one);
      const isThere = id === cause || (allNeeded(other, jobs).has(cause) && isAfterFailure(other));
      return isThere && id !== (caller ?? place.jobId) && isPosting(other);
    });
    return !needed.includes(cause) && mayFail && !isTold && skippedBy(cause).length > 0;
  });
  if (causes.length === 0) return [];
  const skipped = [...new Set(causes.flatMap(skippedBy))];
  const found = `If ${anyOfText(causes.map(ticked))} fails, GitHub skips ${listText(skipped.map(ticked))}, and without \`actions: read\` this step does not know why: the failure is not reported.`;
  const where = caller ? `the job \`${caller}\`` : "the job";
  const all = [...needed, ...causes];
  const change = all.every(isId)
    ? `Change this line in ${where}.`
    : `Add them to the \`needs:\` of ${where}.`;
  const lines = all.every(isId) ? `needs: [${all.join(", ")}]` : undefined;
  return [warning("needs", found, `${change} Or add \`actions: read\` to its \`permissions:\`.`, lines)];
}
