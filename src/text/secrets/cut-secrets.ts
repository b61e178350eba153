import type { Bareness } from "../escapes/bare-text.ts";
import type { PlacedText } from "../escapes/placed-text.ts";
import { BARENESSES, bareReading, prepared, type Range, readingsOf, withoutRanges } from "./known-secrets.ts";

const ELLIPSIS = "…";

/** Characters of a secret that tell nobody which one it is; of words without what stands between them prose has more. */
const MAX_LEFT: Readonly<Record<Bareness, number>> = { joined: 7, unspaced: 11, letters: 11 };

/** What an ellipsis may leave of an escape. */
const HALF_ESCAPE = /(?:%|&#?|\\)\w{0,8}$/;
const MAX_HALF_ESCAPE = 10;

/**
 * The text without the start of one of the values where an ellipsis cuts it, and without the end of one behind an ellipsis,
 * in all the writings in which a whole value is found.
 */
export function withoutCutKnown(text: string, values: readonly string[]): string {
  if (values.length === 0 || !text.includes(ELLIPSIS)) return text;
  const { forms } = prepared(values);
  const used = BARENESSES.filter((bareness) => forms[bareness].length > 0);
  const cuts = cutsIn(text);
  const ranges = readingsOf(text).flatMap((reading) =>
    used.flatMap((bareness) => {
      const bare = bareReading(reading, bareness);
      return rangesAt(cuts, bare, { forms: forms[bareness], length: MAX_LEFT[bareness] + 1 });
    }),
  );
  return withoutRanges(text, ranges);
}

/** An ellipsis, and where what stands before it may end. */
interface Cut {
  readonly before: number;
  readonly at: number;
}

/** Each ellipsis, and once more without the half of an escape that it leaves. In the order of the text. */
function cutsIn(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = text.indexOf(ELLIPSIS); at !== -1; at = text.indexOf(ELLIPSIS, at + 1)) {
    const half = HALF_ESCAPE.exec(text.slice(Math.max(0, at - MAX_HALF_ESCAPE), at))?.[0].length ?? 0;
    if (half > 0) cuts.push({ before: at - half, at });
    cuts.push({ before: at, at });
  }
  return cuts;
}

interface Sought {
  readonly forms: readonly string[];
  /** Of the least part of a form that counts. */
  readonly length: number;
}

/** Where starts of forms end at a cut, and ends of forms begin behind one. */
function rangesAt(cuts: readonly Cut[], bare: PlacedText, { forms, length }: Sought): readonly Range[] {
  const { text, starts, ends } = bare;
  const untils = indexesOf(
    cuts.map(({ before }) => before),
    starts,
  );
  const froms = indexesOf(
    cuts.map(({ at }) => at + ELLIPSIS.length),
    starts,
  );
  const startsOfForms = new Map(
    untils.map((until) => [text.slice(Math.max(0, until - length), until), noParts()]),
  );
  const endsOfForms = new Map(froms.map((from) => [text.slice(from, from + length), noParts()]));
  for (const form of forms) {
    for (let at = 0; at + length <= form.length; at++) {
      const key = form.slice(at, at + length);
      startsOfForms.get(key)?.add(form.slice(0, at + length));
      endsOfForms.get(key)?.add(form.slice(at));
    }
  }
  return cuts.flatMap(({ at }, index): readonly Range[] => {
    const [until = 0, from = 0] = [untils[index], froms[index]];
    const before = startsOfForms.get(text.slice(Math.max(0, until - length), until)) ?? noParts();
    const behind = endsOfForms.get(text.slice(from, from + length)) ?? noParts();
    const start = longest(before, (part) => text.endsWith(part, until));
    const end = longest(behind, (part) => text.startsWith(part, from));
    return [
      ...(start === 0 ? [] : [[starts[until - start] ?? 0, at] as const]),
      ...(end === 0 ? [] : [[at + ELLIPSIS.length, ends[from + end - 1] ?? 0] as const]),
    ];
  });
}

const noParts = (): Set<string> => new Set();

function longest(parts: ReadonlySet<string>, stands: (part: string) => boolean): number {
  let length = 0;
  for (const part of parts) if (part.length > length && stands(part)) length = part.length;
  return length;
}

/** For each place in a text, and they are in its order, the first character of a reading that stands there or behind it. */
function indexesOf(places: readonly number[], starts: Uint32Array): readonly number[] {
  let index = 0;
  let last = 0;
  return places.map((place) => {
    if (place < last) while (index > 0 && (starts[index - 1] ?? 0) >= place) index--;
    while (index < starts.length && (starts[index] ?? 0) < place) index++;
    last = place;
    return index;
  });
}
