import { bareReading, readingsOf } from "../known-secrets.ts";
import { type Range, withoutRanges } from "../ranges.ts";
import { PartFinder } from "./part-finder.ts";

/** Shorter texts hold no part. */
const MIN_LENGTH = 12;

/**
 * The text with `***` in the place of each part of a dozen letters and digits of one of the values, as far as these are random,
 * in all the writings in which a whole value is found, and in any case. What stands between the parts counts for nothing.
 */
export function withoutParts(text: string, values: readonly string[]): string {
  if (values.length === 0 || text.length < MIN_LENGTH) return text;
  const finder = finderOf(values);
  if (finder.isEmpty) return text;
  const ranges = readingsOf(text).flatMap((reading) => {
    const { text: bare, starts, ends } = bareReading(reading, "letters");
    return Array.from(finder.placesIn(bare), ([first, last]): Range => [starts[first] ?? 0, ends[last] ?? 0]);
  });
  return ranges.length === 0 ? text : withoutRanges(text, ranges);
}

/** That of the last call: one step cleans hundreds of texts of the same values. */
let recent = { values: [] as readonly string[], finder: new PartFinder([]) };

function finderOf(values: readonly string[]): PartFinder {
  const { length } = recent.values;
  if (values.length !== length || values.some((value, at) => value !== recent.values[at])) {
    recent = { values: [...values], finder: new PartFinder(values) };
  }
  return recent.finder;
}
