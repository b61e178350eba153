/** In a called workflow, the names of all jobs are prefixed with the names of the jobs that call it. */
export function callerOf(ownName: string): string {
  return /^.* \/ /.exec(ownName)?.[0] ?? "";
}

/**
 * Whether a job name belongs to the job with this ID: the job itself, a job of its matrix, or a job of the workflow that it
 * calls.
 */
export function isCalled(name: string, id: string): boolean {
  return name === id || name.startsWith(`${id} (`) || name.startsWith(`${id} / `);
}
