import type { InputName } from "../inputs/input-names.ts";
import { isPastableLine } from "../text/pastable.ts";
import type { Row } from "./row.ts";

/** What to do about an input: lines to paste, and where they belong. */
export interface Paste {
  readonly advice: string;
  readonly lines: string;
}

/**
 * An input with a value that is not ours, to paste in the place of its own line. `undefined` where a line of it would not read the same
 * there, or where there is none: who wrote what an expression came to, nobody knows.
 */
export function pasteOf(name: string, value: string | undefined): Paste | undefined {
  const lines = value === undefined ? undefined : inputLines(name, value);
  return lines === undefined ? undefined : { advice: inPlace(lines), lines };
}

/** An input whose value is an expression of ours. */
export function pasteOfExpression(name: string, expression: string): Paste {
  const lines = `${name}: \${{ ${expression} }}`;
  return { advice: inPlace(lines), lines };
}

/** A row whose remedy is a line of the step's `with:`; where there can be none, it stays as it is. */
export function withPaste(row: Row, name: InputName, value: string): Row {
  return { ...row, ...pasteOf(name, value) };
}

function inPlace(lines: string): string {
  const those = lines.includes("\n") ? "these lines" : "this line";
  return `Replace it with ${those}, in the step's \`with:\`.`;
}

/** An input as it stands in a workflow; `undefined` where a line of its value would not read the same there. */
export function inputLines(name: string, value: string): string | undefined {
  const [first = "", ...others] = value.split(/\r\n?|\n/);
  if (others.length > 0) return blockLines(name, [first, ...others]);
  return isPastableLine(first) ? `${name}: ${scalar(first)}` : undefined;
}

/** An input of several lines as it stands in a workflow, or of one that is to become several; `undefined` as above. */
export function blockLines(name: string, lines: readonly string[]): string | undefined {
  if (!lines.every(isPastableLine)) return undefined;
  // The blanks of a first line would count as indentation.
  const header = /^\s|^$/.test(lines[0] ?? "") ? "|2" : "|";
  return [`${name}: ${header}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Names, paths and lists of them, which stand as they are. */
const PLAIN = /^[\p{L}_./][\p{L}\p{N}_./@+~*, :-]*$/u;

/** A whole number that no reader writes in another way. */
const NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/** What YAML 1.1 or 1.2 takes for something else than a text, or ends it by. */
const OTHER = /^(?:null|true|false|yes|no|on|off|y|n|\.inf|\.nan|\.[\d_].*|\.{3}.*)$|:(?:\s|$)|\s$/i;

/** A text as YAML reads it back: of any that it may take for something else, one in quotes. */
function scalar(value: string): string {
  const isAsItIs =
    NUMBER.test(value) || value === "true" || value === "false" || (PLAIN.test(value) && !OTHER.test(value));
  return isAsItIs ? value : JSON.stringify(value);
}
