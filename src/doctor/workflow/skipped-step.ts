import type { Inputs } from "../../inputs/inputs.ts";
import type { Moment } from "../../model/moments.ts";
import { listText } from "../../text/list.ts";
import type { Row } from "../row.ts";
import type { OwnPlace } from "./own-place.ts";

/** Moments after which GitHub skips steps without a condition. */
const AFTER_FAILURE: readonly Moment[] = ["failure", "first-failure", "still-failing", "cancelled"];

/** A step that waits for a moment after which GitHub skips it. */
export function skippedRows(inputs: Inputs, place: OwnPlace | undefined): readonly Row[] {
  const { notifyOn = [], event, about, needs, isLifecycle } = inputs;
  const isOfJob = event === "auto" && about === "run" && needs === undefined && !isLifecycle;
  const step = place?.step;
  if (!isOfJob || (step !== undefined && Object.hasOwn(step, "if"))) return [];
  const lost = notifyOn.filter((moment) => AFTER_FAILURE.includes(moment) || moment === "change");
  const isOnlyLost = lost.length > 0 && lost.length === notifyOn.length && !lost.includes("change");
  if (isOnlyLost) return [uselessRow(lost, step !== undefined)];
  const isWanted = notifyOn.length === 0 || lost.length > 0;
  if (!isWanted || place === undefined || place.before.length === 0) return [];
  const found = "GitHub skips this step if an earlier one failed, so failures are never posted.";
  return [{ what: "if", state: "warning", found, advice: "Add this line to the step:", lines: ALWAYS }];
}

function uselessRow(lost: readonly Moment[], isKnown: boolean): Row {
  const given = lost.map((moment) => `\`${moment}\``);
  const found = `\`notify-on\` waits for ${listText(given)} only, and GitHub skips a step after a failure unless it has \`if: always()\`.`;
  const advice = isKnown
    ? "Add this line to the step, next to `uses:`."
    : "Add this line to the step, next to `uses:`, unless it is already there.";
  return { what: "notify-on", state: "warning", found, advice, lines: ALWAYS };
}

const ALWAYS = "if: always()";
