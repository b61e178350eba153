/** Thrown when a name names nothing, or several things; the message says what to change. */
export class NameError extends Error {
  override readonly name = "NameError";
}
