import type { Outcome } from "./run.ts";

/** A step that has run beside others, and of which the job has not heard yet. */
export interface Held {
  id: string | undefined;
  /** How it ended, where nothing cancels it. */
  ended: Outcome;
  /** Lets `steps` hear of it. */
  note: (ended: Outcome) => void;
  /** Lets `job.status` hear of it. */
  count: () => void;
}

/**
 * The background steps of a job. BackgroundStepCoordinator.cs of the runner: how one ended enters `steps` and `job.status`
 * when it is waited for, at the latest behind the last step and before the post stages. One that is cancelled enters `steps`
 * there, and fails the job only at its end, where it had failed before.
 */
export class Background {
  #held: Held[] = [];
  readonly #cancelled: Held[] = [];

  /** Keeps back how a step ended. */
  hold(step: Held): void {
    this.#held.push(step);
  }

  /** Lets the job hear of these steps; throws for one that does not run. */
  wait(ids: readonly string[]): void {
    for (const id of ids) tell(this.#take(id));
  }

  /** Cancels these steps; throws for one that does not run. */
  cancel(ids: readonly string[]): void {
    for (const id of ids) {
      const step = this.#take(id);
      step.note(step.ended === "failure" ? "failure" : "cancelled");
      this.#cancelled.push(step);
    }
  }

  /** Lets the job hear of all that are left. */
  waitAll(): void {
    const left = this.#held;
    this.#held = [];
    left.forEach(tell);
  }

  /** Called behind the last step. */
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
