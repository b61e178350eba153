/** Starts and ends of forms that an ellipsis may leave. */
export interface FormParts {
  /** Whether there are none in the text. */
  readonly isEmpty: boolean;
  /** The length of the longest start of a form that ends there; 0 if there is none. */
  startUntil(place: number): number;
  /** The length of the longest end of a form that begins there; 0 if there is none. */
  endFrom(place: number): number;
}

/** Forms whose parts are searched for. */
export interface SoughtForms {
  readonly forms: readonly string[];
  /** Ends of forms that anybody knows, such as the organization in a token. */
  readonly publicEnds: readonly string[];
  /** The length of the shortest part that counts, without a public end. */
  readonly length: number;
}

/**
 * Characters of base64 between the text before a public end and the characters that the end determines, even if it is
 * encoded twice.
 */
const MAX_BETWEEN = 8;

/** A form, and where the shortest part that counts is in it. */
type Occurrence = readonly [form: string, at: number];

/**
 * Finds parts of forms, at least `length` characters long, in a text. Goes through all forms once, and only for places
 * where such a part is possible: hostile text has thousands of ellipses.
 */
export function formPartsIn(
  text: string,
  { forms, publicEnds, length }: SoughtForms,
  places: { readonly untils: readonly number[]; readonly froms: readonly number[] },
): FormParts {
  const triples = triplesOf(forms);
  const keyAt = (from: number): string | undefined => {
    if (from < 0 || from + length > text.length) return undefined;
    for (let at = from + 2; at < from + length; at++)
      if (triples[tripleUntil(text, at)] === 0) return undefined;
    return text.slice(from, from + length);
  };
  const found = new Map<string, Occurrence[]>();
  const add = (from: number): void => {
    const key = keyAt(from);
    if (key !== undefined && !found.has(key)) found.set(key, []);
  };
  for (const until of places.untils) add(until - length);
  for (const from of places.froms) add(from);
  if (found.size > 0) fill(found, forms, length);
  const occurrencesAt = (from: number): readonly Occurrence[] => {
    const key = found.size === 0 ? undefined : keyAt(from);
    return key === undefined ? [] : (found.get(key) ?? []);
  };
  const publicLengths = publicEndsIn(text, publicEnds);
  return {
    isEmpty: found.size === 0 && publicLengths.size === 0,
    startUntil: (until) =>
      longest(occurrencesAt(until - length), (form, at) => {
        const part = form.slice(0, at + length);
        return text.endsWith(part, until) ? part.length : 0;
      }),
    endFrom: (from) => {
      // Hides any few characters before it. If only correct ones were hidden, they could be guessed one by one.
      for (let at = from; at < from + length + MAX_BETWEEN; at++) {
        const end = publicLengths.get(at);
        if (end !== undefined) return at + end - from;
      }
      return longest(occurrencesAt(from), (form, at) => {
        const part = form.slice(at);
        return text.startsWith(part, from) ? part.length : 0;
      });
    },
  };
}

/** Lengths of the public ends in a text, by where they begin. */
function publicEndsIn(text: string, ends: readonly string[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const end of ends)
    for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) found.set(at, end.length);
  return found;
}

function fill(found: ReadonlyMap<string, Occurrence[]>, forms: readonly string[], length: number): void {
  for (const form of forms) {
    for (let at = 0; at + length <= form.length; at++)
      found.get(form.slice(at, at + length))?.push([form, at]);
  }
}

function longest(occurrences: readonly Occurrence[], lengthOf: (form: string, at: number) => number): number {
  return occurrences.reduce((most, [form, at]) => Math.max(most, lengthOf(form, at)), 0);
}

/** Every three characters in a row of the last forms, because one step cleans hundreds of texts of the same forms. */
const known = new WeakMap<readonly string[], Uint8Array>();

/** Ordinary words have other triples, so forms are hardly ever searched for them. */
function triplesOf(forms: readonly string[]): Uint8Array {
  const before = known.get(forms);
  if (before !== undefined) return before;
  const triples = new Uint8Array(2 ** 18);
  for (const form of forms) {
    for (let at = 2; at < form.length; at++) triples[tripleUntil(form, at)] = 1;
  }
  known.set(forms, triples);
  return triples;
}

/** A number for three characters, from the last six bits of each. */
function tripleUntil(text: string, last: number): number {
  const of = (at: number): number => text.charCodeAt(at) & 63;
  return (of(last - 2) << 12) | (of(last - 1) << 6) | of(last);
}
