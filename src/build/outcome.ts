/** The five things that a message can report, each with a template of its name. */
export const EVENTS = ["start", "success", "failure", "cancelled", "rollback"] as const;
export type Event = (typeof EVENTS)[number];

/** What happened, and whether anything is to be said of it. */
export interface Outcome {
  /** `skipped`: there is nothing to report. */
  readonly event: Event | "skipped";
  /** Set when GitHub gave a value that no row of the table knows: it is reported as what it is. */
  readonly endedAs?: string;
  /** Why nothing is said, as a sentence; set when `event` is `skipped`. */
  readonly reason?: string;
  /** The newer run that took the place of a cancelled one, where it is known. */
  readonly supersededBy?: SupersedingRun;
}

/** A newer run of the same workflow, branch and event. */
export interface SupersedingRun {
  readonly number: string;
  readonly url: string;
}

/** What the outcome is decided from; the first that is given decides. */
export interface Signals {
  /** The `event` input. */
  readonly event: Event | "auto";
  /** With `about: trigger`: the conclusion, status or state that the payload reports. */
  readonly trigger?: string | undefined;
  /** Results of the needed jobs by job id, as `toJSON(needs)` has them. */
  readonly needs?: Readonly<Record<string, string>> | undefined;
  /** `job.status`, or what the user gave for it. */
  readonly status: string;
}

/**
 * Every conclusion, status and state that GitHub documents for runs, jobs, checks and deployments.
 * Sources: https://docs.github.com/rest/actions/workflow-runs, https://docs.github.com/rest/checks/runs,
 * https://docs.github.com/rest/deployments/statuses.
 */
const OUTCOME_OF: Readonly<Record<string, Event | "skipped">> = {
  success: "success",
  failure: "failure",
  timed_out: "failure",
  startup_failure: "failure",
  error: "failure",
  cancelled: "cancelled",
  stale: "cancelled",
  neutral: "skipped",
  skipped: "skipped",
  inactive: "skipped",
  action_required: "start",
  waiting: "start",
  pending: "start",
  queued: "start",
  requested: "start",
  in_progress: "start",
};

/** How it ended, where nobody tells. */
export const UNKNOWN = "unknown";

/** The truth table: what happened, by the first signal that is given. */
export function decideOutcome(signals: Signals): Outcome {
  if (signals.event !== "auto") return { event: signals.event };
  if (signals.trigger !== undefined) return outcomeOf(signals.trigger);
  const needs = Object.values(signals.needs ?? {});
  return needs.length > 0 ? outcomeOfNeeds(needs) : outcomeOf(signals.status);
}

/** A failure counts even when fail-fast cancelled the rest; a cancelled job outweighs those that passed. */
function outcomeOfNeeds(results: readonly string[]): Outcome {
  const outcomes = results.map(outcomeOf);
  const unknown = outcomes.find((outcome) => outcome.endedAs !== undefined);
  const first = (event: Event): Outcome | undefined =>
    outcomes.find((outcome) => outcome.event === event && outcome.endedAs === undefined);
  return (
    first("failure") ??
    unknown ??
    first("cancelled") ??
    first("start") ??
    first("success") ?? { event: "skipped", reason: "every job in `needs` was skipped" }
  );
}

/** An unknown value takes the failure template, for it must never look like success. */
function outcomeOf(value: string): Outcome {
  const event = Object.hasOwn(OUTCOME_OF, value) ? OUTCOME_OF[value] : undefined;
  if (event === undefined) return { event: "failure", endedAs: value.trim() || UNKNOWN };
  return event === "skipped" ? { event, reason: `GitHub reports "${value}"` } : { event };
}
