import type { WebexError } from "../webex/index.ts";

/** Thrown where Webex refuses an edit that nothing else may take the place of. */
export class EditError extends Error {
  override readonly name = "EditError";
  override readonly cause: WebexError;

  constructor(cause: WebexError) {
    super(cause.message);
    this.cause = cause;
  }
}
