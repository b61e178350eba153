import type { Ending, Outcome } from "../model/outcome.ts";
import { looksLikeCredential } from "../text/secrets/quoted.ts";

/** What the outcome is decided from. The first signal that is set decides. */
export interface Signals {
  /** The `event` input. */
  readonly event: Outcome | "auto";
  /** With `about: trigger`: the conclusion, status or state that the payload reports. */
  readonly trigger?: string | undefined;
  /** Results of the needed jobs by job ID, as in `toJSON(needs)`, or without their IDs. */
  readonly needs?: Readonly<Record<string, string>> | readonly string[] | undefined;
  /** `job.status`, or the value that the user set instead. */
  readonly status: string;
}

/**
 * Every conclusion, status, and state that GitHub documents for runs, jobs, checks, and deployments. Sources:
 * https://docs.github.com/rest/actions/workflow-runs, https://docs.github.com/rest/checks/runs,
 * https://docs.github.com/rest/deployments/statuses.
 */
const OUTCOME_OF: Readonly<Record<string, Outcome | "skipped">> = {
  success: "success",
  failure: "failure",
  timed_out: "failure",
  startup_failure: "failure",
  error: "failure",
  cancelled: "cancelled",
  neutral: "skipped",
  skipped: "skipped",
  inactive: "skipped",
  action_required: "waiting",
  waiting: "waiting",
  pending: "skipped",
  queued: "skipped",
  requested: "skipped",
  in_progress: "start",
};

/** GitHub gave up on it after two weeks without a report: nobody cancelled it, and how it ended is unknown. */
const STALE = "stale";

/** How it ended, if nobody reports it. */
export const UNKNOWN = "unknown";

/** The truth table: what happened, according to the first signal that is set. */
export function decideOutcome(signals: Signals): Ending {
  if (signals.event !== "auto") return { outcome: signals.event };
  if (signals.trigger !== undefined) return endingOf(signals.trigger);
  const needs = Object.values(signals.needs ?? {});
  return needs.length > 0 ? endingOfNeeds(needs) : endingOf(signals.status);
}

/** A failure counts even if fail-fast cancelled the other jobs. A cancelled job outweighs those that passed. */
function endingOfNeeds(results: readonly string[]): Ending {
  const endings = results.map(endingOf);
  const unknown = endings.find(({ endedAs }) => endedAs !== undefined);
  const first = (wanted: Outcome): Ending | undefined =>
    endings.find(({ outcome, endedAs }) => outcome === wanted && endedAs === undefined);
  return (
    first("failure") ??
    unknown ??
    first("cancelled") ??
    first("start") ??
    first("success") ?? { outcome: "skipped", skippedReason: "every job in `needs` was skipped" }
  );
}

/** An unknown value uses the failure template, because it must never look like success. */
function endingOf(value: string): Ending {
  if (value === STALE) return { outcome: "cancelled", endedAs: STALE };
  const outcome = Object.hasOwn(OUTCOME_OF, value) ? OUTCOME_OF[value] : undefined;
  if (outcome === undefined) {
    const isShown = value.trim() !== "" && !looksLikeCredential(value);
    return { outcome: "failure", endedAs: isShown ? value.trim() : UNKNOWN };
  }
  return outcome === "skipped" ? { outcome, skippedReason: `GitHub reports "${value}"` } : { outcome };
}
