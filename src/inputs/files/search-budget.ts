import { PathMatcher } from "../../text/path-matcher.ts";

/** Limits of one search, or of several together. */
export interface SearchLimits {
  /** Number of names. */
  readonly entries: number;
  /** Number of nested folders. */
  readonly depth: number;
  /** Number of comparisons between a character and a mark of a pattern. */
  readonly comparisons: number;
  /** Number of comparisons between a name and a part of a pattern: some seconds at most. */
  readonly steps: number;
}

/** A checkout with its build output has about ten thousand files. */
export const SEARCH_LIMITS: SearchLimits = {
  entries: 100_000,
  depth: 100,
  comparisons: 50_000_000,
  steps: 10_000_000,
};

/** The remaining budget of all searches that share it. */
export class SearchBudget {
  readonly matcher: PathMatcher;
  readonly #limits: SearchLimits;
  #looked = 0;
  #steps = 0;

  constructor(limits = SEARCH_LIMITS) {
    this.#limits = limits;
    this.matcher = new PathMatcher(limits.comparisons);
  }

  /** Number of names that may be requested: one more than the limit shows that there are too many. */
  get names(): number {
    return this.#limits.entries - this.#looked + 1;
  }

  /** The limit that was reached, as the end of a sentence "the search ended …". */
  get ended(): string | undefined {
    if (this.#looked > this.#limits.entries) return `after ${this.#limits.entries} names`;
    const isSpent = this.matcher.isSpent || this.#steps > this.#limits.steps;
    return isSpent ? "after too many comparisons" : undefined;
  }

  /** The same for a folder that is nested too deeply. */
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
