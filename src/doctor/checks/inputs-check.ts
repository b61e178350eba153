import type { Known } from "../known.ts";
import type { Row } from "../row.ts";

/** What is wrong with single inputs, or that nothing is. */
export function inputRows({ rows }: Known): readonly Row[] {
  if (rows.inputs.length > 0) return rows.inputs;
  return [{ what: "inputs", state: "ok", found: "All are valid." }];
}
