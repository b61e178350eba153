/** How a job, or a composite action, stands by GitHub's own words. */
const STATUSES = ["success", "failure", "cancelled"] as const;

/**
 * How the step's surroundings stand: by `status`, which is the job's, unless the composite action in which the step
 * stands has failed or was cancelled. The job hears of that only when the whole action has ended. GitHub writes the
 * status of an action with a capital.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
export function statusOf(status: string, actionStatus: string): string {
  const ofAction = statusIn(actionStatus);
  return ofAction === "failure" || ofAction === "cancelled" ? ofAction : (statusIn(status) ?? status);
}

function statusIn(text: string): (typeof STATUSES)[number] | undefined {
  return STATUSES.find((one) => one === text.toLowerCase());
}
