import { REMOVED } from "./private-keys.ts";

/** From a character to the one behind the last. */
export type Range = readonly [start: number, end: number];

/** The text with `***` in the place of each range; those that overlap become one. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  let rest = "";
  let until = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    if (start >= until) rest += text.slice(until, start) + REMOVED;
    until = Math.max(until, end);
  }
  return rest + text.slice(until);
}
