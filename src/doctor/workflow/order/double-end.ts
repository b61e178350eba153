import { type Row, warning } from "../../row.ts";
import { givenTo, isAlsoUsing, type OwnPlace, scalarOf, stepsIn, type Table } from "../own-place.ts";
import { hasInput } from "./following-steps.ts";
import { isWhole } from "./told-elsewhere.ts";

/** A step that reports the end of its job to where another one, with `lifecycle`, does so, too. */
export function doubleEndRows(place: OwnPlace | undefined): readonly Row[] {
  const { step: own, job } = place ?? {};
  if (own === undefined || job === undefined) return [];
  const ours = stepsIn(job).filter((one) => isAlsoUsing(one, own));
  const whole = ours.find(isWhole);
  const again = ours.find(
    (one) => whole !== undefined && !isWhole(one) && isOfEnd(one) && isSameRoom(one, whole),
  );
  if (whole === undefined || again === undefined || (own !== whole && own !== again)) return [];
  const [found, advice] =
    own === again
      ? [
          "Another step of this job, with `lifecycle: true`, reports the end to the same `to:`",
          "Remove this step.",
        ]
      : ["Another step of this job also reports its end to the same `to:`", "Remove that step."];
  return [warning("lifecycle", `${found}, so it arrives twice.`, advice)];
}

/** Whether a step says nothing else than how its job ended. */
function isOfEnd(step: Table): boolean {
  return !hasInput(step, /^(?!(?:token|to|doctor|format|detail|github-token|api-url|notify-on)$)/);
}

function isSameRoom(one: Table, other: Table): boolean {
  const [a, b] = [one, other].map((step) => scalarOf(givenTo(step)["to"]));
  return a === b && a !== "";
}
