import { PERMISSIONS } from "../src/github/permissions.ts";
import { table } from "./markdown-table.ts";

/** Formats what a message can know with each permission of a job, as a Markdown table. */
export function permissionsTable(): string {
  const rows = Object.entries(PERMISSIONS).map(([name, what]) => [`\`${name}\``, what]);
  return table(["Permission", "What it adds to a message"], rows);
}
