import { PERMISSIONS } from "../src/github/permissions.ts";
import { table } from "./markdown-table.ts";

/** Draws what each permission of a job lets a message know as a Markdown table. */
export function permissionsTable(): string {
  const rows = Object.entries(PERMISSIONS).map(([name, what]) => [`\`${name}\``, what]);
  return table(["Permission", "What it adds to a message"], rows);
}
