/**
 * Ends work on text from outside when it takes too long; it then throws `OutOfTimeError`. Work is synchronous, and
 * what it was about to do is never done: it changes nothing that is used afterwards.
 */
export interface Wall {
  /** Work that a message can do without; all of it together has one time. */
  run<T>(work: () => T): T;
  /** Work without which nothing can be said; each piece has a time of its own. */
  runNeeded<T>(work: () => T): T;
}

/** Thrown for work that took too long, or for which no time was left. */
export class OutOfTimeError extends Error {
  override readonly name = "OutOfTimeError";
  /** Whether other work had taken all the time: this was not even begun. */
  readonly isLate: boolean;

  constructor({ isLate = false } = {}) {
    super(isLate ? "there was no time left for it" : "it takes too long");
    this.isLate = isLate;
  }
}

/** Ends nothing: for text that nobody outside wrote. */
export const NO_WALL: Wall = { run: (work) => work(), runNeeded: (work) => work() };

/** What work behind a wall gives, or what stands for it where its time is over. */
export function orLate<T>(work: () => T, late: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutOfTimeError) return late();
    throw error;
  }
}
