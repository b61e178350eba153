import type { CST } from "yaml";

/** What a YAML text asks for that is too much, and where, as an offset in it. */
export interface TooMuch {
  /** The end of a sentence that begins "it …". */
  readonly cause: string;
  readonly offset: number;
}

/** In characters: a manifest of some thousands of people has half of it. */
export const MAX_CHARACTERS = 2 ** 20;

/** Marks, values and blanks that the text is made of: what stands for a value costs some microseconds. */
export const MAX_TOKENS = 200_000;

/** Levels of maps and lists: some steps of the parser take a time that grows with the square of it. */
export const MAX_DEPTH = 64;

/** Anchors and aliases: each alias is looked for among all of them. */
export const MAX_NAMES = 2000;

/** Values when each alias is written out: a few lines that double one another stand for millions. */
export const MAX_VALUES = 50_000;

/** What is said where a text is nested deeper. */
export const TOO_DEEP = { cause: `is nested more than ${MAX_DEPTH} levels deep` } as const;

/** What of a parsed but not yet composed text is too much; it is looked at without recursion. */
export function tooMuchIn(token: CST.Token): TooMuch | undefined {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  let names = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token: one, depth } = next;
    if (depth > MAX_DEPTH) {
      return { ...TOO_DEEP, offset: one.offset };
    }
    if (one.type === "anchor" || one.type === "alias") names += 1;
    if (names > MAX_NAMES) {
      return { cause: `has more than ${MAX_NAMES} anchors and aliases`, offset: one.offset };
    }
    const inner = "items" in one ? depth + 1 : depth;
    // The last is looked at first: backwards, then, to find the first place.
    for (const part of partsOf(one).toReversed()) waiting.push({ token: part, depth: inner });
  }
  return undefined;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return listOf(token.start, token.value);
  if (token.type === "block-scalar") return token.props;
  if (!("items" in token)) return [];
  return token.items.flatMap(({ start, key, sep, value }) => listOf(start, key, sep, value));
}

function listOf(
  ...parts: readonly (CST.Token | readonly CST.Token[] | null | undefined)[]
): readonly CST.Token[] {
  return parts.flatMap((part) => part ?? []);
}
