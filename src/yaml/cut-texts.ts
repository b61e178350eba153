import type * as yaml from "yaml";
import type { YamlDocument } from "./parse-yaml.ts";

/** Cuts that are looked for. */
const MAX_CUTS = 20;

/**
 * The lines, from 1, of texts without quotes that a comment cuts, which was most likely meant as their end: `title: Release #42`. A
 * blank behind the `#` makes it a comment for sure.
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
  if (type !== "PLAIN" || typeof value !== "string" || !range) return false;
  return /^[ \t]+#[^\s#]/.test(text.slice(range[1], range[1] + MAX_BLANKS));
}

/** Blanks before a comment, and its begin, that are looked at. */
const MAX_BLANKS = 80;
