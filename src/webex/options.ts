import type { TokenGrant } from "./auth/grant.ts";
import type { WebexError } from "./errors.ts";
import type { Fetch } from "./http/fetch-type.ts";

/** The commercial Webex. Source: https://developer.webex.com/docs/getting-started */
export const DEFAULT_BASE_URL = "https://webexapis.com/v1";

/** How the client reaches Webex, waits, and retries. */
export interface WebexClientOptions {
  /** An access token, or a grant to fetch one with: once, and once more if it is refused. */
  readonly token: string | TokenGrant;
  /** Called with every secret that is fetched or created with a grant, before it is used, so that a log can hide it. */
  readonly onSecret?: (secret: string) => void;
  /** @default "https://webexapis.com/v1" */
  readonly baseUrl?: string;
  readonly fetch: Fetch;
  /** Longest time without a byte from Webex, in milliseconds. @default 10000 */
  readonly timeoutMs?: number;
  /** Attempts after the first. @default 4 */
  readonly retries?: number;
  /** Time for all requests of this client together, including waits, in milliseconds. @default 120000 */
  readonly maxDurationMs?: number;
  /** Changes the Markdown and the file name of every message before it is sent. @default no change */
  readonly asSent?: (text: string) => string;
  /** Whether to send a message again, or to report it, if it may have arrived. @default "at-least-once" */
  readonly delivery?: "at-least-once" | "at-most-once";
  /** Stops every request and wait. */
  readonly signal?: AbortSignal;
  /** Called before each wait, for a log. */
  readonly onRetry?: (error: WebexError, delayMs: number) => void;
  /** Resolves after that many milliseconds, or rejects when the signal is aborted. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 to 1. @default Math.random */
  readonly random?: () => number;
  /** Milliseconds of a clock. @default Date.now for times of day, performance.now for waits */
  readonly now?: () => number;
}

/** Options for one call, in addition to those of its client. */
export interface RequestOptions {
  /** Called before each attempt, with its number from 1. */
  readonly onAttempt?: (count: number) => void;
}
