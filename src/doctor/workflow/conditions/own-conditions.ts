import type { Place } from "../losses/loss.ts";
import {
  isAlsoUsing,
  isAskingDoctor,
  jobsIn,
  type OwnPlace,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";

/** The run, as far as it decides about conditions. */
export interface Run extends Pick<Place, "eventName" | "payload"> {
  /** The repository, with its owner. */
  readonly repository: string;
}

/** Where a condition is evaluated. */
export interface Scope extends Place {
  /** Whether it is a condition of the job, which GitHub evaluates before there are steps. */
  readonly isOfJob: boolean;
  readonly repository: string;
  /** The step that is asked, and the ID of its job. Other checks report who reads its outputs. */
  readonly asked: Table;
  readonly askedIn: string;
}

/** A condition, whose it is, and where. */
export interface OwnCondition {
  readonly owner: string;
  readonly condition: unknown;
  readonly scope: Scope;
}

/**
 * The conditions of the step, its job, the calling job, and of all steps with the same action and their jobs. Where several steps
 * of a job ask, GitHub may skip each of them, and it does not matter which of them runs.
 */
export function ownConditions(place: OwnPlace | undefined, run: Run): readonly OwnCondition[] {
  const asked = place?.step ?? stepsIn(place?.job ?? {}).find(isAskingDoctor);
  if (place === undefined || asked === undefined) return [];
  const { step: own, jobId, calling, workflow } = place;
  const of = (owner: string, condition: unknown, where: Partial<Scope>): OwnCondition => {
    const known = {
      ...place,
      ...run,
      asked,
      askedIn: jobId,
      secretless: undefined,
      job: place.job ?? {},
      step: asked,
    };
    return { owner, condition, scope: { ...known, isOfJob: false, ...where } };
  };
  const jobs = { [jobId]: place.job, ...jobsIn(workflow) };
  const others = Object.entries(jobs).flatMap(([id, one]) => {
    const job = tableOf(one);
    const steps = stepsIn(job);
    const conditions = steps.flatMap((step, at): readonly OwnCondition[] => {
      if (step === own || !isAlsoUsing(step, asked)) return [];
      const where = { step: evaluatedNow(step), before: steps.slice(0, at), job, jobId: id };
      return [of(`a step of the job \`${id}\``, step["if"], where)];
    });
    const ofJob = of(`the job \`${id}\``, job["if"], { isOfJob: true, job, jobId: id });
    return id !== jobId && conditions.length > 0 ? [ofJob, ...conditions] : conditions;
  });
  return [
    ...(own === undefined ? [] : [of("the step", own["if"], { step: evaluatedNow(own) })]),
    of("the job", place.job?.["if"], { isOfJob: true }),
    ...(calling === undefined ? [] : [calling]).map((one) => {
      return of(`the job \`${one.jobId}\``, one.step["if"], { ...one, job: one.step, isOfJob: true });
    }),
    ...others,
  ];
}

/** With `lifecycle`, GitHub evaluates the inputs of a step again at the end, but not its condition. */
function evaluatedNow(step: Table): Table {
  return { ...step, with: {} };
}
