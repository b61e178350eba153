/** What is worth telling of a step, as sentences. */
export interface Findings {
  /** What is worth knowing. */
  readonly warnings: readonly string[];
  /** What went another way than it was asked for, and does no harm. */
  readonly notes: readonly string[];
  /** What only helps who looks for a fault. */
  readonly details: readonly string[];
  /** What the user must change: these fail the step. */
  readonly problems: readonly string[];
}

/** Collects what the parts of a step find, in the order in which they find it. */
export class Journal {
  #findings: Findings = { warnings: [], notes: [], details: [], problems: [] };

  get findings(): Findings {
    return this.#findings;
  }

  /** An empty one, to tell what one part of a step finds from what others do. */
  another(): Journal {
    return new Journal();
  }

  /** Adds what somebody found. */
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
