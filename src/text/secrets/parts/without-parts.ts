import { bareReading, coreIn, readingsOf } from "../known-secrets.ts";
import { type Range, withoutRanges } from "../ranges.ts";
import { PartFinder } from "./part-finder.ts";

/** Shorter texts contain no part. */
const MIN_LENGTH = 12;

/**
 * Replaces with `***` each run of a dozen random letters and digits from one of the values, in every spelling in which
 * a whole value is found, and in any case. Ignores everything between the parts.
 */
export function withoutParts(text: string, values: readonly string[]): string {
  if (values.length === 0 || text.length < MIN_LENGTH) return text;
  const finder = finderOf(values);
  if (finder.isEmpty) return text;
  const ranges = readingsOf(text).flatMap((reading) => {
    // Most readings contain no part, and then the places of their letters and digits are not needed.
    if (finder.placesIn(coreIn(reading)).next().done) return [];
    const { text: bare, starts, ends } = bareReading(reading, "letters");
    return Array.from(finder.placesIn(bare), ([first, last]): Range => [starts[first] ?? 0, ends[last] ?? 0]);
  });
  return ranges.length === 0 ? text : withoutRanges(text, ranges);
}

/** The finder of the last call, because one step cleans hundreds of texts of the same values. */
let recent = { values: [] as readonly string[], finder: new PartFinder([]) };

function finderOf(values: readonly string[]): PartFinder {
  const { length } = recent.values;
  if (values.length !== length || values.some((value, at) => value !== recent.values[at])) {
    recent = { values: [...values], finder: new PartFinder(values) };
  }
  return recent.finder;
}
