/** Thrown where a message that only finishes has nothing to do; the message says why. */
export class NothingPending extends Error {
  override readonly name = "NothingPending";
}
