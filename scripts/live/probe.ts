import { type WebexClient, WebexError } from "../../src/webex/index.ts";

/** One question to Webex, with the answer that this project counts on. */
export interface Probe {
  readonly name: string;
  readonly expected: string;
  /** Asks, and says in a few words what was seen. */
  readonly run: (client: WebexClient) => Promise<string>;
}

/** Where the probes write, and how they read a file that is there. */
export interface Place {
  readonly to: { readonly toPersonEmail: string } | { readonly roomId: string };
  /** What a file's address answers: its status, or its text. */
  readonly readFile: (address: string) => Promise<string>;
}

/** What a probe saw, be it an error. */
export async function seenBy(probe: Probe, client: WebexClient): Promise<string> {
  try {
    return await probe.run(client);
  } catch (error) {
    if (error instanceof WebexError) return wordsOf(error);
    return `error: ${error instanceof Error ? error.message : error}`;
  }
}

/** An error's status and Webex's own words, without the ID of the request, which is another each time. */
export function wordsOf({ status, kind, description, message }: WebexError): string {
  return `${status ?? kind}: ${description ?? message}`;
}

/** HTML without the line breaks before its tags, which nobody sees. */
export function compact(html: string | undefined): string {
  return html === undefined ? "no html" : html.trim().replace(/\n+(?=<)/g, "");
}
