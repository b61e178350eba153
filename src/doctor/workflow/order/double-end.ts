import { type Row, warning } from "../../row.ts";
import { isUnreached } from "../conditions/unset-env.ts";
import { reachOf } from "../conditions.ts";
import { type Calling, givenTo, isAlsoUsing, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { hasInput } from "./following-steps.ts";
import { isWhole } from "./told-elsewhere.ts";

/** A step that reports the end of its job to where another one, with `lifecycle`, does so, too. */
export function doubleEndRows(place: Calling): readonly Row[] {
  const { step: own, job } = place;
  const ours = stepsIn(job).filter((one, at, steps) => {
    const run = { secretless: undefined, eventName: "", payload: {}, before: steps.slice(0, at) };
    const isNever = reachOf(one["if"]).after.length === 0 || isUnreached(one, { ...place, ...run, job });
    return isAlsoUsing(one, own) && !isNever;
  });
  const whole = ours.find(isWhole);
  const again = ours.find(
    (one) => whole !== undefined && !isWhole(one) && isOfEnd(one) && isSameRoom(one, whole),
  );
  if (whole === undefined || again === undefined || (own !== whole && own !== again)) return [];
  // Without a condition, it is most likely only there for the doctor.
  if (own === again && own["if"] === undefined) return [];
  const found = "Two steps of this job report its end to the same `to:`, so it arrives twice.";
  return [warning("lifecycle", found, "Remove the one without `lifecycle:`.")];
}

/** Whether a step says nothing else than how its job ended. */
function isOfEnd(step: Table): boolean {
  return !hasInput(step, /^(?!(?:token|to|doctor|format|detail|github-token|api-url|notify-on)$)/);
}

function isSameRoom(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map((step) => scalarOf(givenTo(step)["to"]));
  return a === b && a !== "";
}
