import { PathMatcher } from "../../text/path-matcher.ts";

/** Bounds of one search, or of several together. */
export interface SearchLimits {
  /** Names that are looked at. */
  readonly entries: number;
  /** Folders in one another. */
  readonly depth: number;
  /** Comparisons of a character with a mark of a pattern. */
  readonly comparisons: number;
  /** Comparisons of a name with a part of a pattern: some seconds at most. */
  readonly steps: number;
}

/** A checkout with all that is built in it has some ten thousand files. */
export const SEARCH_LIMITS: SearchLimits = {
  entries: 100_000,
  depth: 100,
  comparisons: 50_000_000,
  steps: 10_000_000,
};

/** What is left to look at, for all searches that it is handed to. */
export class SearchBudget {
  readonly matcher: PathMatcher;
  readonly #limits: SearchLimits;
  #looked = 0;
  #steps = 0;

  constructor(limits = SEARCH_LIMITS) {
    this.#limits = limits;
    this.matcher = new PathMatcher(limits.comparisons);
  }

  /** Names that may be asked for: one more than there may be shows that there are too many. */
  get names(): number {
    return this.#limits.entries - this.#looked + 1;
  }

  /** What is spent, as the end of a sentence "the search ended …". */
  get ended(): string | undefined {
    if (this.#looked > this.#limits.entries) return `after ${this.#limits.entries} names`;
    const isSpent = this.matcher.isSpent || this.#steps > this.#limits.steps;
    return isSpent ? "after too many comparisons" : undefined;
  }

  /** That a folder lies too deep, in the same words. */
  endedAt(depth: number): string | undefined {
    return depth > this.#limits.depth ? `at folders nested ${this.#limits.depth} deep` : undefined;
  }

  look(): void {
    this.#looked += 1;
  }

  step(count: number): void {
    this.#steps += count;
  }
}
