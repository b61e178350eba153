import { BARE } from "../text/markup/bare-expression.ts";
import { uncommented } from "../text/markup/comment.ts";
import { quoted } from "../text/secrets/quoted.ts";

/** What begins a comment in YAML. No value that an input allows has it. */
const COMMENT = /(?:^|\s)#/;

/** Thrown for an input that cannot be used. The message names the input, its value, and what is allowed. */
export class InputError extends Error {
  override readonly name = "InputError";
  /** The input's name. */
  readonly input: string;
  /** The message without the input's name, for a value that is a part of an input. */
  readonly reason: string;
  /** The wrong value: the whole text, or an entry of a list. */
  readonly value: string;
  /** The value that was most likely meant instead of `value`; "" if it was meant as a comment. */
  readonly near: string | undefined;

  constructor(input: string, value: string, allowed: string, near?: string) {
    // What an expression must be is known better for some inputs.
    const isFree = !allowed.includes("${{");
    // A limit that is empty lets in everybody, so it gets no expression.
    const isBare = BARE.test(value) && isFree && !input.startsWith("allowed-");
    const bare = isFree && !value.includes("\n") ? uncommented(value, COMMENT) : undefined;
    const told = isBare ? `write \`\${{ ${value} }}\`` : (bare?.says ?? allowed);
    const reason = `is ${shown(value)}: ${told}${told.endsWith("?") ? "" : "."}`;
    super(`Input "${input}" ${reason}`);
    this.input = input;
    this.reason = reason;
    this.value = value;
    this.near = bare?.meant ?? near;
  }
}

/** Thrown for an environment variable that replaces an input. The message names the variable. */
export class VariableError extends InputError {
  constructor(variable: string, value: string, allowed: string) {
    super(variable, value, allowed);
    this.message = `The environment variable ${variable} ${this.reason}`;
  }
}

/** Thrown if an input names a file that does not exist. A step before or after this one may create it. */
export class MissingFileError extends InputError {
  /** `neighbour` is an existing path that may have been meant, and `near` the same if nothing else can be. */
  constructor(input: string, path: string, neighbour?: string, near?: string) {
    const hint =
      neighbour === undefined
        ? "; does an earlier step check it out or write it?"
        : `, did you mean ${quoted(neighbour)}?`;
    super(input, path, `there is no such file${hint}`, near);
  }
}

function shown(value: string): string {
  return value === "" ? "missing" : quoted(value);
}
