import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { TESTING } from "../endings/known-tools.ts";
import { hasInput, isAlone, isDoing, isWorking } from "../order/following-steps.ts";
import { allNeeded } from "../order/needed-jobs.ts";
import { actionOf, type Calling, jobsIn, scriptOf, stepsIn, type Table, tableOf } from "../own-place.ts";

/** A command that does what a job is for. */
const DOING = /^(?:[\w./-]{0,60}\/)?(?:make |npm run |yarn |pnpm |just )?(?:deploy|publish|release)\b/;

/** A message that says that a job started, after all that the job and those after it do. */
export function lateStartRows(
  { event }: Inputs,
  { step, job, jobId, workflow, before, composite }: Calling,
): readonly Row[] {
  const jobs = jobsIn(workflow);
  const after = stepsIn(job).slice(before.length + 1);
  // What comes later may be what starts.
  const later = Object.values(jobs)
    .map(tableOf)
    .filter((one) => allNeeded(one, jobs).has(jobId));
  const isLast =
    !after.some(isDoing) && later.every((one) => one["uses"] === undefined && isAlone(one, step));
  const isOwn = hasInput(step, /^(?:title|message|template|reason|lifecycle)$/);
  if (event !== "start" || isOwn || !isLast || composite !== undefined || !before.some(isWork)) return [];
  const found = "This step comes after the work of its job, and says that it starts.";
  return [warning("event", found, "Remove the line `event: start` to report how it ended.")];
}

/** Whether a step is known to test, build, or deploy. */
function isWork(step: Table): boolean {
  if (!isWorking(step)) return false;
  const lines = scriptOf(step).split("\n");
  return (
    lines.some((line) => TESTING.test(line) || DOING.test(line)) ||
    /deploy|publish/.test(actionOf(step) ?? "")
  );
}
