import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { isMoment, type Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** What GitHub says about the steps of the notifying job, which is still running. */
export interface OwnSteps {
  /** Whether a step has failed. The job's status does not include a background step that nothing has waited for. */
  readonly hasFailed: boolean;
  /** Whether a step is still running in parallel with later steps. */
  readonly isUnfinished: boolean;
}

/** Reads the steps of the notifying job; `undefined` if the job is not in the list. */
export function ownStepsIn(jobs: readonly RunJob[], own: OwnJob): OwnSteps | undefined {
  const job = ownJobOf(jobs, own);
  return (
    job && {
      hasFailed: job.steps.some(({ conclusion }) => conclusion === "failure"),
      isUnfinished: job.steps.some((step) => isBeside(step, job.steps)),
    }
  );
}

/**
 * GitHub receives the end of a step some seconds later, so a running step is a background step only if a later one has
 * ended.
 */
function isBeside(step: RunStep, steps: readonly RunStep[]): boolean {
  const runs = step.conclusion === undefined && step.startedAt !== undefined;
  return runs && steps.some(({ number, conclusion }) => number > step.number && conclusion !== undefined);
}

/** A note if the user waits for failures, and a background step may still fail without being reported; otherwise empty. */
export function unfinishedNotes(
  { outcome, isUnfinished }: Build,
  { notifyOn }: { readonly notifyOn?: readonly Moment[] | undefined },
): readonly string[] {
  if (outcome === "skipped" || !isUnfinished || notifyOn === undefined) return [];
  if (isMoment(notifyOn, outcome, undefined) || !isMoment(notifyOn, "failure", undefined)) return [];
  return [
    '"notify-on" names failures. A background step is still running, and whether it fails is not known: add `- wait-all:` before this step.',
  ];
}
