/** Thrown if a name refers to nothing, or to several things. The message says what to change. */
export class NameError extends Error {
  override readonly name = "NameError";
  /** What was certainly meant: a name, or several, each on its own line. */
  readonly near: string | undefined;
  /** `skipped` if there is nothing to change, because the room is only planned. */
  readonly status: "failed" | "skipped";

  constructor(message: string, near?: string, status: NameError["status"] = "failed") {
    super(message);
    this.near = near;
    this.status = status;
  }
}
