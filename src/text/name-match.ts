/** Something with an id and a name by which users know it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What bears a name; no spelling of it comes before another, for anybody may choose one. */
export function bearersOf<T>(name: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = foldedName(name);
  return all.filter((one) => foldedName(nameOf(one)) === wanted);
}

/** Equal for names that differ in case, in white space, or in the form of their accents only. */
export function foldedName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
