/** Starts and ends of forms that an ellipsis may leave. */
export interface FormParts {
  /** Characters of the longest start of a form that ends there, 0 for none. */
  startUntil(place: number): number;
  /** Characters of the longest end of a form that begins there, 0 for none. */
  endFrom(place: number): number;
}

/** Of which forms parts are looked for. */
export interface SoughtForms {
  readonly forms: readonly string[];
  /** Ends of forms that anybody knows, such as the organization in a token. */
  readonly publicEnds: readonly string[];
  /** Of the least part that counts, without a public end. */
  readonly length: number;
}

/** Characters of base64 between what stands before a public end and what that alone decides, also where it is encoded twice. */
const MAX_BETWEEN = 8;

/** A form, and where the least part stands in it that counts. */
type Standing = readonly [form: string, at: number];

/**
 * Parts of forms, of at least `length` characters, in a text. All forms are gone through once, for the places alone at
 * which such a part can stand at all: hostile text has ellipses by the thousand.
 */
export function formPartsIn(
  text: string,
  { forms, publicEnds, length }: SoughtForms,
  places: { readonly untils: readonly number[]; readonly froms: readonly number[] },
): FormParts {
  const letters = lettersOf(forms);
  const keyAt = (from: number): string | undefined => {
    if (from < 0 || from + length > text.length) return undefined;
    for (let at = from; at < from + length; at++) if (!letters.has(text.charCodeAt(at))) return undefined;
    return text.slice(from, from + length);
  };
  const found = new Map<string, Standing[]>();
  const add = (from: number): void => {
    const key = keyAt(from);
    if (key !== undefined && !found.has(key)) found.set(key, []);
  };
  for (const until of places.untils) add(until - length);
  for (const from of places.froms) add(from);
  if (found.size > 0) fill(found, forms, length);
  const standingAt = (from: number): readonly Standing[] => {
    const key = found.size === 0 ? undefined : keyAt(from);
    return key === undefined ? [] : (found.get(key) ?? []);
  };
  const publicLengths = publicEndsIn(text, publicEnds);
  return {
    startUntil: (until) =>
      longest(standingAt(until - length), (form, at) => {
        const part = form.slice(0, at + length);
        return text.endsWith(part, until) ? part.length : 0;
      }),
    endFrom: (from) => {
      // Whatever few characters stand before it: to hide the right ones alone would let them be guessed one by one.
      for (let at = from; at < from + length + MAX_BETWEEN; at++) {
        const end = publicLengths.get(at);
        if (end !== undefined) return at + end - from;
      }
      return longest(standingAt(from), (form, at) => {
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

function fill(found: ReadonlyMap<string, Standing[]>, forms: readonly string[], length: number): void {
  for (const form of forms) {
    for (let at = 0; at + length <= form.length; at++)
      found.get(form.slice(at, at + length))?.push([form, at]);
  }
}

function longest(standing: readonly Standing[], lengthOf: (form: string, at: number) => number): number {
  return standing.reduce((most, [form, at]) => Math.max(most, lengthOf(form, at)), 0);
}

/** The letters of the last forms that were asked for: one step cleans hundreds of texts of the same ones. */
const known = new WeakMap<readonly string[], ReadonlySet<number>>();

function lettersOf(forms: readonly string[]): ReadonlySet<number> {
  const before = known.get(forms);
  if (before !== undefined) return before;
  const letters = new Set<number>();
  for (const form of forms) for (let at = 0; at < form.length; at++) letters.add(form.charCodeAt(at));
  known.set(forms, letters);
  return letters;
}
