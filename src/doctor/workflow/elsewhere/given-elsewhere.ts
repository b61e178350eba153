import type { Row } from "../../row.ts";
import { givenTo, isAlsoUsing, jobsIn, type OwnPlace, scalarOf, stepsIn, tableOf } from "../own-place.ts";
import { lineOf } from "../written-lines.ts";

/**
 * The line with which all other steps of this action give an input that this one does not have; `undefined` if they give
 * different ones. Only an expression can be a secret.
 */
export function givenElsewhere(
  input: string,
  place: OwnPlace | undefined,
): Pick<Row, "advice" | "lines"> | undefined {
  const { step, workflow } = place ?? {};
  if (step === undefined || Object.hasOwn(givenTo(step), input)) return undefined;
  const others = Object.values(jobsIn(workflow))
    .flatMap((job) => stepsIn(tableOf(job)))
    .filter((one) => one !== step && isAlsoUsing(one, step));
  const [text, ...different] = new Set(others.map((one) => scalarOf(givenTo(one)[input])).filter(Boolean));
  if (text === undefined || different.length > 0) return undefined;
  const lines = input === "to" || /^\$\{\{[^{}]*\}\}$/.test(text) ? lineOf(input, text) : undefined;
  return lines === undefined
    ? undefined
    : { advice: "Add what the other steps of this action have to the step's `with:`.", lines };
}
