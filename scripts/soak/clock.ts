/** The input `timeout` of every step, in milliseconds. The clock recognizes the timer of a request by this length. */
export const TIMEOUT_MS = 1000;

/** In milliseconds. Longer than the runner lets a step run. */
const NEVER_MS = 3_600_000;

type SetTimeout = typeof globalThis.setTimeout;
type Sleep = (delayMs: number, value: undefined, options: { readonly signal: AbortSignal }) => Promise<void>;

/**
 * A clock on which waits take no time: it skips waits between attempts, and lets requests that get no answer time out
 * when nothing else can happen. Start it before loading the bundle, because the bundle keeps what it imports.
 */
export class SkippingClock {
  #skippedMs = 0;
  /** Requests that wait for an answer that never arrives. */
  #silent = 0;
  /** The timer of each request in progress, with its function. */
  readonly #underWay = new Map<NodeJS.Timeout, () => void>();

  start(): void {
    const timers = process.getBuiltinModule("node:timers/promises") as unknown as { setTimeout: Sleep };
    timers.setTimeout = (delayMs, _, { signal }) => this.#skip(delayMs, signal);
    const now = performance.now.bind(performance);
    performance.now = () => now() + this.#skippedMs;
    const { setTimeout, clearTimeout } = globalThis;
    const watching = (act: () => void, delayMs?: number): NodeJS.Timeout => {
      const isOfRequest = delayMs === TIMEOUT_MS;
      // A machine that is briefly slow must not look like a fault.
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

  /** Call this for each request that gets no answer. */
  fallSilent(): void {
    this.#silent += 1;
    setImmediate(() => this.#look());
  }

  /** If no request in progress will get an answer, their time is up. */
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
