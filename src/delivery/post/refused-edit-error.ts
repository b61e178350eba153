import type { WebexError } from "../../webex/index.ts";

/** Thrown where Webex lets a message not be edited, and nothing but an edit was asked for. */
export class RefusedEditError extends Error {
  override readonly name = "RefusedEditError";
  readonly refusal: WebexError;

  constructor(refusal: WebexError) {
    super(refusal.message, { cause: refusal });
    this.refusal = refusal;
  }
}
