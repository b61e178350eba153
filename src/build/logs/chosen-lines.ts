/** Lines chosen from a log, up to a maximum. The marker for a gap between two lines counts as a line. */
export class ChosenLines {
  readonly #limit: number;
  readonly #chosen = new Set<number>();
  #gaps = -1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#size >= this.#limit;
  }

  /** Lines and gaps. */
  get #size(): number {
    return this.#chosen.size + Math.max(this.#gaps, 0);
  }

  /** Adds a line if there is room for it and the gap it makes. Returns whether the line is now chosen. */
  add(at: number): boolean {
    if (this.#chosen.has(at)) return true;
    const gaps = this.#gaps + 1 - Number(this.#chosen.has(at - 1)) - Number(this.#chosen.has(at + 1));
    if (this.#chosen.size + 1 + Math.max(gaps, 0) > this.#limit) return false;
    this.#chosen.add(at);
    this.#gaps = gaps;
    return true;
  }

  /** Adds those of the lines that there is room for. */
  addAll(all: readonly number[]): void {
    for (const at of all) this.add(at);
  }

  /** The chosen lines in the log's order. */
  inOrder(): readonly number[] {
    return [...this.#chosen].sort((one, other) => one - other);
  }
}
