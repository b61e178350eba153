import type { Row } from "../../row.ts";
import type { Expression } from "../expressions/expression.ts";
import type { Scope } from "./own-conditions.ts";

/** Text that replaces a part of a condition. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What is wrong with a condition, as a sentence, and what was meant. Without changes, `advice` says what to do. */
export interface Flaw extends Pick<Row, "advice" | "lines"> {
  readonly why: string;
  readonly changes: readonly Change[];
  /** Whether the advice changes something else than the condition. */
  readonly isElsewhere?: boolean;
}

/** A condition without braces. */
export interface Condition {
  readonly source: string;
  readonly expression: Expression;
  readonly scope: Scope;
}

/** A source with changes that do not overlap. */
export function changed(source: string, changes: readonly Change[]): string {
  return changes
    .toSorted((one, other) => other.from - one.from)
    .reduce((whole, { from, to, by }) => whole.slice(0, from) + by + whole.slice(to), source);
}

/** A text as GitHub's expressions have it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
