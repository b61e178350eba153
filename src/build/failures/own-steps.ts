import type { RunJob, RunStep } from "../../github/reads/run-job.ts";
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
