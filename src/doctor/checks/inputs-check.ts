import type { Known } from "../known.ts";
import type { Row } from "../row.ts";

/** Problems of single inputs, or a row that says there are none. */
export function inputRows({ rows }: Known): readonly Row[] {
  if (rows.inputs.length > 0) return rows.inputs;
  return [{ what: "inputs", state: "ok", found: "All are valid." }];
}
