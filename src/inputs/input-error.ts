import { quoted } from "../text/secrets/quoted.ts";

/** Thrown for an input that cannot be used; the message names the input, its value and what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** The input's name. */
  readonly input: string;
  /** The message without the input's name, for a value that is a part of an input. */
  readonly reason: string;
  /** The value that most likely was meant. */
  readonly near: string | undefined;

  constructor(input: string, value: string, allowed: string, near?: string) {
    const reason = `is ${shown(value)}: ${allowed}${allowed.endsWith("?") ? "" : "."}`;
    super(`Input "${input}" ${reason}`);
    this.input = input;
    this.reason = reason;
    this.near = near;
  }
}

/** Thrown where an input names a file that is not there; a step before this one, or a later one, may bring it. */
export class MissingFileError extends InputError {}

function shown(value: string): string {
  return value === "" ? "missing" : quoted(value);
}
