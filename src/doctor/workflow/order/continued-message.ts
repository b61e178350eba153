import { type Row, warning } from "../../row.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import {
  actionOf,
  givenTo,
  jobsIn,
  type OwnPlace,
  scalarOf,
  stepId,
  stepsIn,
  tableOf,
} from "../own-place.ts";
import { hasInput, isDoing } from "./following-steps.ts";

/** A message that other jobs continue, of a step that says how its job ended although nothing was done before it. */
export function continuedRows(place: OwnPlace | undefined): readonly Row[] {
  if (place?.step === undefined) return [];
  const action = actionOf(place.step);
  const jobs = Object.entries(jobsIn(place.workflow)).map(([id, job]) => {
    return { id, job: tableOf(job), steps: stepsIn(tableOf(job)) };
  });
  const threads = jobs.flatMap(({ steps }) => steps.map((one) => scalarOf(givenTo(one)["thread"])));
  return jobs.flatMap(({ id, job, steps }) => {
    const at = steps.findIndex((one) => isDoing(one) && actionOf(one) !== action);
    const ahead = (at === -1 ? steps : steps.slice(0, at)).filter((one) => {
      const names = outputsNaming(job, stepId(one), "thread");
      const isRead = names.some((name) =>
        threads.some((text) => text.includes(`needs.${id}.outputs.${name}`)),
      );
      return isRead && actionOf(one) === action && !hasInput(one, OF_OTHERS);
    });
    return ahead.map((one): Row => {
      const found = `The message of the job \`${id}\` is finished when other jobs continue it as \`thread\`.`;
      const advice = `If they should finish it, add this line to the \`with:\` of its step \`${stepId(one)}\`.`;
      return warning("event", found, advice, "event: start");
    });
  });
}

/** Inputs of a step that says something else than how its job ended. */
const OF_OTHERS = /^(?:status|title|message|template|event|about|needs|lifecycle|thread)$/;
