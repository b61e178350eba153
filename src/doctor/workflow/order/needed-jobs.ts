import { needingJob, type OwnPlace, scalarOf, type Table, tableOf } from "../own-place.ts";

/** The IDs of the jobs that a job names in its `needs:`. */
export function needsOf(job: Table | undefined): readonly string[] {
  return [job?.["needs"] ?? []].flat().map(scalarOf);
}

/** The IDs of all jobs that must have ended before a job, also of those that these need. */
export function allNeeded(job: Table, jobs: Table): Set<string> {
  const found = new Set(needsOf(job));
  for (const id of found) for (const one of needsOf(tableOf(jobs[id]))) found.add(one);
  return found;
}

/** The jobs that a step with `needs` reports, with their IDs: in a called workflow, those that the calling job needs. */
export function reportedJobs(place: OwnPlace): readonly { readonly id: string; readonly job: Table }[] {
  const { needing, jobs } = needingJob(place);
  return needsOf(needing).map((id) => ({ id, job: tableOf(jobs[id]) }));
}
