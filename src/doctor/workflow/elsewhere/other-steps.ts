import { reachOf } from "../conditions.ts";
import {
  type Calling,
  isAlsoUsing,
  isAskingDoctor,
  isFound,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  tableOf,
  ticked,
} from "../own-place.ts";

/** Another step of this action in the same workflow, and what sentences call it. */
export interface OtherStep extends Calling {
  readonly who: string;
}

/** The other steps of this action, except those that are asked the doctor themselves. */
export function otherSteps(place: OwnPlace | undefined): readonly OtherStep[] {
  // What a composite action contains is known, but not where else it is used.
  if (!isFound(place) || place.composite !== undefined) return [];
  return Object.entries(jobsIn(place.workflow)).flatMap(([jobId, one]) => {
    const job = tableOf(one);
    const steps = stepsIn(job);
    return steps.flatMap((step, at): readonly OtherStep[] => {
      // One that never runs is reported as that.
      const isNever = [job, step].some((each) => reachOf(each["if"]).after.length === 0);
      if (isNever || isAskingDoctor(step) || !isAlsoUsing(step, place.step)) return [];
      const name = scalarOf(step["name"]) || stepId(step);
      const which = NAME.test(name) ? `the step ${ticked(name)}` : "a step";
      const who = `${which} of the job ${ticked(jobId)}`;
      return [{ ...place, jobId, job, step, before: steps.slice(0, at), who }];
    });
  });
}

/** A name that a sentence can contain. */
const NAME = /^[^`\n]{1,60}$/;
