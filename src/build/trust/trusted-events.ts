/** Events that only a schedule or a token with write access starts, and that GitHub runs only on the default branch. */
export const ON_DEFAULT_BRANCH: ReadonlySet<string> = new Set(["schedule", "repository_dispatch"]);

/** Events that only people with write access start, on the branch that they name. */
export const ON_A_BRANCH: ReadonlySet<string> = new Set(["push", "workflow_dispatch"]);

/** Events that only people with write access start, on the tag that they name. */
export const ON_A_TAG: ReadonlySet<string> = new Set(["push", "create", "workflow_dispatch", "release"]);

/**
 * Events of deployments. A token with write access creates deployments, but so does every job with an `environment`, no
 * matter what started its run. Such a deployment is trusted only if its run is.
 */
export const OF_DEPLOYMENTS: ReadonlySet<string> = new Set(["deployment", "deployment_status"]);

/** Events of proposed code. People without write access can start them as well, but only with a fork's branch. */
export const OF_PROPOSALS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "merge_group",
]);

/** Whether only a schedule and people with write access can start a run with an event. */
export function isTrustedEvent(event: string): boolean {
  return [ON_DEFAULT_BRANCH, ON_A_BRANCH, ON_A_TAG].some((events) => events.has(event));
}
