import type { Answer } from "./answer.ts";
import { AttemptError } from "./attempt-error.ts";
import { Budget } from "./budget.ts";
import { WebexError } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import { nextLink, nextPath } from "./page.ts";
import { DEFAULT_RETRY_POLICY, parseRetryAfterMs, type RetryPolicy, retryDelayMs } from "./retry.ts";
import { type Outgoing, sendOnce } from "./transport.ts";

/** How the client reaches Webex, waits and repeats. */
export interface WebexClientOptions {
  readonly token: string;
  /** @default "https://webexapis.com/v1" */
  readonly baseUrl?: string;
  readonly fetch: Fetch;
  /** Longest time without a byte from Webex, in milliseconds. @default 10000 */
  readonly timeoutMs?: number;
  /** Further attempts after the first. @default 4 */
  readonly retries?: number;
  /** Time for all requests of this client together, waits included, in milliseconds. @default 120000 */
  readonly maxDurationMs?: number;
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
  /** Milliseconds of a clock. @default Date.now */
  readonly now?: () => number;
}

/** What one call may add to the options of its client. */
export interface RequestOptions {
  /** Told before each attempt, with its number from 1. */
  readonly onAttempt?: (count: number) => void;
}

/** Pages of a list that are read at most. */
const MAX_PAGES = 1000;

/** Names and values of a query; what is `undefined` is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** The one way to Webex: sends, waits and repeats, within one budget that all requests of a client share. */
export class Requests {
  readonly #options: WebexClientOptions;
  readonly #baseUrl: string;
  readonly #policy: RetryPolicy;
  readonly #budget: Budget;

  constructor(options: WebexClientOptions) {
    this.#options = options;
    this.#baseUrl = (options.baseUrl ?? "https://webexapis.com/v1").replace(/\/+$/, "");
    this.#policy = { ...DEFAULT_RETRY_POLICY, retries: options.retries ?? DEFAULT_RETRY_POLICY.retries };
    this.#budget = new Budget(options);
  }

  /** Reads one thing. */
  async get<T>(path: string, query: Query = {}): Promise<T> {
    const { body } = await this.#send({ verb: "GET", path: path + queryText(query) }, true);
    return body as T;
  }

  /** Sends a message; whether it is sent again when its fate is unknown is the option `delivery`. */
  async post<T>(path: string, content: object, options: RequestOptions = {}): Promise<T> {
    const mayRepeat = this.#options.delivery !== "at-most-once";
    const { body } = await this.#send({ verb: "POST", path, body: content }, mayRepeat, options);
    return body as T;
  }

  /** Every item of a list, page after page, each page fetched when it is needed. */
  async *pages<T>(path: string, query: Query = {}): AsyncIterable<T> {
    const first = new URLSearchParams(queryText(query));
    const seen = new Set<string>();
    let next: string | undefined = path + queryText(query);
    while (next !== undefined && !seen.has(next) && seen.size < MAX_PAGES) {
      seen.add(next);
      const { body, link } = await this.#send({ verb: "GET", path: next }, true);
      const items = (body as { items?: unknown } | undefined)?.items;
      yield* (Array.isArray(items) ? items : []) as T[];
      const linked = nextLink(link);
      next = linked === undefined ? undefined : nextPath(linked, this.#baseUrl, first);
    }
  }

  /** One attempt after another, until one succeeds or no further one is due. */
  async #send(outgoing: Outgoing, mayRepeat: boolean, { onAttempt }: RequestOptions = {}): Promise<Answer> {
    const { token, fetch, timeoutMs = 10_000 } = this.#options;
    for (let attempts = 1; ; attempts++) {
      try {
        await this.#budget.untilUnpaused(nameOf(outgoing));
        onAttempt?.(attempts);
        const signal = this.#budget.signal;
        return await sendOnce(outgoing, { fetch, baseUrl: this.#baseUrl, token, timeoutMs, signal });
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        await this.#beforeNext(error, attempts, mayRepeat);
      }
    }
  }

  /** Waits for the next attempt. Throws `WebexError` when there is none. */
  async #beforeNext(
    { facts, neverSent, retryAfter }: AttemptError,
    attempts: number,
    mayRepeat: boolean,
  ): Promise<void> {
    const { random = Math.random, now = Date.now, onRetry } = this.#options;
    const retryAfterMs = parseRetryAfterMs(retryAfter, now());
    const failed = { count: attempts, status: facts.status, retryAfterMs, neverSent, mayRepeat };
    const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
    const known = { ...facts, attempts, retryAfterSeconds };
    const delayMs = facts.kind === "stopped" ? undefined : retryDelayMs(failed, this.#policy, random());
    if (delayMs === undefined) throw new WebexError(known);
    const gaveUp = this.#budget.refusalOf(delayMs);
    if (gaveUp !== undefined) throw new WebexError({ ...known, gaveUp });
    onRetry?.(new WebexError(known), delayMs);
    if (facts.kind === "rate limited") this.#budget.pauseAll(delayMs);
    else await this.#budget.wait(delayMs, known);
  }
}

function nameOf({ verb, path }: Outgoing): string {
  return `${verb} ${path.split("?", 1)[0]}`;
}

function queryText(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? "" : `?${search}`;
}
