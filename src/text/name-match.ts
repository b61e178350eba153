/** Something with an ID and a name by which users know it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What bears a name; no spelling of it comes before another, for anybody may choose one. */
export function bearersOf<T>(name: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = foldedName(name);
  return all.filter((one) => foldedName(nameOf(one)) === wanted);
}

/** A list that is asked for one name after another: each of its own is folded once. */
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

  /** What bears a name, in the order of the list. */
  bearersOf(name: string): readonly T[] {
    return this.#byName.get(foldedName(name)) ?? [];
  }
}

/** Equal for names that differ in case, in white space, or in the form of their accents only. */
export function foldedName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
