/** Thrown where an announcement that only finishes has nothing to do; the message says why. */
export class NothingToFinish extends Error {
  override readonly name = "NothingToFinish";
}
