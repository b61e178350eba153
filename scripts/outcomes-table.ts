import { ENDS, type NoRow, type OutcomeRow } from "../__tests__/outcomes/outcome-row.ts";
import { PLACES } from "../__tests__/outcomes/places.ts";
import { table } from "./markdown-table.ts";

/** Formats what a step reports, for each place where it can be and each way a run can end, as Markdown tables. */
export function outcomesTables(): string {
  const tables = PLACES.map(({ name, ends }) => {
    const rows = ENDS.map((end) => [end, ...cellsOf(ends[end])]);
    return `## ${name}\n\n${table(["End", "What GitHub says", "What the step says"], rows)}`;
  });
  return tables.join("\n\n");
}

function cellsOf(row: OutcomeRow | NoRow): readonly string[] {
  if ("never" in row) return ["", `*never:* ${row.never}`];
  const { told, says, silence } = row;
  return [told, silence === undefined ? says.join("<br>") : `*nothing:* ${silence}`];
}
