import { cleanCause, OUT_OF_TIME, reasonOf, WebexError, type WebexErrorFacts } from "../errors.ts";

export interface BudgetOptions {
  /** Time for all requests together, including waits, in milliseconds. @default 120000 */
  readonly maxDurationMs?: number;
  /** Stops every request and wait. */
  readonly signal?: AbortSignal;
  /** Resolves after that many milliseconds, or rejects when the signal is aborted. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Removes secrets from quotes in errors. */
  readonly clean: (text: string) => string;
  /** Milliseconds of a monotonic clock. @default performance.now */
  readonly now?: () => number;
}

/** What is known about a request between two attempts. */
export interface Progress {
  readonly request: string;
  readonly attempts: number;
  readonly mayHaveArrived: boolean;
}

/** Node fires longer timers immediately: https://nodejs.org/api/timers.html */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The time that all requests of a client have together, starting with the first, and their pauses. */
export class Budget {
  readonly #maxDurationMs: number;
  readonly #sleep: BudgetOptions["sleep"];
  readonly #clean: BudgetOptions["clean"];
  readonly #now: () => number;
  readonly #stop = new AbortController();
  #deadlineMs: number | undefined;
  /** By rate limit, see `limitOf`. */
  readonly #pausedUntilMs = new Map<string, number>();

  constructor({ maxDurationMs = 120_000, signal, sleep, clean, now }: BudgetOptions) {
    this.#maxDurationMs = maxDurationMs;
    this.#sleep = sleep;
    this.#clean = clean;
    this.#now = now ?? (() => performance.now());
    if (signal?.aborted) this.#stop.abort(signal.reason);
    signal?.addEventListener("abort", () => this.#stop.abort(signal.reason), { once: true });
  }

  /** Aborted when time is up or the caller stops. Reading it for the first time starts the clock. */
  get signal(): AbortSignal {
    this.#start();
    return this.#stop.signal;
  }

  /** Pauses all requests under a rate limit. */
  pause(limit: string, delayMs: number): void {
    this.#pausedUntilMs.set(limit, this.#now() + Math.max(this.#pauseMs(limit), delayMs));
  }

  /**
   * Waits while requests under a rate limit are paused. Throws `WebexError` if that would exceed the budget, or if the
   * caller stops.
   */
  async untilUnpaused(limit: string, soFar: Progress): Promise<void> {
    const notSent = soFar.attempts === 0 ? "was not sent" : "was not sent again";
    if (this.signal.aborted) {
      const what = `${notSent}: ${this.#clean(reasonOf(this.signal.reason))}`;
      throw new WebexError({ ...soFar, kind: "stopped", what, cause: this.#reason() });
    }
    const what = `${notSent}: ${limit.includes(":") ? "its server" : "Webex"} limits the rate`;
    const facts = { ...soFar, kind: "rate limited", what } as const;
    for (let delayMs = this.#pauseMs(limit); delayMs > 0; delayMs = this.#pauseMs(limit)) {
      const gaveUp = this.refusalOf(delayMs);
      if (gaveUp !== undefined) throw new WebexError({ ...facts, gaveUp });
      await this.wait(delayMs, facts);
    }
  }

  /** Waits. Throws an error with these facts, as stopped, if the caller stops in the meantime. */
  async wait(delayMs: number, facts: WebexErrorFacts): Promise<void> {
    try {
      await this.#sleep(delayMs, this.signal);
    } catch {
      const gaveUp = "The step was stopped while it waited to send it.";
      throw new WebexError({ ...facts, kind: "stopped", gaveUp, cause: this.#reason() });
    }
  }

  /** A sentence that says why a wait is not started; `undefined` if it fits into the time that is left. */
  refusalOf(delayMs: number): string | undefined {
    const leftMs = Math.max(0, this.#start() - this.#now());
    if (delayMs < leftMs) return undefined;
    // In tenths of a second if whole seconds would suggest that there is enough time.
    const unitMs = Math.ceil(delayMs / 1000) > Math.ceil(leftMs / 1000) ? 1000 : 100;
    const seconds = (ms: number): number => (Math.ceil(ms / unitMs) * unitMs) / 1000;
    return `The next attempt is due in ${seconds(delayMs)} s, and ${seconds(leftMs)} s are left for the delivery.`;
  }

  /** Why the requests were stopped. */
  #reason(): Error {
    return cleanCause(this.signal.reason, this.#clean);
  }

  #pauseMs(limit: string): number {
    return (this.#pausedUntilMs.get(limit) ?? 0) - this.#now();
  }

  #start(): number {
    if (this.#deadlineMs === undefined) {
      this.#deadlineMs = this.#now() + this.#maxDurationMs;
      const message = `the ${this.#maxDurationMs / 1000} s for the delivery are over`;
      const reason = Object.assign(new Error(message), { code: OUT_OF_TIME });
      setTimeout(() => this.#stop.abort(reason), Math.min(this.#maxDurationMs, MAX_TIMER_MS)).unref();
    }
    return this.#deadlineMs;
  }
}
