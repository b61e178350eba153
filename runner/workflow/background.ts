/** A step that has run beside others, and of which the job has not heard yet. */
interface Held {
  id: string | undefined;
  conclude: () => void;
}

/**
 * The background steps of a job. BackgroundStepCoordinator.cs of the runner: how one ended enters `steps` and `job.status`
 * when it is waited for, at the latest behind the last step and before the post stages.
 */
export class Background {
  #held: Held[] = [];

  /** Keeps back how a step ended. */
  hold(id: string | undefined, conclude: () => void): void {
    this.#held.push({ id, conclude });
  }

  /** Lets the job hear of these steps; throws for one that does not run. */
  wait(ids: readonly string[]): void {
    for (const id of ids) {
      const held = this.#held.find((one) => one.id === id);
      if (held === undefined) throw new Error(`no background step ${id} is there to wait for`);
      this.#take([held]);
    }
  }

  /** Lets the job hear of all that is left. */
  waitAll(): void {
    this.#take(this.#held);
  }

  #take(steps: readonly Held[]): void {
    this.#held = this.#held.filter((one) => !steps.includes(one));
    for (const { conclude } of steps) conclude();
  }
}
