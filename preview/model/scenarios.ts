/** The scenarios, and those that have run. */
export interface Scenes {
  readonly scenarios: readonly ShownScenario[];
  readonly faults: readonly ShownFault[];
  readonly destinations: readonly Destinations[];
  /** Newest first. */
  readonly runs: readonly ShownRun[];
}

export interface ShownScenario {
  /** As in an address. */
  readonly name: string;
  readonly group: string;
  readonly title: string;
  readonly about: string;
}

/** Something that can go wrong at Webex during a scenario. */
export interface ShownFault {
  readonly name: string;
  readonly title: string;
  /** A sentence about what Webex does then. */
  readonly about: string;
}

/** Destinations of one kind. */
export interface Destinations {
  readonly kind: string;
  readonly options: readonly {
    /** As the input `to`. */
    readonly to: string;
    readonly title: string;
  }[];
}

/** A scenario that is running or has run. */
export interface ShownRun {
  readonly id: string;
  readonly title: string;
  /** As the input `to`. */
  readonly to: string;
  /** What goes wrong, if anything does. */
  readonly fault: ShownFault | undefined;
  readonly isRunning: boolean;
  /** The room it posts to, if known. */
  readonly roomId: string | undefined;
  /** Why it could not run, if so. */
  readonly error: string | undefined;
  readonly stages: readonly ShownStage[];
}

/** A step's main stage, or the end of its job. */
export interface ShownStage {
  readonly heading: string;
  /** The step in the workflow, as YAML. */
  readonly source: string;
  readonly conclusion: "success" | "failure" | "cancelled" | undefined;
  readonly annotations: readonly {
    readonly level: "error" | "warning" | "notice";
    readonly message: string;
  }[];
  /** The lines of its log. */
  readonly log: readonly string[];
  /** The job summary as HTML, not sanitized. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}
