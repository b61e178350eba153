/** How many characters the index uses. All forms are longer. */
const KEY_LENGTH = 4;

/** A form, and the longest other form that it begins with. */
interface Entry {
  readonly form: string;
  readonly shorter: Entry | undefined;
}

/** Finds many forms in a text in one pass. At each place, only tries the few forms with the same start. */
export class FormFinder {
  /** Sorted entries, by a number computed from the first characters. */
  readonly #byKey = new Map<number, Entry[]>();

  constructor(forms: Iterable<string>) {
    for (const form of [...new Set(forms)].sort()) {
      const key = keyAt(form, 0);
      const alike = this.#byKey.get(key) ?? [];
      let shorter = alike.at(-1);
      while (shorter !== undefined && !form.startsWith(shorter.form)) shorter = shorter.shorter;
      alike.push({ form, shorter });
      this.#byKey.set(key, alike);
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /**
   * The first and last character of each form in the text, including overlaps. The longest form wins if several begin
   * at a place.
   */
  *placesIn(text: string): Generator<readonly [first: number, last: number]> {
    for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
      const alike = this.#byKey.get(keyAt(text, at));
      const form = alike && longestAt(alike, text, at);
      if (form !== undefined) yield [at, at + form.length - 1];
    }
  }
}

/**
 * Finds the longest form at a place. If any matches, the last form that does not sort after the text begins with it,
 * too.
 */
function longestAt(sorted: readonly Entry[], text: string, at: number): string | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { form = "" } = sorted[middle] ?? {};
    if (form <= text.slice(at, at + form.length)) low = middle + 1;
    else high = middle;
  }
  let entry = sorted[low - 1];
  while (entry !== undefined && text.slice(at, at + entry.form.length) !== entry.form) entry = entry.shorter;
  return entry?.form;
}

/** A number for the start of a text: the same for the same start, rarely for different ones. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LENGTH; index++) key = (key * 31 + text.charCodeAt(index)) | 0;
  return key;
}
