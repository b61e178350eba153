import { type Row, warning } from "../../row.ts";
import { isUnreached } from "../conditions/unset-env.ts";
import { reachOf } from "../conditions.ts";
import { type Calling, givenTo, isAlsoUsing, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { hasInput } from "./following-steps.ts";
import { isWhole } from "./told-elsewhere.ts";

/** A step that reports the end of its job to where another one does so, too. */
export function doubleEndRows(place: Calling): readonly Row[] {
  const { step: own, job } = place;
  const ours = stepsIn(job).filter((one, at, steps) => {
    const run = { secretless: undefined, eventName: "", payload: {}, before: steps.slice(0, at) };
    const isNever = reachOf(one["if"]).after.length === 0 || isUnreached(one, { ...place, ...run, job });
    return isAlsoUsing(one, own) && !isNever;
  });
  const whole = ours.find(isWhole);
  const isToSame = (one: Table): boolean => whole !== undefined && isSameRoom(one, whole);
  const again = ours.find((one) => !isWhole(one) && isOfEnd(one) && isToSame(one));
  if (again !== undefined && (own === whole || own === again)) {
    // Without a condition, it is most likely only there for the doctor.
    if (own === again && own["if"] === undefined) return [];
    return [warning("lifecycle", FOUND, "Remove the one without `lifecycle:`.")];
  }
  const after = reachOf(own["if"]).after;
  const isTwin = (one: Table): boolean =>
    one !== own &&
    isSameRoom(one, own) &&
    isAlike(one, own) &&
    (isWhole(own) || reachOf(one["if"]).after.some((end) => after.includes(end)));
  const isOwnEnd = isWhole(own) || own["if"] !== undefined;
  return isOwnEnd && isTold(own) && ours.some(isTwin) ? [warning("to", FOUND, "Remove one of them.")] : [];
}

const FOUND = "Two steps of this job report its end to the same `to:`, so it arrives twice.";

/** What else makes two messages differ, or what says when both are posted. */
const REST = /^(?:token|doctor|github-token|api-url|detail|format)$/;

/** Whether two steps have the same inputs, and conditions that say nothing but after which end they run. */
function isAlike(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map((step) => {
    const given = Object.entries(givenTo(step)).filter(([name]) => !REST.test(name));
    return JSON.stringify([given.map(([name, value]) => [name, scalarOf(value)]).sort(), step["env"]]);
  });
  const isSure = [one, other].every((step) => reachOf(step["if"]).isSure);
  return a === b && (isSure || scalarOf(one["if"]) === scalarOf(other["if"]));
}

/** Whether a step says how its job ended, and not what a step before it did. */
function isTold(step: Table): boolean {
  return !hasInput(step, /^(?:event|about|thread|provision|incident|matrix)$/);
}

/** Whether a step says nothing else than how its job ended. */
function isOfEnd(step: Table): boolean {
  return !hasInput(step, /^(?!(?:token|to|doctor|format|detail|github-token|api-url|notify-on)$)/);
}

function isSameRoom(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map((step) => scalarOf(givenTo(step)["to"]));
  return a === b && a !== "";
}
