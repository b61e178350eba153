import type { InputName } from "../inputs/input-names.ts";

/**
 * How a thing stands: a fault keeps the message back or makes the step red, a warning has it say less or come elsewhere, and what
 * nobody can know without posting is unchecked.
 */
export type State = "fault" | "warning" | "ok" | "unchecked";

/** What was found of one thing. Nothing in it is clean of secrets yet. */
export interface Row {
  /** What was looked at, such as `to: Release train` or `Webex`. */
  readonly what: string;
  readonly state: State;
  /** What was found, as sentences. */
  readonly found: string;
  /** What to do and where, as sentences. */
  readonly advice?: string | undefined;
  /** YAML to paste where the advice says. */
  readonly lines?: string | undefined;
}

/** A row whose remedy is a line of the step's `with:`. */
export function inputRow(
  row: Pick<Row, "what" | "state" | "found">,
  name: InputName,
  value: string,
  advice: string = inPlace(value),
): Row {
  return { ...row, advice, lines: inputLines(name, value) };
}

/** Where the line of an input belongs, or the lines. */
export function inPlace(value: string): string {
  const those = value.includes("\n") ? "these lines" : "this line";
  return `Put ${those} in its place, in the step's \`with:\`.`;
}

/** An input as it stands in a workflow. */
export function inputLines(name: string, value: string): string {
  if (!value.includes("\n")) return `${name}: ${scalar(value)}`;
  return [`${name}: |`, ...value.split("\n").map((line) => `  ${line}`)].join("\n");
}

/** Expressions, names, paths and numbers stand as they are; of any other text YAML may make something else. */
const PLAIN = /^(?:\$\{\{[^#"']*\}\}|[\p{L}\p{N}_./][\p{L}\p{N}_./@+~*, :-]*)$/u;

function scalar(value: string): string {
  return PLAIN.test(value) && !/:(?:\s|$)/.test(value) ? value : JSON.stringify(value);
}
