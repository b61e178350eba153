import type { RunJob } from "../../github/reads/run-job.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** What is known of the jobs of a run besides what GitHub's API says. */
export interface KnownJobs {
  readonly own: OwnJob;
  /** Results of the jobs that the notifying one needs, by their ids; none for another run. */
  readonly needs?: readonly NeededJob[] | undefined;
}

interface NeededJob {
  readonly name: string;
  readonly result: string;
}

/**
 * The jobs without those that may fail: GitHub's API calls a failed one with `continue-on-error` a failure, and `needs` calls
 * it a success.
 */
export function withoutAllowed(jobs: readonly RunJob[], { own, needs = [] }: KnownJobs): readonly RunJob[] {
  const caller = callerOf(ownJobOf(jobs, own)?.name ?? "");
  const good = needs.filter(({ result }) => result === "success").map(({ name }) => caller + name);
  return jobs.filter(({ name }) => !good.some((id) => isCalled(name, id)));
}

/** In a called workflow the names of all jobs have those of the jobs that call it before them. */
function callerOf(ownName: string): string {
  return /^.* \/ /.exec(ownName)?.[0] ?? "";
}

/** Whether a job of this name has this id: it itself, one of its matrix, or one of the workflow that it calls. */
function isCalled(name: string, id: string): boolean {
  return name === id || name.startsWith(`${id} (`) || name.startsWith(`${id} / `);
}
