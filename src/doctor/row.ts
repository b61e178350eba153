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
