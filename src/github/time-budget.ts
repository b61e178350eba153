/** What time is read from. */
export interface Clock {
  /** Milliseconds from some moment on; never goes back. */
  readonly now: () => number;
  /** Does something later; gives what keeps it from being done. */
  readonly after: (delayMs: number, act: () => void) => () => void;
}

/** Thrown for what its time ended. */
export class OverTimeError extends Error {
  override readonly name = "OverTimeError";
}

/** A time that several requests share, whatever their number: it begins once and does not begin again. */
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

  /** Calls back when the time is over; gives what keeps that from being done. */
  atEnd(act: () => void): () => void {
    return this.#clock.after(Math.max(0, this.#endsAt - this.#clock.now()), act);
  }
}
