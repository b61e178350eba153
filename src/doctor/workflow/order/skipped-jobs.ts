import type { Inputs } from "../../../inputs/inputs.ts";
import type { Moment } from "../../../model/moments.ts";
import { listText } from "../../../text/list.ts";
import { type Row, warning } from "../../row.ts";
import { isTextCondition, reachOf } from "../conditions.ts";
import { type Calling, jobsIn, tableOf, ticked } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";
import { allNeeded } from "./needed-jobs.ts";

/** What is meant to be true after each end. */
const BOTH = /^(?:success\(\) ?\|\| ?failure\(\)|failure\(\) ?\|\| ?success\(\))$/;

const OF_SUCCESS: readonly Moment[] = ["success", "fixed", "change", "rollback"];

/** A job that reports others, and that GitHub skips because it skips one of those. */
export function skippedNeedRows(
  { event, about, notifyOn }: Inputs,
  { workflow, job }: Calling,
): readonly Row[] {
  const isOther = event !== "auto" || about !== "run" || !BOTH.test(textOf(job["if"]));
  if (isOther || notifyOn?.some((moment) => OF_SUCCESS.includes(moment)) === false) return [];
  const jobs = jobsIn(workflow);
  const skipped = [...allNeeded(job, jobs)].filter((id) => isOptional(tableOf(jobs[id])["if"]));
  if (skipped.length === 0) return [];
  const names = listText(skipped.map(ticked));
  const found = `If GitHub skips ${names} because of ${skipped.length === 1 ? "its" : "their"} \`if:\`, and no job fails, \`success()\` and \`failure()\` are both false, so that GitHub skips this job, too.`;
  const advice = "To report that run as well, replace the `if:` of the job with this line.";
  return [warning("if", found, advice, `if: \${{ !cancelled() }}`)];
}

/** Whether a job's condition depends on more than how those before it ended. */
function isOptional(condition: unknown): boolean {
  return condition !== undefined && !isTextCondition(condition) && !reachOf(condition).isSure;
}
