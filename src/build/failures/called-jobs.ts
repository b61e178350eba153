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

interface ListedJob {
  readonly name: string;
  readonly conclusion: string | undefined;
}

/**
 * Says the same of the jobs of a run. GitHub lists a job that has a matrix or calls a workflow by its own name only if it did
 * not run. So if a job `test` ran, `test (e2e)` is another one.
 */
export function calledAmong(jobs: readonly ListedJob[]): typeof isCalled {
  const ran = jobs.filter(({ conclusion }) => conclusion === "success" || conclusion === "failure");
  const names = new Set(ran.map(({ name }) => name));
  return (name, id) => isCalled(name, id) && (name === id || !names.has(id));
}

/**
 * The prefix of the jobs that a job needs, if it knows their IDs or only their number. The caller of a workflow may give it the
 * results of its own jobs: it did if too few other jobs of the called workflow have ended, and none has one of the IDs.
 */
export function callerOfNeeded(
  ownName: string,
  ids: readonly string[],
  ended: readonly { readonly name: string }[],
): string {
  const caller = callerOf(ownName);
  const beside = ended.filter(({ name }) => name.startsWith(caller));
  const isNamed = beside.some(({ name }) => ids.some((id) => isCalled(name, caller + id)));
  const isHere = caller === "" || isNamed || beside.length >= ids.length;
  return isHere ? caller : callerOfNeeded(caller.slice(0, -" / ".length), ids, ended);
}
