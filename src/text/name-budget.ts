/**
 * Number of characters that are compared to find similar names: 16 titles of 30 characters with 2,000 rooms. That takes about
 * a second. Strangers decide how many rooms and teams there are, and how similar their names are.
 */
const MAX_CHARACTERS = 2_000_000;

/** How much a step may search for names that are similar to unknown ones. The others get no suggestion. */
export class NameBudget {
  #left = MAX_CHARACTERS;

  /** All candidates, or none if comparing a text with all of their names would take too long. */
  within<T>(text: string, candidates: readonly T[], nameOf: (one: T) => string): readonly T[] {
    if (this.#left <= 0) return [];
    const characters = candidates.reduce((sum, one) => sum + text.length + nameOf(one).length, 0);
    const isWithin = characters <= this.#left;
    // Counting them is work too.
    this.#left -= isWithin ? characters : candidates.length;
    return isWithin ? candidates : [];
  }
}
