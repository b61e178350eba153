/** What can be run, and what ran. */
export interface Scenes {
  readonly scenarios: readonly ShownScenario[];
  readonly faults: readonly ShownFault[];
  readonly destinations: readonly Destinations[];
  /** The newest first. */
  readonly runs: readonly ShownRun[];
}

export interface ShownScenario {
  /** As an address has it. */
  readonly name: string;
  readonly group: string;
  readonly title: string;
  readonly about: string;
}

/** What may go wrong at Webex while a scenario runs. */
export interface ShownFault {
  readonly name: string;
  readonly title: string;
  /** What Webex does then, as a sentence. */
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

/** A scenario that runs, or has run. */
export interface ShownRun {
  readonly id: string;
  readonly title: string;
  /** As the input `to`. */
  readonly to: string;
  /** The name of what goes wrong, where something does. */
  readonly fault: ShownFault | undefined;
  readonly isRunning: boolean;
  /** The room it posts to, as far as it is known. */
  readonly roomId: string | undefined;
  /** Where it could not be run: why. */
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
  /** The job summary as html, which nobody has cleaned. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}
