import type { Row } from "../../row.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { type Calling, stepId } from "../own-place.ts";

/** Whether a message was sent, of a step that reports its whole job. Who asks for it may mean the start, so it is a note. */
export function startOutputRows({ step, job }: Calling): readonly Row[] {
  const name = `steps.${stepId(step)}.outputs.ok`;
  if (!isWhole(step) || !JSON.stringify(job).includes(name)) return [];
  const found = `\`${name}\` is about the start of the job, not its end.`;
  return [{ what: "lifecycle", state: "unchecked", found }];
}
