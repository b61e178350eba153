import type { Finding } from "../../model/builder.ts";
import type { Pasted, PastedJob, PastedStep } from "./pasted.ts";

/** A step that uses the action, and where it is. */
export interface Place {
  readonly workflow: Pasted;
  readonly job: PastedJob;
  readonly step: PastedStep;
  /** Whether it is the first step of its job that uses the action. */
  readonly isFirst: boolean;
  /** The text of an input, trimmed; "" if it is not given. */
  readonly input: (name: string) => string;
}

/** Finds what is wrong or missing at a place. */
export type Rule = (place: Place) => readonly Finding[];

/** Whether a condition uses a status function. If not, it is true only if everything before it succeeded. */
export function asksForStatus(condition: string | undefined): boolean {
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(condition ?? "");
}

/** A condition that is true however everything before it ended. */
export function always(condition: string | undefined): string {
  const bare = bareOf(condition);
  return bare === "" ? "if: always()" : `if: always() && (${bare})`;
}

/**
 * A condition that is true only if something before it failed; `undefined` if the current one asks for a different
 * outcome, because only its author can combine the two.
 */
export function onFailure(condition: string | undefined): string | undefined {
  const bare = bareOf(condition).replace(/^always\(\)(?: *&& *)?/, "");
  if (bare === "") return "if: failure()";
  return asksForStatus(bare) ? undefined : `if: failure() && (${bare})`;
}

function bareOf(condition = ""): string {
  return condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1").trim();
}

/** Whether a step in a matrix posts for each combination, however it ends. */
export function isLoudInMatrix({ job, step, input }: Place): boolean {
  return job.hasMatrix && input("notify-on") === "" && !/\bfailure\s*\(/.test(step.condition ?? "");
}

/** Whether a step that can fail comes before a step, which would then be skipped. */
export function mayFailBefore({ job: { steps }, step }: Place): boolean {
  return steps.slice(0, steps.indexOf(step)).some((one) => !one.isOwn && !one.mayFail);
}

/** The words of an input that contains a list. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
