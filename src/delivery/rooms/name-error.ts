/** What is known about the thing that was named. */
type About = Partial<Pick<NameError, "near" | "isMaybeHidden" | "status">>;

/** Thrown if a name refers to nothing, or to several things. The message says what to change. */
export class NameError extends Error {
  override readonly name = "NameError";
  /** What was certainly meant: a name, or several, each on its own line. */
  readonly near: string | undefined;
  /** Whether it may be the right name of something that the token's owner is not in. */
  readonly isMaybeHidden: boolean;
  /** `skipped` if there is nothing to change, because this step only plans the room. */
  readonly status: "failed" | "skipped";

  constructor(message: string, { near, isMaybeHidden = false, status = "failed" }: About = {}) {
    super(message);
    this.near = near;
    this.isMaybeHidden = isMaybeHidden;
    this.status = status;
  }
}
