/** Pseudorandom numbers, the same for the same seeds. */
export class Dice {
  #state: number;

  constructor(...seeds: readonly number[]) {
    this.#state = seeds.reduce((state, seed) => mixed(state ^ Math.imul(seed + 1, 0x9e3779b1)), 0);
  }

  /** A number from 0 up to 1. Source: https://github.com/bryc/code/blob/master/jshash/PRNGs.md (mulberry32) */
  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    return mixed(this.#state) / 2 ** 32;
  }

  /** One of several values, all equally likely. */
  pick<T>(all: readonly T[]): T {
    const one = all[Math.floor(this.roll() * all.length)];
    if (one === undefined) throw new Error("There is nothing to pick from.");
    return one;
  }
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
