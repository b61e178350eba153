/** A part of a pattern between two slashes. `**` matches any number of parts of a path. */
export interface Segment {
  readonly text: string;
  /** Whether it contains `*`, `?`, or a class. */
  readonly isWild: boolean;
  /** Its characters, if it contains classes such as `[a-z]`. */
  readonly marks?: readonly Mark[];
}

/** A character, `*`, `?`, or a class of characters. */
export type Mark = string | CharacterClass;

/** Ranges of characters, including both ends. */
export interface CharacterClass {
  readonly ranges: readonly (readonly [from: string, to: string])[];
  /** Whether it matches all other characters instead. */
  readonly isNot: boolean;
}

/** Compares paths with patterns until it has done too much work. After that, nothing matches. */
export class PathMatcher {
  #left: number;

  constructor(maxComparisons: number) {
    this.#left = maxComparisons;
  }

  /** Whether it gave up. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  matches(pattern: readonly Segment[], path: readonly string[]): boolean {
    return this.#fits<Segment>(pattern, path, {
      isWildcard: ({ text }) => text === "**",
      isMatch: (segment, part) => this.matchesPart(segment, part),
    });
  }

  /** Whether a segment other than `**` matches a part of a path. */
  matchesPart({ text, isWild, marks = [] }: Segment, part: string): boolean {
    if (!isWild) return text === part;
    return this.#fits<Mark>(marks.length > 0 ? marks : text, part, {
      isWildcard: (one) => one === "*",
      isMatch: (one, other) => one === "?" || one === other || isAmong(one, other),
    });
  }

  /** Whether a pattern with wildcards matches the whole text. Takes at most pattern times text steps. */
  #fits<T>(pattern: ArrayLike<T>, text: ArrayLike<string>, comparison: Comparison<T>): boolean {
    let [at, from] = [0, 0];
    let star: { readonly at: number; from: number } | undefined;
    while (from < text.length || at < pattern.length) {
      if (this.isSpent) return false;
      this.#left--;
      const step = stepOf(pattern[at], text[from], comparison);
      if (step === "wildcard") {
        star = { at, from };
        at++;
      } else if (step === "match") {
        at++;
        from++;
      } else {
        if (star === undefined || from === text.length) return false;
        star.from++;
        at = star.at + 1;
        from = star.from;
      }
    }
    return true;
  }
}

function isAmong(mark: Mark, character: string): boolean {
  if (typeof mark === "string") return false;
  const isIn = mark.ranges.some(([from, to]) => from <= character && character <= to);
  return isIn !== mark.isNot;
}

function stepOf<T>(
  one: T | undefined,
  other: string | undefined,
  { isWildcard, isMatch }: Comparison<T>,
): "wildcard" | "match" | "none" {
  if (one === undefined) return "none";
  if (isWildcard(one)) return "wildcard";
  return other !== undefined && isMatch(one, other) ? "match" : "none";
}

interface Comparison<T> {
  readonly isWildcard: (one: T) => boolean;
  readonly isMatch: (one: T, other: string) => boolean;
}
