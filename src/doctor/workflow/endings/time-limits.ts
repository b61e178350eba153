import type { Inputs } from "../../../inputs/inputs.ts";
import type { Moment } from "../../../model/moments.ts";
import { type Row, warning } from "../../row.ts";
import { needsOf } from "../order/needed-jobs.ts";
import { type Calling, jobsIn, type Table, tableOf, ticked } from "../own-place.ts";
import { textOf } from "../skipped-step.ts";

/** Conditions that are false in a cancelled job, or after one, and what else they ask. */
const UNLESS_CANCELLED =
  /^(?:failure\(\)|always\(\) && contains\(needs\.\*\.result, ?'failure'\)$|(?<both>success\(\) ?\|\| ?failure\(\)$|\(success\(\) ?\|\| ?failure\(\)\)|! ?cancelled\(\)))(?<rest> && [^|]*)?$/;

const OF_FAILURES: readonly Moment[] = ["failure", "first-failure", "still-failing", "change"];

/**
 * A step that does not report a job that reaches its time limit: GitHub cancels such a job. Source:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes
 */
export function timeLimitRows(
  { event, about, needs, isLifecycle, notifyOn }: Inputs,
  { workflow, job, step, caller }: Calling,
): readonly Row[] {
  const isOfJobs = needs !== undefined;
  const isOther = event !== "auto" || about !== "run" || isLifecycle || (isOfJobs && caller !== undefined);
  if (isOther || notifyOn?.some((moment) => OF_FAILURES.includes(moment)) === false) return [];
  const limited = needsOf(job).find((id) => isLimited(tableOf(jobsIn(workflow)[id])));
  const isNone = isOfJobs ? limited === undefined : !isLimited(job);
  const asked = textOf((isOfJobs ? job : step)["if"]);
  const { both, rest = "" } = UNLESS_CANCELLED.exec(asked)?.groups ?? {};
  // A job asks whether the run is cancelled, not one of its jobs.
  const isOfOther = asked.includes(isOfJobs ? "cancelled" : "needs");
  if (isNone || isOfOther || !UNLESS_CANCELLED.test(asked)) return [];
  const [who, owner] = isOfJobs ? [`the job ${ticked(limited ?? "")}`, "job"] : ["this job", "step"];
  const found = `If ${who} reaches its \`timeout-minutes:\`, GitHub cancels it, so that \`${asked}\` is false and nothing is posted.`;
  const also = `write \`notify-on: ${both ? "success, failure" : "failure"}\` in the step's \`with:\`, and `;
  const advice = `To post that as a failure, ${notifyOn === undefined ? also : ""}write this line instead of the \`if:\` of the ${owner}.`;
  return [warning("if", found, advice, `if: always()${rest}`)];
}

function isLimited(job: Table): boolean {
  return job["timeout-minutes"] !== undefined;
}
