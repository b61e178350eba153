import type { WrittenParts } from "./written-parts.ts";

/**
 * Which expressions of a text are certainly empty in its value: those between two texts that are next to each other, in
 * whatever way the texts are found.
 */
export function emptyAmong({ expressions, after }: WrittenParts, given: string): readonly boolean[] {
  const texts = [...expressions.map(({ before }) => before), withoutEnd(after)];
  const value = withoutEnd(given);
  const first = firstOf(texts, value);
  const last = lastOf(texts, value);
  return expressions.map((_, at) => {
    const text = texts[at] ?? "";
    const start = first[at];
    const next = first[at + 1];
    const isSure = start !== undefined && start === last[at] && next !== undefined && next === last[at + 1];
    return isSure && start + text.length === next;
  });
}

/** A block ends with a line break, which may be lost on its way. */
function withoutEnd(text: string): string {
  return text.replace(/\r?\n$/, "");
}

/** Where each text begins if each is found as early as possible. The first is at the start, and the last at the end. */
function firstOf(texts: readonly string[], value: string): readonly (number | undefined)[] {
  let from = 0;
  return texts.map((text, at) => {
    const found = at === texts.length - 1 ? value.length - text.length : value.indexOf(text, from);
    const isThere = found >= from && value.startsWith(text, found) && (at > 0 || found === 0);
    from = isThere ? found + text.length : Number.POSITIVE_INFINITY;
    return isThere ? found : undefined;
  });
}

/** The same as late as possible. */
function lastOf(texts: readonly string[], value: string): readonly (number | undefined)[] {
  let end = value.length;
  return texts
    .toReversed()
    .map((text, at) => {
      const isFirst = at === texts.length - 1;
      const found = isFirst ? 0 : end < text.length ? -1 : value.lastIndexOf(text, end - text.length);
      const isThere = found >= 0 && found + text.length <= end && value.startsWith(text, found);
      end = isThere ? found : -1;
      return isThere ? found : undefined;
    })
    .toReversed();
}
