import type { Paste } from "../../input-lines.ts";
import { isOfAllNeeded, untoldJobs } from "../order/left-out-jobs.ts";
import { allNeeded, needsOf } from "../order/needed-jobs.ts";
import { isId, jobsIn, type OwnPlace, ownStep, tableOf } from "../own-place.ts";

/**
 * The line that a job lacks whose step reports the jobs that it needs, if it needs none: with those whose end is not reported,
 * and those whose values the step reads. `undefined` if the jobs of the workflow are not known.
 */
export function needsToAdd(place: OwnPlace): Paste | undefined {
  const { workflow, job, jobId, caller } = place;
  if (job === undefined || caller !== undefined || needsOf(job).length > 0) return undefined;
  if (!isOfAllNeeded(place)) return undefined;
  const jobs = jobsIn(workflow);
  const read = [...JSON.stringify(ownStep(place) ?? "").matchAll(/\bneeds\.([\w-]+)\./g)].map(([, id]) => id);
  const meant = new Set([...untoldJobs(place), ...read]);
  const ids = Object.keys(jobs).filter((id) => {
    return meant.has(id) && id !== jobId && !allNeeded(tableOf(jobs[id]), jobs).has(jobId);
  });
  if (ids.length === 0 || !ids.every(isId)) return undefined;
  return { advice: ADD, lines: `needs: [${ids.join(", ")}]` };
}

/** What to do about a job that waits for no other ones. */
export const ADD = "Add this line to the job, next to `runs-on:`:";
