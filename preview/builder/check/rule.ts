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
  const bare = (condition ?? "").replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1").trim();
  return bare === "" ? "if: always()" : `if: always() && (${bare})`;
}

/** The words of an input that holds a list. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
