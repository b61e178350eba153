import type { JobState } from "./job-state.ts";
import type { Cancellation } from "./run.ts";

const CUT_OFF: Pick<Cancellation, "when"> & Partial<Cancellation> = { when: "during" };

/** What cuts a step off: the run that is cancelled where the options say so of this step, `fail-fast`, and time limits. */
export class CancelledStep {
  readonly #state: JobState;
  readonly #when: "during" | "after" | undefined;
  readonly #holds: () => boolean;
  readonly #abort = new AbortController();
  /** The signals of which each cancels the job. */
  readonly #cancels: readonly AbortSignal[];
  readonly #limit: AbortSignal | undefined;
  readonly #fire = () => this.#cancel();

  /** `holds` evaluates the step's `if` anew: a step that wants to run in a cancelled job is not cut off. */
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

  /** Whether the step's own time limit has cut it off: then it has failed. */
  get isTimedOut(): boolean {
    return this.#limit?.aborted === true && this.#state.jobStatus !== "cancelled";
  }

  /** Called as the step starts; returns what cuts it off, if anything may. */
  start(): AbortSignal | undefined {
    for (const signal of this.#cancels) {
      if (signal.aborted) this.#cancel();
      else signal.addEventListener("abort", this.#fire, { once: true });
    }
    if (this.#cancels.length === 0) return this.#limit;
    const limits = this.#limit === undefined ? [] : [this.#limit];
    return AbortSignal.any([this.#abort.signal, ...limits]);
  }

  /** Called when the step has ended. */
  end(): void {
    for (const signal of this.#cancels) signal.removeEventListener("abort", this.#fire);
    if (this.#when !== undefined) this.#state.cancel();
  }

  #cancel(): void {
    this.#state.cancel();
    if (!this.#holds()) this.#abort.abort();
  }
}
