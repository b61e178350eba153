import type { Clock } from "../../src/github/time-budget.ts";

/** A clock that stops until a test moves it: what is due then is done at once, and no test waits. */
export class HandClock implements Clock {
  #timeMs = 0;
  readonly #due = new Set<{ readonly atMs: number; readonly act: () => void }>();

  readonly now = (): number => this.#timeMs;

  readonly after = (delayMs: number, act: () => void): (() => void) => {
    const entry = { atMs: this.#timeMs + delayMs, act };
    this.#due.add(entry);
    return () => this.#due.delete(entry);
  };

  move(byMs: number): void {
    this.#timeMs += byMs;
    for (const entry of this.#due) {
      if (entry.atMs > this.#timeMs) continue;
      this.#due.delete(entry);
      entry.act();
    }
  }
}

/** For tests in which the time does not matter. */
export const REAL_CLOCK: Clock = {
  now: () => performance.now(),
  after: (delayMs, act) => {
    const timer = setTimeout(act, delayMs);
    return () => clearTimeout(timer);
  },
};
