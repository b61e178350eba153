/** Thrown when a name names nothing, or several things; the message says what to change. */
export class NameError extends Error {
  override readonly name = "NameError";
  /** What was meant for sure: a name, or several, one a line. */
  readonly near: string | undefined;

  constructor(message: string, near?: string) {
    super(message);
    this.near = near;
  }
}
