import type { InputName } from "../input-names.ts";

/** Inputs with a single word or text, which cannot contain names of a template. Others may choose their values. */
export const PLAIN_INPUTS = ["stage", "environment", "version", "previous-version", "reason"] as const;

/** A part of the inputs that has no effect, although no input is wrong by itself. */
export interface InputSlip {
  readonly input: InputName;
  /** The finding, as a sentence that names the input. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly advice: string;
  /** The expression that was meant, without its braces, if that is certain. */
  readonly expression?: string | undefined;
  /** The text that was meant, as the advice says. */
  readonly meant?: string;
}

/** The text of an input without surrounding white space; `undefined` if it is empty. */
export type TextOf = (name: InputName) => string | undefined;
