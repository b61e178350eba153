import { type WebexClient, WebexError } from "../../src/webex/index.ts";

/** A question to Webex, with the answer that this project relies on. */
export interface Probe {
  readonly name: string;
  readonly expected: string;
  /** Asks the question, and returns a few words about the answer. */
  readonly run: (client: WebexClient) => Promise<string>;
}

/** Where the probes write, and how they read a file from there. */
export interface Place {
  readonly to: { readonly toPersonEmail: string } | { readonly roomId: string };
  /** Requests a file's address, and returns the status or the text. */
  readonly readFile: (address: string) => Promise<string>;
}

/** The result of a probe, which may be an error. */
export async function seenBy(probe: Probe, client: WebexClient): Promise<string> {
  try {
    return await probe.run(client);
  } catch (error) {
    if (error instanceof WebexError) return wordsOf(error);
    return `error: ${error instanceof Error ? error.message : error}`;
  }
}

/** An error's status and Webex's own words, without the ID of the request, which is always different. */
export function wordsOf({ status, kind, description, message }: WebexError): string {
  return `${status ?? kind}: ${description ?? message}`;
}

/** HTML without the line breaks before its tags, which are invisible. */
export function compact(html: string | undefined): string {
  return html === undefined ? "no html" : html.trim().replace(/\n+(?=<)/g, "");
}
