import type { JobState } from "./job-state.ts";
import type { Cancellation } from "./run.ts";

const CUT_OFF: Pick<Cancellation, "when"> & Partial<Cancellation> = { when: "during" };

/**
 * Stops a step early: because the options cancel the run at this step, because of `fail-fast`, or because of time
 * limits.
 */
export class CancelledStep {
  readonly #state: JobState;
  readonly #when: "during" | "after" | undefined;
  readonly #holds: () => boolean;
  readonly #abort = new AbortController();
  /** Signals that cancel the job. One is enough. */
  readonly #cancels: readonly AbortSignal[];
  readonly #limit: AbortSignal | undefined;
  readonly #fire = () => this.#cancel();

  /** `holds` evaluates the step's `if` again: a step that should run in a cancelled job is not stopped. */
  constructor(
    state: JobState,
    {
      names,
      isCutOff,
      holds,
      timeoutMs,
    }: { names: readonly string[]; isCutOff: boolean; holds: () => boolean; timeoutMs?: number },
  ) {
    const cancel = isCutOff ? CUT_OFF : state.options.cancel;
    this.#state = state;
    this.#holds = holds;
    const isMeant = isCutOff || names.includes(`${cancel?.job}/${cancel?.step}`);
    this.#when = isMeant ? cancel?.when : undefined;
    const during = this.#when === "during" ? [cancel?.signal ?? AbortSignal.abort()] : [];
    this.#cancels = state.timeLimit === undefined ? during : [...during, state.timeLimit];
    this.#limit = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  }

  /** Whether the step's own time limit has stopped it. It counts as failed then. */
  get isTimedOut(): boolean {
    return this.#limit?.aborted === true && this.#state.jobStatus !== "cancelled";
  }

  /** Call this when the step starts. Returns a signal that stops it, if anything can. */
  start(): AbortSignal | undefined {
    for (const signal of this.#cancels) {
      if (signal.aborted) this.#cancel();
      else signal.addEventListener("abort", this.#fire, { once: true });
    }
    if (this.#cancels.length === 0) return this.#limit;
    const limits = this.#limit === undefined ? [] : [this.#limit];
    return AbortSignal.any([this.#abort.signal, ...limits]);
  }

  /** Call this when the step has ended. */
  end(): void {
    for (const signal of this.#cancels) signal.removeEventListener("abort", this.#fire);
    if (this.#when !== undefined) this.#state.cancel();
  }

  #cancel(): void {
    this.#state.cancel();
    if (!this.#holds()) this.#abort.abort();
  }
}
