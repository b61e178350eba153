import type { Row } from "./row.ts";

/** Inputs that limit whom the step adds and mentions, and what they contain. Empty, they limit nobody. */
const LIMITS: Readonly<Record<string, string>> = {
  "allowed-domains": "domains",
  "allowed-organizations": "organizations",
};

/** Rows that suggest no expression for an input that limits people: it is empty if what it names is not there. */
export function withoutOpenGuards<R extends Row>(rows: readonly R[]): readonly R[] {
  return rows.map((row) => (row.lines?.includes("${{") ? closed(row) : row));
}

/** A row about an input whose expression is empty. For one that limits people, removing the line is no remedy. */
export function closed<R extends Row>(row: R): R {
  const those = LIMITS[row.what.replace(/:.*/s, "")];
  return those === undefined
    ? row
    : { ...row, advice: `Write the ${those} into the workflow: ${WHY}`, lines: undefined };
}

const WHY = "an expression can be empty, and then anybody can be added and mentioned.";
