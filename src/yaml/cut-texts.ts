import type * as yaml from "yaml";
import type { YamlDocument } from "./parse-yaml.ts";

/** The most cuts that are reported. */
const MAX_CUTS = 20;

/**
 * The lines, from 1, of unquoted texts that a comment cuts off, which is probably a mistake: `title: Release #42`. A
 * space after the `#` means that it is certainly a comment.
 */
export function linesOfCutTexts({ library, contents }: YamlDocument, text: string): readonly number[] {
  const waiting: unknown[] = [contents];
  const ends: number[] = [];
  while (waiting.length > 0 && ends.length < MAX_CUTS) {
    const node = waiting.pop();
    if (library.isPair(node)) waiting.push(node.value);
    else if (library.isCollection(node)) for (const item of node.items.toReversed()) waiting.push(item);
    else if (library.isScalar(node) && isCut(node, text)) ends.push(node.range?.[1] ?? 0);
  }
  return ends.map((end) => text.slice(0, end).split("\n").length);
}

function isCut({ type, value, range }: yaml.Scalar, text: string): boolean {
  if (type !== "PLAIN" || !range) return false;
  const rest = text.slice(range[1], range[1] + MAX_BLANKS);
  // Of a text that begins with `#`, nothing is left. The parser skips the spaces before the comment.
  if (value === null && range[0] === range[1]) return /^#[^\s#]/.test(rest);
  return typeof value === "string" && /^[ \t]+#[^\s#]/.test(rest);
}

/** How many characters before a comment are checked, its spaces and its `#`. */
const MAX_BLANKS = 80;
