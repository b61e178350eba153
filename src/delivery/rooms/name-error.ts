/** Thrown if a name refers to nothing, or to several things. The message says what to change. */
export class NameError extends Error {
  override readonly name = "NameError";
  /** What was certainly meant: a name, or several, each on its own line. */
  readonly near: string | undefined;

  constructor(message: string, near?: string) {
    super(message);
    this.near = near;
  }
}

/** Thrown if a title refers to a room that the manifest only plans. */
export class PlannedError extends NameError {
  constructor() {
    super("The room is only planned: it is created when the manifest is applied.");
  }
}
