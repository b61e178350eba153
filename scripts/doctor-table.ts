import { isOfOtherRequests } from "../__tests__/faults/fault-row.ts";
import { FAULTS } from "../__tests__/faults/faults.ts";
import { CHECKS } from "../src/doctor/checks.ts";
import { table } from "./markdown-table.ts";

/** Formats the doctor's checks as a Markdown table, and counts the faults that it finds beforehand. */
export function doctorTable(): string {
  const rows = CHECKS.map(({ name, looks, not = "" }) => [name, looks, not]);
  const faults = FAULTS.flatMap(({ rows }) => rows);
  const found = faults.filter(({ beforehand }) => typeof beforehand !== "string");
  const met = found.filter(isOfOtherRequests);
  const byChance = faults.filter(({ beforehand }) => beforehand === "by chance");
  const byPosting = faults.filter(({ beforehand }) => beforehand === "only by posting");
  const count = [
    `Of the ${faults.length} faults of [docs/faults.md](faults.md) the doctor finds ${found.length - met.length} wherever they are; ${met.length} more where they meet its`,
    "own requests as well, as those of a proxy or of a whole Webex do: what refuses nothing but a message, it cannot see.",
    `${byChance.length} happen by chance, and ${byPosting.length} show only once something is posted.`,
  ].join("\n");
  return `${table(["", "What is checked", "What cannot be checked"], rows)}\n\n${count}`;
}
