/**
 * The state of a check: a fault prevents the message or fails the step, with a warning the message says less or goes
 * elsewhere, and `unchecked` means that this cannot be known without posting.
 */
export type State = "fault" | "warning" | "ok" | "unchecked";

/** What a check found about one thing. Secrets are not removed yet. */
export interface Row {
  /** What was checked, such as `to: Release train` or `Webex`. */
  readonly what: string;
  readonly state: State;
  /** The findings, as sentences. */
  readonly found: string;
  /** What to do and where, as sentences. */
  readonly advice?: string | undefined;
  /** YAML to paste, as the advice says. */
  readonly lines?: string | undefined;
}

/** What the row is about that says why the file of the workflow was not checked. */
export const WORKFLOW_FILE = "workflow file";

/** A row with a warning. */
export function warning(what: string, found: string, advice?: string, lines?: string): Row {
  return { what, state: "warning", found, advice, lines };
}

/** A row with a fault. */
export function fault(what: string, found: string, advice?: string): Row {
  return { what, state: "fault", found, advice };
}

/** A row about something that is as it should be. */
export function ok(what: string, found: string): Row {
  return { what, state: "ok", found };
}

/** A row for a sentence, about the input that it names, or about `otherwise`. */
export function sentenceRow(state: Row["state"], found: string, otherwise = "inputs"): Row {
  const [, name = otherwise] = /\b[Ii]nput "([\w-]+)"/.exec(found) ?? [];
  return { what: name, state, found, advice: `Fix it, or remove it from \`${name}:\`.` };
}
