import { ENDED, OPERATION_CANCELED } from "../../emulator/github/annotations.ts";
import type { JobFacts } from "../../emulator/github/entities.ts";
import type { GitHubOptions } from "../../emulator/github/start-github.ts";
import type { PostOptions } from "../../runner/index.ts";
import type { OurWorkflowOptions } from "../support/run-workflow.ts";
import type { Step } from "../support/start-world.ts";

/** Every way a run can end, or not end, in the order of the table. */
export const ENDS = [
  "success",
  "failure",
  "cancelled by a person",
  "superseded",
  "cancelled by its group",
  "cancelled by fail-fast",
  "time limit",
  "runner shut down",
  "runner lost",
  "a step still runs",
  "skipped",
  "skipped after a failure",
  "not started",
  "waiting",
  "unknown",
] as const;

export type End = (typeof ENDS)[number];

/** A place for a step, and what it says about each end: rows of `docs/outcomes.md`, which a test checks. */
export interface Place {
  readonly name: string;
  readonly ends: Readonly<Record<End, OutcomeRow | NoRow>>;
}

/** What a step receives about an end, and the result. */
export interface OutcomeRow {
  /** What GitHub tells, in words. */
  readonly told: string;
  /** The step alone; absent where a workflow has it. */
  readonly step?: Step;
  /** Whether its main stage is killed before it can say anything. */
  readonly isKilled?: true;
  readonly workflow?: Partial<OurWorkflowOptions> & { readonly yaml: string };
  /** What GitHub's API tells to whom asks; without it the step has no token. */
  readonly github?: GitHubOptions;
  /** Where the post stage says it: what that is given. */
  readonly post?: PostOptions;
  /** The titles in the room, oldest first; `reply: ` before one in a thread. */
  readonly says: readonly string[];
  /** Why nothing was said. */
  readonly silence?: string;
}

/** An end that a step of this place never has to tell. */
export interface NoRow {
  readonly never: string;
}

/** Why no step reports an end. */
export const never = (why: string): NoRow => ({ never: why });

/** Ends of its own job that no step can report. */
export const NOT_OF_OWN_JOB = {
  "runner lost": never(
    "A lost runner runs no step and no post stage, so a posted start does not change. A job that needs this one reports the end.",
  ),
  skipped: never("A skipped job runs no steps."),
  "skipped after a failure": never("A skipped job runs no steps."),
  "not started": never("It reports its own job, which has started."),
  waiting: never("A waiting job runs no steps. Another job of the run reports it with `event: waiting`."),
} as const;

export const NO_STEP_BESIDE = never("No other step runs at the same time, except in the background.");

/** Of the runs of `ci.yml` only older ones. */
export const ALONE: GitHubOptions = { runs: [{ number: 42 }, { number: 41 }] };

/** A newer run of the branch has begun. */
const OVERTAKEN: GitHubOptions = { runs: [{ number: 43 }, { number: 42 }] };

/** The job `name` was cancelled, for what GitHub annotates it with, among others. */
export function cancelledFor(
  message: string,
  name = "build",
  id = 7001,
  ...others: readonly JobFacts[]
): GitHubOptions {
  // As GitHub writes it, whichever of its sentences it is.
  const annotations = [{ ...ENDED.person(""), message }, OPERATION_CANCELED];
  const steps = { "Run npm test": "cancelled" } as const;
  return { ...ALONE, jobs: [{ id, name, conclusion: "cancelled", steps, annotations }, ...others] };
}

/** A job gave way to the newer run, as GitHub annotates it. */
export function overtaken(name?: string, id?: number): GitHubOptions {
  return { ...cancelledFor(CONCURRENCY, name, id), ...OVERTAKEN };
}

/** A job gave way to a run of another branch. */
export function replaced(name?: string, id?: number): GitHubOptions {
  return cancelledFor(CONCURRENCY, name, id);
}

/** What the title says then. */
export const REPLACED = 'cancelled: another run of the concurrency group "CI-refs/heads/main" replaced it';

/** As GitHub words it. */
export const TIME_LIMIT = ENDED.timeLimitOfRunner("10 minutes").message ?? "";
export const SHUT_DOWN = ENDED.shutdown.message ?? "";
export const LOST = ENDED.lost.message ?? "";
export const FAIL_FAST = ENDED.failFast("test.macos-latest").message ?? "";
export const BY_ADA = ENDED.person("ada").message ?? "";
const CONCURRENCY = ENDED.concurrency("CI-refs/heads/main").message ?? "";
