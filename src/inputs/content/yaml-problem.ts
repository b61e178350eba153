import type { YamlProblem } from "../../yaml/parse-yaml.ts";

/** The line with an error that a change in the text can mend, starting at 1. */
export function brokenLineOf({ kind, place }: YamlProblem): number | undefined {
  return kind === "syntax" || kind === "alias" ? place?.line : undefined;
}

/** What is wrong with a text, as a sentence without its subject. */
export function problemText({ kind, cause, place }: YamlProblem): string {
  const where = place === undefined ? "" : ` at line ${place.line}, column ${place.column}`;
  if (kind === "too much") return `is too complex: it ${cause}${where}.`;
  if (kind === "too slow") return `${cause}.`;
  if (kind === "alias") return `is neither YAML nor JSON: an alias${where} ${cause}.`;
  // The part after a colon is a piece of the text, such as a password that starts with an asterisk.
  const what = cause.replace(/(?<![.:\s])[.:\s]+$/, "").replace(/: .*$/s, "");
  return `is neither YAML nor JSON: ${what}${where}.`;
}
