import { adviceFor, WebexError } from "../webex/index.ts";

/** What failed, and what to do about it, as sentences. */
export function failureText(error: unknown): string {
  if (!(error instanceof WebexError)) return error instanceof Error ? error.message : String(error);
  return [error.message, adviceFor(error, "provision")].filter(Boolean).join(" ");
}
