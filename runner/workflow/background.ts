import type { Outcome } from "./run.ts";

/** A background step that has ended without the job knowing yet. */
export interface Held {
  id: string | undefined;
  /** How it ended if nothing cancels it. */
  ended: Outcome;
  /** Adds its result to `steps`. */
  note: (ended: Outcome) => void;
  /** Adds its result to `job.status`. */
  count: () => void;
}

/**
 * The background steps of a job. BackgroundStepCoordinator.cs of the runner: the result of a step enters `steps` and
 * `job.status` when the job waits for it, at the latest after the last step and before the post stages. The result of a
 * cancelled step enters `steps` when it is cancelled. If it had failed before, it fails the job only at the end.
 */
export class Background {
  #held: Held[] = [];
  readonly #cancelled: Held[] = [];

  /** Holds back the result of a step. */
  hold(step: Held): void {
    this.#held.push(step);
  }

  /** Adds the results of these steps. Throws if one of them does not run. */
  wait(ids: readonly string[]): void {
    for (const id of ids) tell(this.#take(id));
  }

  /** Cancels these steps. Throws if one of them does not run. */
  cancel(ids: readonly string[]): void {
    for (const id of ids) {
      const step = this.#take(id);
      step.note(step.ended === "failure" ? "failure" : "cancelled");
      this.#cancelled.push(step);
    }
  }

  /** Adds the results of all remaining steps. */
  waitAll(): void {
    const left = this.#held;
    this.#held = [];
    left.forEach(tell);
  }

  /** Call this after the last step. */
  end(): void {
    this.waitAll();
    for (const { count } of this.#cancelled) count();
  }

  #take(id: string): Held {
    const step = this.#held.find((one) => one.id === id);
    if (step === undefined) throw new Error(`no background step ${id} is there to wait for`);
    this.#held = this.#held.filter((one) => one !== step);
    return step;
  }
}

function tell({ ended, note, count }: Held): void {
  note(ended);
  count();
}
