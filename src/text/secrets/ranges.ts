/** The replacement for a secret. */
export const REMOVED = "***";

/** From the first character to the one after the last. */
export type Range = readonly [start: number, end: number];

/** Replaces each range of a text with `***`. Merges ranges that overlap. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  let rest = "";
  let until = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start >= until) rest += text.slice(until, start) + REMOVED;
    until = Math.max(until, end);
  }
  return rest + text.slice(until);
}
