import { type Row, warning } from "../../row.ts";
import { outputsNaming } from "../losses/job-outputs.ts";
import {
  actionOf,
  type Calling,
  givenTo,
  jobsIn,
  scalarOf,
  stepId,
  stepsIn,
  type Table,
  tableOf,
} from "../own-place.ts";
import { hasInput, isDoing } from "./following-steps.ts";
import { isOfNeeds, isWhole } from "./told-elsewhere.ts";

/**
 * A message that other jobs continue, of a step that says how its job ended although nothing was done before it, or that
 * reports its whole job although another one says there how all jobs ended.
 */
export function continuedRows({ step, workflow }: Calling): readonly Row[] {
  const action = actionOf(step);
  const jobs = Object.entries(jobsIn(workflow)).map(([id, job]) => {
    return { id, job: tableOf(job), steps: stepsIn(tableOf(job)) };
  });
  const readers = jobs.flatMap(({ steps }) => steps).filter((one) => actionOf(one) === action);
  return jobs.flatMap(({ id, job, steps }) => {
    const at = steps.findIndex((one) => isDoing(one) && actionOf(one) !== action);
    const ended = steps.filter((one, index) => {
      const names = outputsNaming(job, stepId(one), "thread");
      const isRead = readers.some((reader) => {
        const isEnd = !isWhole(one) || isFinishing(reader);
        const text = scalarOf(givenTo(reader)["thread"]);
        return isEnd && names.some((name) => text.includes(`needs.${id}.outputs.${name}`));
      });
      const isAhead = !hasInput(one, OF_OTHERS) && (at === -1 || index < at);
      return isRead && actionOf(one) === action && (isWhole(one) || isAhead);
    });
    return ended.map((one): Row => {
      const found = `The message of the job \`${id}\` is finished when other jobs continue it as \`thread\`.`;
      const more = isWhole(one) ? ", and remove `lifecycle:`" : "";
      const advice = `If they should finish it, add this line to the \`with:\` of its step \`${stepId(one)}\`${more}.`;
      return warning("event", found, advice, "event: start");
    });
  });
}

/** Whether a step says in the message of another job how all ended. A reply leaves that message as it is. */
function isFinishing(step: Table): boolean {
  return isOfNeeds(step) && !/^(?:reply|new)$/.test(scalarOf(givenTo(step)["update-mode"]));
}

/** Inputs of a step that says something else than how its job ended. */
const OF_OTHERS = /^(?:status|title|message|template|event|about|needs|lifecycle|thread)$/;
