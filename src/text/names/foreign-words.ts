/** Our names, with the words that others use for each, separated by spaces. */
export type ForeignWords = Readonly<Record<string, string>>;

/** The first of our names for which others use a word; `undefined` if there is none. */
export function ownNameOf(
  words: ForeignWords,
  word: string,
  names: readonly string[] = Object.keys(words),
): string | undefined {
  return names.find((name) => Object.hasOwn(words, name) && words[name]?.split(" ").includes(word));
}
