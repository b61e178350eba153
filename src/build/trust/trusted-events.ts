/** Events that only a clock or a token that may write starts, and that GitHub runs nowhere but on the default branch. */
export const ON_DEFAULT_BRANCH: ReadonlySet<string> = new Set(["schedule", "repository_dispatch"]);

/** Events that only people who may write start, on the branch that they name. */
export const ON_A_BRANCH: ReadonlySet<string> = new Set(["push", "workflow_dispatch"]);

/** Events that only people who may write start, on the tag that they name. */
export const ON_A_TAG: ReadonlySet<string> = new Set(["push", "create", "workflow_dispatch", "release"]);

/**
 * Events of deployments. A token that may write makes them, but so does each job with an `environment`, whatever started
 * its run: such a deployment is trusted only if that run is.
 */
export const OF_DEPLOYMENTS: ReadonlySet<string> = new Set(["deployment", "deployment_status"]);

/** Events of proposed code. Who may not write starts them as well, but by a branch of a fork alone. */
export const OF_PROPOSALS: ReadonlySet<string> = new Set([
  "pull_request",
  "pull_request_target",
  "merge_group",
]);

/** Whether nobody starts a run by an event but a clock and people who may write. */
export function isTrustedEvent(event: string): boolean {
  return [ON_DEFAULT_BRANCH, ON_A_BRANCH, ON_A_TAG].some((events) => events.has(event));
}
