/** A clock that goes on only when somebody sleeps: no test waits for real. */
export class FakeClock {
  /** Every wait, in milliseconds. */
  readonly waits: number[] = [];
  #timeMs = Date.UTC(2026, 0, 5, 12);

  readonly now = (): number => this.#timeMs;

  readonly sleep = async (delayMs: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    this.waits.push(delayMs);
    this.#timeMs += delayMs;
  };
}
