import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
import { isMoment, type Moment } from "../../model/moments.ts";
import type { Build } from "../build.ts";
import { type OwnJob, ownJobOf } from "./own-job.ts";

/** What GitHub says of the steps of the notifying job, which still runs. */
export interface OwnSteps {
  /** One has failed. The job's status does not hold that of a background step that nobody has waited for. */
  readonly hasFailed: boolean;
  /** One still runs beside those that came after it. */
  readonly isUnfinished: boolean;
}

/** Reads the steps of the notifying job; `undefined` where the job is not among these. */
export function ownStepsIn(jobs: readonly RunJob[], own: OwnJob): OwnSteps | undefined {
  const job = ownJobOf(jobs, own);
  return (
    job && {
      hasFailed: job.steps.some(({ conclusion }) => conclusion === "failure"),
      isUnfinished: job.steps.some((step) => isBeside(step, job.steps)),
    }
  );
}

/** GitHub hears of a step's end some seconds later: one that runs is a background step where a later one has ended. */
function isBeside(step: RunStep, steps: readonly RunStep[]): boolean {
  const runs = step.conclusion === undefined && step.startedAt !== undefined;
  return runs && steps.some(({ number, conclusion }) => number > step.number && conclusion !== undefined);
}

/** Says where a failure is waited for, and a step may still fail of which nothing is told; else nothing. */
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
