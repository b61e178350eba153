import type { InputName } from "../inputs/input-names.ts";
import { isPastableLine } from "../text/names/pastable.ts";
import type { Row } from "./row.ts";

/** Inputs whose values must come from secrets. */
export const SECRET_INPUTS: readonly string[] = [
  "token",
  "refresh-token",
  "client-id",
  "client-secret",
  "webhook-url",
  "github-token",
];

/** What to do about an input: lines to paste, and where to paste them. */
export interface Paste {
  readonly advice: string;
  readonly lines: string;
}

/**
 * An input with the user's own value, to paste over its line. `undefined` if a line of the value would not be read back
 * unchanged, or if there is no value: nobody knows what an expression evaluated to.
 */
export function pasteOf(name: string, value: string | undefined): Paste | undefined {
  const lines = value === undefined ? undefined : inputLines(name, value);
  return lines === undefined ? undefined : { advice: inPlace(lines), lines };
}

/** An input with an expression of ours as its value. */
export function pasteOfExpression(name: string, expression: string): Paste {
  const lines = `${name}: \${{ ${expression} }}`;
  return { advice: inPlace(lines), lines };
}

/** Adds a line for the step's `with:` as the row's remedy. The row is unchanged if there can be no such line. */
export function withPaste(row: Row, name: InputName, value: string): Row {
  return { ...row, ...pasteOf(name, value) };
}

/** What to do with lines of an input. */
export function inPlace(lines: string): string {
  const those = lines.includes("\n") ? "these lines" : "this line";
  return `Replace it with ${those}, in the step's \`with:\`.`;
}

/** An input as written in a workflow; `undefined` if a line of its value would not be read back unchanged. */
export function inputLines(name: string, value: string): string | undefined {
  const [first = "", ...others] = value.split(/\r\n?|\n/);
  if (others.length > 0) return blockLines(name, [first, ...others]);
  return isPastableLine(first) ? `${name}: ${scalar(first)}` : undefined;
}

/** An input with several lines as written in a workflow, or one that needs several; `undefined` in the same case as above. */
export function blockLines(name: string, lines: readonly string[]): string | undefined {
  if (!lines.every(isPastableLine)) return undefined;
  // Leading blanks of the first line would be read as indentation.
  const header = /^\s|^$/.test(lines[0] ?? "") ? "|2" : "|";
  return [`${name}: ${header}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Names, paths, and lists of them, which need no quotes. */
const PLAIN = /^[\p{L}_./][\p{L}\p{N}_./@+~*, :-]*$/u;

/** A whole number that every parser reads the same way. */
const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** A text that YAML 1.1 or 1.2 reads as something else or that ends a value. */
const OTHER = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan|\.[\d_].*|\.{3}.*)$|:(?:\s|$)|\s$/i;

/** A text that YAML reads back unchanged, in quotes if it could be read as something else. */
function scalar(value: string): string {
  const isAsItIs =
    NUMBER.test(value) || value === "true" || value === "false" || (PLAIN.test(value) && !OTHER.test(value));
  return isAsItIs ? value : JSON.stringify(value);
}
