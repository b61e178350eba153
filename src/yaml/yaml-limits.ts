import type { CST } from "yaml";

/** A limit that a YAML text exceeds, with the offset in the text. */
export interface TooMuch {
  /** The end of a sentence that begins "it …". */
  readonly cause: string;
  readonly offset: number;
}

/**
 * In characters, as written, and again in all texts after aliases are expanded: what reads the values does no more work
 * than for the longest text without aliases. A manifest with thousands of people has half as many.
 */
export const MAX_CHARACTERS = 2 ** 20;

/** Marks, values, and spaces in a text. Each takes a few microseconds. */
export const MAX_TOKENS = 200_000;

/** Levels of maps and lists. Some steps of the parser take time that grows with the square of the depth. */
export const MAX_DEPTH = 64;

/** Anchors and aliases. Each alias is looked up among all of them. */
export const MAX_NAMES = 2000;

/** Values after aliases are expanded. A few lines that double each other can expand to millions. */
export const MAX_VALUES = 50_000;

/** The error for a text that is nested too deeply. */
export const TOO_DEEP = { cause: `is nested more than ${MAX_DEPTH} levels deep` } as const;

/** The first limit that a text exceeds after it is parsed and before it is composed. Works without recursion. */
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
    // The last token is checked first, so add them in reverse to find the first place.
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
