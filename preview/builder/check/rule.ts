import type { Finding } from "../../model/builder.ts";
import type { Pasted, PastedJob, PastedStep } from "./pasted.ts";

/** A step that uses the action, in its place. */
export interface Place {
  readonly workflow: Pasted;
  readonly job: PastedJob;
  readonly step: PastedStep;
  /** Whether no step of the action stands before it. */
  readonly isFirst: boolean;
  /** The text of an input, without white space around it; "" where it is not given. */
  readonly input: (name: string) => string;
}

/** Says what is wrong at a place, or missing. */
export type Rule = (place: Place) => readonly Finding[];

/** Whether a condition asks how what is before it ended; without that, it holds only where all of it succeeded. */
export function asksForStatus(condition: string | undefined): boolean {
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(condition ?? "");
}

/** A condition that holds however what is before it ended. */
export function always(condition: string | undefined): string {
  const bare = bareOf(condition);
  return bare === "" ? "if: always()" : `if: always() && (${bare})`;
}

/**
 * A condition that holds only where something before it failed; `undefined` where the present one asks for another end, which
 * nobody but its author can put together with that.
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

/** Whether a step that fails may stand before a step, which is then skipped. */
export function mayFailBefore({ job: { steps }, step }: Place): boolean {
  return steps.slice(0, steps.indexOf(step)).some((one) => !one.isOwn && !one.mayFail);
}

/** The words of an input that holds a list. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
