import { FAULTS } from "../__tests__/faults/faults.ts";
import { CHECKS } from "../src/doctor/checks.ts";
import { table } from "./markdown-table.ts";

/** Draws what the doctor looks at as a Markdown table, and counts the faults that it finds beforehand. */
export function doctorTable(): string {
  const rows = CHECKS.map(({ name, looks, not = "" }) => [name, looks, not]);
  const beforehand = FAULTS.flatMap(({ rows }) => rows).map((row) => row.beforehand);
  const found = beforehand.filter((one) => typeof one !== "string");
  const byChance = beforehand.filter((one) => one === "by chance");
  const byPosting = beforehand.filter((one) => one === "only by posting");
  const count = [
    `Of the ${beforehand.length} faults of [docs/faults.md](faults.md) the doctor finds ${found.length};`,
    `${byChance.length} come by chance, and ${byPosting.length} show only once something is posted.`,
  ].join(" ");
  return `${table(["", "What is looked at", "What cannot be known"], rows)}\n\n${count}`;
}
