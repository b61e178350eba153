/** The source of time. */
export interface Clock {
  /** Milliseconds since some point in time; never decreases. */
  readonly now: () => number;
  /** Calls `act` after a delay. Returns a function that cancels it. */
  readonly after: (delayMs: number, act: () => void) => () => void;
}

/** Thrown when the time is over. */
export class OverTimeError extends Error {
  override readonly name = "OverTimeError";
}

/** A time limit shared by any number of requests. It starts once, and does not restart. */
export class TimeBudget {
  readonly #clock: Clock;
  readonly #endsAt: number;

  constructor(totalMs: number, clock: Clock) {
    this.#clock = clock;
    this.#endsAt = clock.now() + totalMs;
  }

  get isSpent(): boolean {
    return this.#endsAt <= this.#clock.now();
  }

  /** Calls `act` when the time is over. Returns a function that cancels it. */
  atEnd(act: () => void): () => void {
    return this.#clock.after(Math.max(0, this.#endsAt - this.#clock.now()), act);
  }
}
