import type { RunContext } from "../context.ts";
import { UNKNOWN } from "../decide-outcome.ts";
import type { EventFacts } from "../event-facts.ts";
import { refOfHead } from "../trust/head.ts";

const CODE_EVENT_NAMES = [
  "pull_request",
  "pull_request_target",
  "pull_request_review",
  "pull_request_review_comment",
  "merge_group",
  "release",
  "issue_comment",
] as const;

/** An event of a pull request, the merge queue, or a release. */
export type CodeEventName = (typeof CODE_EVENT_NAMES)[number];

/** The names of such events. */
export const OF_CODE: ReadonlySet<string> = new Set(CODE_EVENT_NAMES);

const RUN_EVENT_NAMES = [
  "workflow_run",
  "check_run",
  "check_suite",
  "deployment",
  "deployment_status",
  "status",
] as const;

/** An event that reports what another run, check or deployment did. */
export type RunEventName = (typeof RUN_EVENT_NAMES)[number];

/** The names of such events. */
export const OF_RUNS: ReadonlySet<string> = new Set(RUN_EVENT_NAMES);

/** The run events that report an outcome, so `about: trigger` can refer to them. */
const REPORTING: ReadonlySet<string> = new Set(["workflow_run", "deployment_status"]);

/**
 * Replaces what is unknown without the payload of an event of a run, or of a pull request that runs on our branch: the
 * branch, which may be a fork's, its commit, who did it, and how the run ended, which must never look like success.
 */
export function unknownOf(context: RunContext): Pick<EventFacts, "ref" | "commit" | "actor" | "subject"> {
  const { eventName } = context;
  if (eventName === "pull_request_target")
    return { ref: refOfHead({ branch: context.headRef || undefined, isOurs: false }, context), commit: null };
  if (!OF_RUNS.has(eventName)) return {};
  const ref = refOfHead({ isOurs: false }, context);
  return {
    ref,
    commit: null,
    actor: "",
    subject: REPORTING.has(eventName) ? { state: UNKNOWN, ref } : undefined,
  };
}
