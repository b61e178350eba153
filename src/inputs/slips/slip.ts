import type { InputName } from "../input-names.ts";

/** What comes to nothing, though no input is wrong by itself. */
export interface InputSlip {
  readonly input: InputName;
  /** What is so, as a sentence that names the input. */
  readonly found: string;
  /** What to do about it, as a sentence. */
  readonly advice: string;
  /** The expression that was meant, without its braces, where that is sure. */
  readonly expression?: string | undefined;
}

/** The text of an input without white space around it; `undefined` where there is none. */
export type TextOf = (name: InputName) => string | undefined;
