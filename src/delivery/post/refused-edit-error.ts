import type { WebexError } from "../../webex/index.ts";

/** Thrown if Webex does not allow editing a message, and only an edit was requested. */
export class RefusedEditError extends Error {
  override readonly name = "RefusedEditError";
  readonly refusal: WebexError;

  constructor(refusal: WebexError) {
    super(refusal.message, { cause: refusal });
    this.refusal = refusal;
  }
}
