/** What bears a name, compared in NFC with single blanks: exactly, else what differs in case only. */
export function bearersOf<T>(name: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const exact = all.filter((one) => sameName(nameOf(one)) === sameName(name));
  if (exact.length > 0) return exact;
  return all.filter((one) => sameName(nameOf(one)).toLowerCase() === sameName(name).toLowerCase());
}

/** Equal for names that look the same. */
export function sameName(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim();
}
