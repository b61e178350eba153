import { KNOWN_KINDS } from "../__tests__/text/secrets/known-kinds.ts";
import { table } from "./markdown-table.ts";

/** Formats the kinds of tokens that are recognized as a Markdown table. */
export function tokenKindsTable(): string {
  return table(
    ["Tokens of", "begin with"],
    KNOWN_KINDS.map(({ kind, starts, note }) => [kind, note ?? starts.map((one) => `\`${one}\``).join(", ")]),
  );
}
