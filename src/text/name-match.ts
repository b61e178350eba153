/** Anything with an ID and a name that users know it by. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everything with a name. No spelling takes precedence, because anybody may choose one. */
export function bearersOf<T>(name: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = foldedName(name);
  return all.filter((one) => foldedName(nameOf(one)) === wanted);
}

/** A list for repeated lookups by name. Each of its own names is folded once. */
export class NameIndex<T> {
  readonly all: readonly T[];
  readonly #byName = new Map<string, T[]>();

  constructor(all: readonly T[], nameOf: (one: T) => string) {
    this.all = all;
    for (const one of all) {
      const name = foldedName(nameOf(one));
      const bearers = this.#byName.get(name);
      if (bearers === undefined) this.#byName.set(name, [one]);
      else bearers.push(one);
    }
  }

  /** Everything with a name, in the order of the list. */
  bearersOf(name: string): readonly T[] {
    return this.#byName.get(foldedName(name)) ?? [];
  }
}

/**
 * Folds a name. Names that differ only in case, white space, the form of their accents, or characters of no width, which the log
 * contains, become equal.
 */
export function foldedName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
