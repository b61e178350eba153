import type { Bareness } from "../escapes/bare-text.ts";
import type { PlacedText } from "../escapes/placed-text.ts";
import { formPartsIn, type SoughtForms } from "./form-parts.ts";
import { BARENESSES, bareReading, type KnownSecrets, prepared, readingsOf } from "./known-secrets.ts";
import { isAddress, withoutPublicStart } from "./parts/random-parts.ts";
import { type Range, withoutRanges } from "./ranges.ts";
import type { Form } from "./secret-forms.ts";

const ELLIPSIS = "…";

/** An ellipsis, or the replacement for another part of a secret, also as Markdown escapes it. */
const MARK = /…|(?:\\?\*){3,}/g;

/**
 * How many characters of a secret may stay: too few to reveal which secret it is, or to guess it one character at a
 * time by what is hidden.
 */
const MAX_LEFT = 7;

/** With the separators removed, ordinary words share more letters with a form. */
const LEAST_LETTERS: Readonly<Record<Bareness, number>> = { joined: 0, unspaced: 12, letters: 12 };

/** The part of an escape that an ellipsis may leave. */
const HALF_ESCAPE = /(?:%|&#?|\\|#|\^|\u241b)[\w;]{0,8}(?:\[[0-9;]{0,20})?$/;
const MAX_HALF_ESCAPE = 32;

/**
 * Removes the start of a value before an ellipsis, and the end of a value after an ellipsis or after a part that is
 * already removed. Finds them in every spelling in which a whole value is found.
 */
export function withoutCutKnown(text: string, values: readonly string[]): string {
  if (values.length === 0 || text.search(MARK) === -1) return text;
  const sought = {
    starts: soughtOf(prepared(startsOf(values))),
    ends: soughtOf(prepared(endsOf(values))),
  };
  const used = BARENESSES.filter((one) => sought.starts[one].length + sought.ends[one].length > 0);
  const cuts = cutsIn(text);
  const ranges = readingsOf(text).flatMap((reading) =>
    used.flatMap((bareness) => {
      const bare = bareReading(reading, bareness);
      const starts = sought.starts[bareness].flatMap((forms) => startsAt(cuts, bare, forms));
      return [...starts, ...sought.ends[bareness].flatMap((forms) => endsAt(cuts, bare, forms))];
    }),
  );
  return withoutRanges(text, ranges);
}

/**
 * What to search for in a text of each bareness: forms that use the same number of characters per character of the
 * secret.
 */
type BareSought = Readonly<Record<Bareness, readonly SoughtForms[]>>;

const SOUGHT = new WeakMap<KnownSecrets, BareSought>();

function soughtOf(secrets: KnownSecrets): BareSought {
  const known = SOUGHT.get(secrets);
  if (known !== undefined) return known;
  const { joined, unspaced, letters } = Object.fromEntries(
    BARENESSES.map((bareness) => [bareness, soughtIn(secrets, bareness)]),
  );
  const found = { joined: joined ?? [], unspaced: unspaced ?? [], letters: letters ?? [] };
  SOUGHT.set(secrets, found);
  return found;
}

function soughtIn({ forms, publicEnds }: KnownSecrets, bareness: Bareness): readonly SoughtForms[] {
  const lengthOf = ({ perCharacter }: Form): number =>
    Math.max(LEAST_LETTERS[bareness], Math.ceil((MAX_LEFT + 1) * perCharacter));
  const ends = Map.groupBy(publicEnds[bareness], lengthOf);
  const textsOf = (those: readonly Form[] = []): readonly string[] => those.map(({ text }) => text);
  return [...Map.groupBy(forms[bareness], lengthOf)].map(([length, those]) => {
    return { forms: textsOf(those), publicEnds: textsOf(ends.get(length)), length };
  });
}

/** Values whose ends are searched for. The secret end of an address is a value of its own. */
const endsOf = remembering((values) => values.filter((value) => !isAddress(value)));

/**
 * Values whose starts are searched for. A public start is removed first, or a guess could add one character at a time
 * to it.
 */
const startsOf = remembering((values) => endsOf(values).map(withoutPublicStart));

function remembering(
  make: (values: readonly string[]) => readonly string[],
): (values: readonly string[]) => readonly string[] {
  const known = new WeakMap<
    readonly string[],
    { readonly length: number; readonly made: readonly string[] }
  >();
  return (values) => {
    const found = known.get(values);
    // A step can mask more values while it runs.
    if (found?.length === values.length) return found.made;
    const made = make(values);
    known.set(values, { length: values.length, made });
    return made;
  };
}

/** Where a value is cut, and where the text before the cut may end. */
interface Cut {
  readonly before: number;
  readonly at: number;
  readonly mark: string;
}

/** Every cut, and a second one without the half escape that it leaves, if there is one. In the order of the text. */
function cutsIn(text: string): readonly Cut[] {
  let last = -1;
  return Array.from(text.matchAll(MARK)).flatMap(({ 0: mark, index: at }) => {
    const half = last === at ? 0 : halfEscapeBefore(text, at);
    last = at + mark.length;
    const whole = { before: at, at, mark };
    return half > 0 ? [{ ...whole, before: at - half }, whole] : [whole];
  });
}

function halfEscapeBefore(text: string, at: number): number {
  return HALF_ESCAPE.exec(text.slice(Math.max(0, at - MAX_HALF_ESCAPE), at))?.[0].length ?? 0;
}

/** Ranges of starts of forms that end at a cut. */
function startsAt(cuts: readonly Cut[], { text, starts }: PlacedText, sought: SoughtForms): readonly Range[] {
  const untils = indexesOf(cuts, ({ before }) => before, starts);
  const parts = formPartsIn(text, sought, { untils, froms: [] });
  if (parts.isEmpty) return [];
  return cuts.flatMap(({ at, mark }, index): readonly Range[] => {
    const until = untils[index] ?? 0;
    const length = parts.startUntil(until);
    const end = mark === ELLIPSIS ? at : at + mark.length;
    return length > 0 ? [[starts[until - length] ?? 0, end]] : [];
  });
}

/** Ranges of ends of forms that begin after a cut. */
function endsAt(
  cuts: readonly Cut[],
  { text, starts, ends }: PlacedText,
  sought: SoughtForms,
): readonly Range[] {
  const froms = indexesOf(cuts, ({ at, mark }) => at + mark.length, starts);
  const parts = formPartsIn(text, sought, { untils: [], froms });
  if (parts.isEmpty) return [];
  return cuts.flatMap(({ at, mark }, index): readonly Range[] => {
    const from = froms[index] ?? 0;
    const length = parts.endFrom(from);
    const start = mark === ELLIPSIS ? at + mark.length : at;
    return length > 0 ? [[start, ends[from + length - 1] ?? 0]] : [];
  });
}

/** For each cut, the first character of a reading at or after a place. Cuts are in the order of the text. */
function indexesOf(
  cuts: readonly Cut[],
  placeOf: (cut: Cut) => number,
  starts: Uint32Array,
): readonly number[] {
  let index = 0;
  return cuts.map((cut) => {
    const place = placeOf(cut);
    while (index > 0 && (starts[index - 1] ?? 0) >= place) index--;
    while (index < starts.length && (starts[index] ?? 0) < place) index++;
    return index;
  });
}
