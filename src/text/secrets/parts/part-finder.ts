import { formsOf } from "../secret-forms.ts";
import { randomParts } from "./random-parts.ts";

/** A run of as many letters and digits of a secret is hidden, be there what will between it and the rest. */
const MIN_PART = 12;

/** So many characters of a secret must be right at once, in whatever form, for somebody who tries them out. */
const MIN_TRIED = 9;

/** Characters that runs are found by. Of each form only so many are kept that every run holds some of them whole. */
const KEY_LENGTH = 6;

/** Places at which one key stands; of what is random there are few. */
const MAX_ALIKE = 8;

/** Longer parts are looked for as they stand alone: their forms would take more memory than they are worth. */
const MAX_WITH_FORMS = 8000;

/** Where a key stands in the forms, and of how many characters a run in that form is. */
interface Place {
  readonly at: number;
  readonly least: number;
}

/**
 * Finds parts of secrets in a text of letters and digits alone, in one pass: each run of at least a dozen characters, of the
 * secret as it stands and in its forms, in capitals or not.
 */
export class PartFinder {
  readonly #forms: string;
  readonly #byKey = new Map<number, Place[]>();

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

  /** The first and the last character of runs: of a longer one, several that overlap. */
  *placesIn(text: string): Generator<readonly [first: number, last: number]> {
    const lower = lowerOf(text);
    let [first, last] = [0, -1];
    let key = 0;
    for (let end = 0; end < lower.length; end++) {
      // The key is made of the last characters alone: the one before them goes out of it.
      if (end >= KEY_LENGTH) key -= Math.imul(lower.charCodeAt(end - KEY_LENGTH), FIRST);
      key = (Math.imul(key, BASE) + lower.charCodeAt(end)) | 0;
      const alike = this.#byKey.get(key);
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
      if (alike === undefined) this.#byKey.set(key, [{ at: from + at, least }]);
      else if (alike.length < MAX_ALIKE) alike.push({ at: from + at, least });
    }
  }

  /** How many characters are the same before a place and from it on; more than a run has are found by the next key. */
  #around(text: string, at: number, place: Place): readonly [before: number, after: number] {
    const isSame = (by: number): boolean =>
      text.charCodeAt(at + by) === this.#forms.charCodeAt(place.at + by);
    let [before, after] = [0, 0];
    while (after < place.least && isSame(after)) after++;
    while (before < place.least && isSame(-before - 1)) before++;
    return [before, after];
  }
}

/** Of letters without an accent: others may have more characters in the other case. */
function lowerOf(text: string): string {
  return text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

const BASE = 31;

/** What the first character of a key counts. */
const FIRST = BASE ** (KEY_LENGTH - 1);

/** A number for the characters from there on; where they are the same, so is the number. */
function keyAt(text: string, from: number): number {
  let key = 0;
  for (let at = from; at < from + KEY_LENGTH; at++) key = (Math.imul(key, BASE) + text.charCodeAt(at)) | 0;
  return key;
}
