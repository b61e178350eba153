import { MOMENTS } from "../../../model/moments.ts";
import type { Row } from "../../row.ts";
import { reachOf } from "../conditions.ts";
import { givenTo, type OwnPlace, scalarOf, ticked } from "../own-place.ts";
import { type Reporting, skippedRows } from "../skipped-step.ts";
import { type OtherStep, otherSteps } from "./other-steps.ts";

/** Other steps of this action that GitHub skips when they should post. */
export function otherConditionRows(place: OwnPlace | undefined): readonly Row[] {
  return otherSteps(place).flatMap((other) => {
    const inputs = inputsOf(other);
    // What asks for anything else may be false when another step posts, or never be what it is meant to be.
    const isSure = [other.job, other.step].every((one) => reachOf(one["if"]).isSure);
    return inputs === undefined || !isSure
      ? []
      : skippedRows(inputs, other).map((row) => ofOther(row, other));
  });
}

/** Inputs that decide what a step reports; `undefined` if an expression gives one of them. */
function inputsOf({ step }: OtherStep): Reporting | undefined {
  const given = givenTo(step);
  const [event, about, lifecycle, notifyOn] = ["event", "about", "lifecycle", "notify-on"].map((name) =>
    scalarOf(given[name]),
  );
  if (`${event}${about}${lifecycle}${notifyOn}`.includes("$")) return undefined;
  const words = (notifyOn ?? "").split(/[\s,]+/);
  const moments = MOMENTS.filter((one) => words.includes(one));
  return {
    event: event === "" || event === "auto" ? "auto" : "start",
    about: about === "trigger" ? about : "run",
    needs: given["needs"] === undefined ? undefined : [],
    isLifecycle: lifecycle === "true",
    notifyOn: moments.length === 0 ? undefined : moments,
  };
}

/** A row about the step or its job, as that of another step. */
function ofOther(row: Row, { who, jobId }: OtherStep): Row {
  const job = `the job ${ticked(jobId)}`;
  const named = row.found.replace(/\b(?:this|the) step\b/, who).replace(/\b(?:this|the) job\b(?! `)/, job);
  const advice = row.advice
    ?.replace(/\bthe step\b/, who.replace(/^a /, "that "))
    .replace(/\bthe job\b(?! `)/, job);
  return { ...row, found: named === row.found ? `In ${who}, ${named}` : named, advice };
}
