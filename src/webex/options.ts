import type { TokenGrant } from "./auth/grant.ts";
import type { WebexError } from "./errors.ts";
import type { Fetch } from "./http/fetch-type.ts";

/** The commercial Webex. Source: https://developer.webex.com/docs/getting-started */
export const DEFAULT_BASE_URL = "https://webexapis.com/v1";

/** How the client reaches Webex, waits and repeats. */
export interface WebexClientOptions {
  /** An access token, or what one is fetched with: once, and where it is refused once more. */
  readonly token: string | TokenGrant;
  /** Told of every secret that is fetched or made with a grant, before it is used, for a log that hides it. */
  readonly onSecret?: (secret: string) => void;
  /** @default "https://webexapis.com/v1" */
  readonly baseUrl?: string;
  readonly fetch: Fetch;
  /** Longest time without a byte from Webex, in milliseconds. @default 10000 */
  readonly timeoutMs?: number;
  /** Further attempts after the first. @default 4 */
  readonly retries?: number;
  /** Time for all requests of this client together, waits included, in milliseconds. @default 120000 */
  readonly maxDurationMs?: number;
  /** What becomes of the Markdown and the file name of every message as it is sent. @default as it is */
  readonly asSent?: (text: string) => string;
  /** Whether a message whose fate is unknown is sent again, or reported. @default "at-least-once" */
  readonly delivery?: "at-least-once" | "at-most-once";
  /** Ends every request and wait. */
  readonly signal?: AbortSignal;
  /** Told before each wait, for a log. */
  readonly onRetry?: (error: WebexError, delayMs: number) => void;
  /** Resolves after so many milliseconds, or rejects when the signal is aborted. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 to 1. @default Math.random */
  readonly random?: () => number;
  /** Milliseconds of a clock. @default Date.now for times of day, performance.now for waits */
  readonly now?: () => number;
}

/** What one call may add to the options of its client. */
export interface RequestOptions {
  /** Told before each attempt, with its number from 1. */
  readonly onAttempt?: (count: number) => void;
}
