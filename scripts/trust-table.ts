import type { TrustRow } from "../__tests__/trust/trust-row.ts";
import { TRUST_ROWS } from "../__tests__/trust/trust-rows.ts";
import { table } from "./markdown-table.ts";

/** Formats every event that starts a workflow as a Markdown table, with its effect on `apply: auto` and incidents. */
export function trustTable(): string {
  return table(["Event", "", "Who can start it", "The manifest is", "Incident"], TRUST_ROWS.map(cellsOf));
}

function cellsOf({ event, what, who, isApplied, isIncident }: TrustRow): readonly string[] {
  return [`\`${event}\``, what, who, isApplied ? "**applied**" : "shown", isIncident ? "yes" : ""];
}
