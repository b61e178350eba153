import { formsOf } from "../secret-forms.ts";
import { randomParts } from "./random-parts.ts";

/** A run of this many letters and digits of a secret is hidden, whatever separates it from the rest. */
const MIN_PART = 12;

/** How many characters of a secret somebody must guess at once, in any form. */
const MIN_TRIED = 9;

/**
 * How many characters of a run the index uses. Only enough of each form is indexed that every run contains one whole
 * key.
 */
const KEY_LENGTH = 6;

/** The most places for one key. Random text has few. */
const MAX_ALIKE = 8;

/** In characters. Longer parts are searched only as they are, because their forms would need too much memory. */
const MAX_WITH_FORMS = 8000;

/** Where a key is in the forms, and the least length of a run in that form. */
interface Place {
  readonly at: number;
  readonly least: number;
}

/**
 * Finds parts of secrets in a text of only letters and digits, in one pass: each run of at least a dozen characters of
 * a secret or one of its forms, in any case.
 */
export class PartFinder {
  readonly #forms: string;
  readonly #byKey = new Map<number, Place[]>();
  /** Whether a key may have places, by its last bits. Most keys have none, and a map takes longer. */
  readonly #mayHave = new Uint8Array(KEYS);

  constructor(values: readonly string[]) {
    const parts = values.flatMap(randomParts);
    const isLong = parts.reduce((sum, { length }) => sum + length, 0) > MAX_WITH_FORMS;
    const forms = parts.flatMap((part) => (isLong ? [{ text: part, perCharacter: 1 }] : formsOf(part)));
    const leastBy = new Map(
      forms.map(({ text, perCharacter }) => {
        const least = Math.max(MIN_PART, Math.ceil(MIN_TRIED * perCharacter));
        return [text.replace(/[^A-Za-z0-9]+/g, "").toLowerCase(), least];
      }),
    );
    this.#forms = [...leastBy.keys()].join("\n");
    let from = 0;
    for (const [form, least] of leastBy) {
      this.#add(form, from, least);
      from += form.length + 1;
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** The first and last character of each run. A longer run is returned as several that overlap. */
  *placesIn(text: string): Generator<readonly [first: number, last: number]> {
    const lower = lowerOf(text);
    let [first, last] = [0, -1];
    let key = 0;
    for (let end = 0; end < lower.length; end++) {
      // The key covers only the last characters, so remove the one before them.
      if (end >= KEY_LENGTH) key -= Math.imul(lower.charCodeAt(end - KEY_LENGTH), FIRST);
      key = (Math.imul(key, BASE) + lower.charCodeAt(end)) | 0;
      const alike = this.#mayHave[key & (KEYS - 1)] === 1 ? this.#byKey.get(key) : undefined;
      if (alike === undefined) continue;
      const at = end - KEY_LENGTH + 1;
      for (const place of alike) {
        const [before, after] = this.#around(lower, at, place);
        const isKnown = first <= at - before && at + after - 1 <= last;
        if (before + after < place.least || isKnown) continue;
        [first, last] = [at - before, at + after - 1];
        yield [first, last];
      }
    }
  }

  #add(form: string, from: number, least: number): void {
    const step = least - KEY_LENGTH + 1;
    for (let at = 0; at + KEY_LENGTH <= form.length; at += step) {
      const key = keyAt(form, at);
      const alike = this.#byKey.get(key);
      this.#mayHave[key & (KEYS - 1)] = 1;
      if (alike === undefined) this.#byKey.set(key, [{ at: from + at, least }]);
      else if (alike.length < MAX_ALIKE) alike.push({ at: from + at, least });
    }
  }

  /**
   * How many characters match before a place and from there on, up to the length of a run. The next key finds the rest.
   */
  #around(text: string, at: number, place: Place): readonly [before: number, after: number] {
    const isSame = (by: number): boolean =>
      text.charCodeAt(at + by) === this.#forms.charCodeAt(place.at + by);
    let [before, after] = [0, 0];
    while (after < place.least && isSame(after)) after++;
    while (before < place.least && isSame(-before - 1)) before++;
    return [before, after];
  }
}

/** Converts only unaccented letters: others may have a different length in lowercase. */
function lowerOf(text: string): string {
  if (ONLY_ASCII.test(text)) return text.toLowerCase();
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

const ONLY_ASCII = /^[\0-\x7f]*$/;

/** A power of two. */
const KEYS = 2 ** 16;

const BASE = 31;

/** The weight of a key's first character. */
const FIRST = BASE ** (KEY_LENGTH - 1);

/** A number for the characters from there on, the same for the same characters. */
function keyAt(text: string, from: number): number {
  let key = 0;
  for (let at = from; at < from + KEY_LENGTH; at++) key = (Math.imul(key, BASE) + text.charCodeAt(at)) | 0;
  return key;
}
