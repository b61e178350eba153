import { type Row, warning } from "../../row.ts";
import { readExpression } from "../expressions/read-expression.ts";
import { passingOf, textPassed } from "../losses/passed-loss.ts";
import { hasInput } from "../order/following-steps.ts";
import { isWhole } from "../order/told-elsewhere.ts";
import { callingJob, givenTo, isId, type OwnPlace, scalarOf, tableOf } from "../own-place.ts";

/** Whether a text is nothing but the results of all needed jobs. */
export function isAllResults(text: string | undefined): boolean {
  const [, source = ""] = /^\$\{\{(.*)\}\}$/s.exec(text ?? "") ?? [];
  const whole = readExpression(source);
  const [arg] = whole?.kind === "call" && whole.name === "tojson" ? whole.args : [];
  return arg?.kind === "path" && arg.names.join(".") === "needs";
}

/** The input of a called workflow in which the calling job passes the results of the jobs that it needs, if there is one. */
export function resultsPassed(place: OwnPlace): string | undefined {
  const { composite, caller, calling } = place;
  const passing = composite === undefined && caller !== undefined ? passingOf("inputs", place) : undefined;
  const names = Object.keys(tableOf(calling?.step["with"]));
  return names.find((name) => isId(name) && passing && isAllResults(textPassed(name, passing)));
}

/** Whether the status of the step is that of needed jobs: its own job's, or those of the job that passes it on. */
export function isStatusOfNeeds(place: OwnPlace): boolean {
  const passing = place.composite === undefined ? passingOf("inputs", place) : undefined;
  const { status, event } = givenTo(place.step);
  return [status, event].map(scalarOf).some((text) => {
    const [, name] = /^\$\{\{ *inputs\.([\w-]+) *\}\}$/.exec(text) ?? [];
    const passed = name !== undefined && passing !== undefined ? textPassed(name, passing) : text;
    return /\bneeds\b/.test(passed ?? "");
  });
}

/** The line of the step that takes these results. */
export function lineOfResults(name: string): string {
  return `needs: \${{ inputs.${name} }}`;
}

/** A step that leaves the results that its workflow gets unused, and so reports its own job, in which nothing happens. */
export function unusedResultRows(place: OwnPlace | undefined): readonly Row[] {
  const name = place && resultsPassed(place);
  const { step, job } = place ?? {};
  if (name === undefined || step === undefined || job === undefined) return [];
  const { on: _, ...rest } = place?.workflow ?? {};
  const text = JSON.stringify(rest).toLowerCase();
  const isUsed = text.includes(`inputs.${name.toLowerCase()}`) || /\binputs(?:\[| *\))/.test(text);
  if (isUsed || job["needs"] !== undefined || hasInput(step, OTHERS)) return [];
  const found = `${callingJob(place?.caller).replace(/^t/, "T")} passes the results of the jobs that it needs as \`${name}\`, but the step does not use them: the message reports only this job.`;
  const without = isWhole(step) ? ", and remove `lifecycle:`" : "";
  return [warning("needs", found, `Add this line to the step's \`with:\`${without}.`, lineOfResults(name))];
}

/** Inputs by which a step says itself what it reports. */
const OTHERS = /^(?:needs|status|title|message|template|event|about|thread)$/;
