/** The input `timeout` of every step, in milliseconds: by its length the clock knows the timer of a request. */
export const TIMEOUT_MS = 1000;

/** Longer than the runner lets a step be, in milliseconds. */
const NEVER_MS = 3_600_000;

type SetTimeout = typeof globalThis.setTimeout;
type Sleep = (delayMs: number, value: undefined, options: { readonly signal: AbortSignal }) => Promise<void>;

/**
 * A clock on which waits take no time: those between two attempts are skipped, and requests that get no answer are told
 * so once nothing else can happen. To be started before the bundle is loaded, which keeps what it imports.
 */
export class SkippingClock {
  #skippedMs = 0;
  /** Requests that wait for an answer which does not come. */
  #silent = 0;
  /** The timer of each request under way, with what it does. */
  readonly #underWay = new Map<NodeJS.Timeout, () => void>();

  start(): void {
    const timers = process.getBuiltinModule("node:timers/promises") as unknown as { setTimeout: Sleep };
    timers.setTimeout = (delayMs, _, { signal }) => this.#skip(delayMs, signal);
    const now = performance.now.bind(performance);
    performance.now = () => now() + this.#skippedMs;
    const { setTimeout, clearTimeout } = globalThis;
    const watching = (act: () => void, delayMs?: number): NodeJS.Timeout => {
      const isOfRequest = delayMs === TIMEOUT_MS;
      // A machine that is slow for a moment must look like no fault.
      const timer = setTimeout(act, isOfRequest ? NEVER_MS : delayMs);
      if (isOfRequest) this.#underWay.set(timer, act);
      return timer;
    };
    globalThis.setTimeout = watching as SetTimeout;
    globalThis.clearTimeout = (timer) => {
      clearTimeout(timer);
      if (this.#underWay.delete(timer as NodeJS.Timeout)) setImmediate(() => this.#look());
    };
  }

  /** One more request gets no answer. */
  fallSilent(): void {
    this.#silent += 1;
    setImmediate(() => this.#look());
  }

  /** Where all requests under way are silent ones, their time is up. */
  #look(): void {
    if (this.#silent === 0 || this.#underWay.size !== this.#silent) return;
    const due = [...this.#underWay];
    this.#silent = 0;
    this.#skippedMs += TIMEOUT_MS;
    for (const [timer, act] of due) {
      globalThis.clearTimeout(timer);
      act();
    }
  }

  async #skip(delayMs: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#skippedMs += delayMs;
  }
}
