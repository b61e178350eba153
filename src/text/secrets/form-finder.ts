/** Characters that forms are found by; all are longer. */
const KEY_LENGTH = 4;

/** A form, and the longest of the others that it begins with. */
interface Entry {
  readonly form: string;
  readonly shorter: Entry | undefined;
}

/** Finds many forms in a text in one pass: at each place only a few of those that begin alike are tried. */
export class FormFinder {
  /** By a number made of the first characters, in the order of their characters. */
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

  /** The first and the last character of each form in the text, also where two overlap; the longest where one begins. */
  *placesIn(text: string): Generator<readonly [first: number, last: number]> {
    for (let at = 0; at + KEY_LENGTH <= text.length; at++) {
      const alike = this.#byKey.get(keyAt(text, at));
      const form = alike && longestAt(alike, text, at);
      if (form !== undefined) yield [at, at + form.length - 1];
    }
  }
}

/** What begins the text there begins the last form, too, that does not come after it in their order. */
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

/** Two texts that begin alike have the same; others seldom. */
function keyAt(text: string, at: number): number {
  let key = 0;
  for (let index = at; index < at + KEY_LENGTH; index++) key = (key * 31 + text.charCodeAt(index)) | 0;
  return key;
}
