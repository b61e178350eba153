import { COMMON_ADVICE, WebexError, type WebexErrorKind } from "../webex/index.ts";

const ADVICE: Readonly<Partial<Record<WebexErrorKind, string>>> = {
  ...COMMON_ADVICE,
  auth: "Check the token: Webex does not know it, or it has expired.",
  forbidden: "The token may not do this: it must moderate the room or team, or its organization forbids it.",
  "not found": "It is gone, or the token is not in it.",
  "rate limited": "Webex limits how much a token may do: raise max-duration, or run the step again.",
  stopped: "The job was cancelled, or the time was up: raise max-duration, and run the step again.",
};

/** What failed, and what to do about it, as sentences. */
export function failureText(error: unknown): string {
  if (!(error instanceof WebexError)) return error instanceof Error ? error.message : String(error);
  return [error.message, ADVICE[error.kind]].filter(Boolean).join(" ");
}
