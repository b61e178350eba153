import type { JobState } from "./job-state.ts";

/** Cancels the job during or after a step, where the options say so of this step. */
export class CancelledStep {
  readonly #state: JobState;
  readonly #when: "during" | "after" | undefined;
  readonly #holds: () => boolean;
  readonly #abort = new AbortController();
  readonly #fire = () => this.#cancel();

  /** `holds` evaluates the step's `if` anew: a step that wants to run in a cancelled job is not cut off. */
  constructor(state: JobState, names: readonly string[], holds: () => boolean) {
    const { cancel } = state.options;
    this.#state = state;
    this.#holds = holds;
    this.#when =
      cancel !== undefined && names.includes(`${cancel.job}/${cancel.step}`) ? cancel.when : undefined;
  }

  /** Called as the step starts; returns what cuts it off, if anything may. */
  start(): AbortSignal | undefined {
    const signal = this.#state.options.cancel?.signal;
    if (this.#when !== "during") return undefined;
    if (signal === undefined || signal.aborted) this.#cancel();
    else signal.addEventListener("abort", this.#fire, { once: true });
    return this.#abort.signal;
  }

  /** Called when the step has ended. */
  end(): void {
    this.#state.options.cancel?.signal?.removeEventListener("abort", this.#fire);
    if (this.#when !== undefined) this.#state.cancel();
  }

  #cancel(): void {
    this.#state.cancel();
    if (!this.#holds()) this.#abort.abort();
  }
}
