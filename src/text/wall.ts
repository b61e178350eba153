/**
 * Stops work on text from outside if it takes too long, and throws `OutOfTimeError`. The work is synchronous and has no
 * side effects, so nothing is left half done.
 */
export interface Wall {
  /** Runs work that a message does not need. All of it shares one time limit. */
  run<T>(work: () => T): T;
  /** Runs work that is required to say anything. Each piece has its own time limit. */
  runNeeded<T>(work: () => T): T;
}

/** Thrown for work that took too long, or that had no time left. */
export class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
  /** Whether other work had used up the time, so that this did not start. */
  readonly isLate: boolean;

  constructor({ isLate = false } = {}) {
    super(isLate ? "there was no time left for it" : "it takes too long");
    this.isLate = isLate;
  }
}

/** Stops nothing. For text that nobody outside wrote. */
export const NO_WALL: Wall = { run: (work) => work(), runNeeded: (work) => work() };

/** Returns the result of `work`, or of `late` if its time is over. */
export function orLate<T>(work: () => T, late: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfTimeError) return late();
    throw error;
  }
}
