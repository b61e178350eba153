/** Thrown if there is no pending message to finish. The error's message says why. */
export class NothingPending extends Error {
  override readonly name = "NothingPending";
}
