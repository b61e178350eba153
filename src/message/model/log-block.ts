import { cutToCharacters } from "../../text/cut.ts";
import { fenced } from "../../text/markup/markdown.ts";
import { plainText } from "../../text/markup/plain.ts";
import type { Hide } from "../../text/secrets/hide.ts";

/** Longest line of a log, in characters: a phone shows about 40 of them in a row. */
const MAX_LOG_LINE = 300;

/**
 * The last lines of a log as a block that shows exactly them, whatever stands in them; "" for none. Secrets are looked
 * for in all lines that are given: one may begin before those that are shown.
 */
export function logBlock(lines: readonly string[], count: number, hide: Hide): string {
  return codeBlock(count <= 0 ? [] : cleaned(lines, hide).slice(-count));
}

/** A message that is too long is made several times, with less and less of the same logs: each is cleaned once. */
const known = new WeakMap<readonly string[], { readonly by: Hide; readonly lines: string[] }>();

function cleaned(lines: readonly string[], hide: Hide): readonly string[] {
  const before = known.get(lines);
  if (before?.by === hide) return before.lines;
  const clean = hide(plainText(lines.join("\n"))).split("\n");
  known.set(lines, { by: hide, lines: clean });
  return clean;
}

/** Lines as a fenced block, cut where they are long; "" for nothing but blank ones. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map((line) => cutToCharacters(line, MAX_LOG_LINE)).join("\n");
  return text.trim() === "" ? "" : fenced(text);
}
