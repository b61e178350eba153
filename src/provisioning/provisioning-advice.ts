import { adviceOn, WebexError } from "../webex/index.ts";

/** What failed, and what to do about it, as sentences. */
export async function failureText(error: unknown): Promise<string> {
  if (!(error instanceof WebexError)) return error instanceof Error ? error.message : String(error);
  return [error.message, await adviceOn(error, "provision")].filter(Boolean).join(" ");
}
