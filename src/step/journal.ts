/** What a step reports, as sentences. */
export interface Findings {
  /** Sentences that the user should know. */
  readonly warnings: readonly string[];
  /** What went differently than requested but does no harm. */
  readonly notes: readonly string[];
  /** What only helps with debugging. */
  readonly details: readonly string[];
  /** What the user must change. These fail the step. */
  readonly problems: readonly string[];
}

/** Collects the findings of a step's parts, in order. */
export class Journal {
  #findings: Findings = { warnings: [], notes: [], details: [], problems: [] };

  get findings(): Findings {
    return this.#findings;
  }

  /** Returns an empty journal, to keep the findings of one part separate. */
  another(): Journal {
    return new Journal();
  }

  /** Adds findings. */
  add({ warnings = [], notes = [], details = [], problems = [] }: Partial<Findings>): void {
    const before = this.#findings;
    this.#findings = {
      warnings: [...before.warnings, ...warnings],
      notes: [...before.notes, ...notes],
      details: [...before.details, ...details],
      problems: [...before.problems, ...problems],
    };
  }
}
