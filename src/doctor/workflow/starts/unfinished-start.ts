import type { Inputs } from "../../../inputs/inputs.ts";
import { type Row, warning } from "../../row.ts";
import { isUnseen } from "../order/told-elsewhere.ts";
import { type Calling, givenTo, isAlsoUsing, jobsIn, stepsIn, tableOf } from "../own-place.ts";

/** Texts of the user's own, which may announce something that nothing finishes. */
const OWN_WORDS = ["title", "message", "template", "thread"];

/** A message that says that a job started, in a workflow with no other step that could say how it ended. */
export function unfinishedRows(
  { event }: Inputs,
  { step, workflow, caller, composite }: Calling,
): readonly Row[] {
  const given = givenTo(step);
  const jobs = Object.values(jobsIn(workflow)).map(tableOf);
  const isOpen =
    caller !== undefined || composite !== undefined || jobs.some(({ uses }) => uses !== undefined);
  const steps = jobs.flatMap(stepsIn);
  const isOther =
    steps.filter((one) => isAlsoUsing(one, step)).length > 1 || steps.some((one) => isUnseen(one, step));
  if (event !== "start" || isOpen || isOther || OWN_WORDS.some((name) => given[name] !== undefined))
    return [];
  const found = "The message says that the job started, and no step says how it ended.";
  const advice = "Make this the first step of the job, and write this line instead of `event:`.";
  return [warning("event", found, advice, "lifecycle: true")];
}
