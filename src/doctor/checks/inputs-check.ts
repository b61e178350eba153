import type { Known } from "../known.ts";
import { readMentions } from "../read-mentions.ts";
import { ok, type Row } from "../row.ts";

/** Problems of single inputs, or a row that says there are none. What `user-map` contains has its own check. */
export async function inputRows(known: Known): Promise<readonly Row[]> {
  const { inputs } = known.rows;
  if (inputs.length > 0 || (await readMentions(known)).isUncertain) return inputs;
  return [ok("inputs", "All are valid.")];
}
