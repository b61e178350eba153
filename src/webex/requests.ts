import type { Answer } from "./answer.ts";
import { AttemptError } from "./attempt-error.ts";
import { Budget, type Progress } from "./budget.ts";
import { WebexError, type WebexErrorFacts } from "./errors.ts";
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
    const outgoing = { verb: "GET", path: path + queryText(query) };
    const { body } = await this.#send(outgoing, true);
    return objectOf(body, outgoing) as T;
  }

  /** Sends a message; whether it is sent again when its fate is unknown is the option `delivery`. */
  async post<T>(path: string, content: object, options: RequestOptions = {}): Promise<T> {
    const mayRepeat = this.#options.delivery !== "at-most-once";
    const outgoing = { verb: "POST", path, body: content };
    const { body } = await this.#send(outgoing, mayRepeat, options);
    return objectOf(body, outgoing) as T;
  }

  /** Every item of a list, page after page, each page fetched when it is needed. */
  async *pages<T>(path: string, query: Query = {}): AsyncIterable<T> {
    const first = new URLSearchParams(queryText(query));
    const seen = new Set<string>();
    let next: string | undefined = path + queryText(query);
    while (next !== undefined && !seen.has(next) && seen.size < MAX_PAGES) {
      seen.add(next);
      const outgoing = { verb: "GET", path: next };
      const { body, link } = await this.#send(outgoing, true);
      const { items } = objectOf(body, outgoing);
      if (!Array.isArray(items)) throw badAnswer(outgoing, "without the list that was asked for");
      yield* items as T[];
      const linked = nextLink(link);
      next = linked === undefined ? undefined : nextPath(linked, this.#baseUrl, first);
      // A list that ends too early would have a room's title seem unknown, or unique.
      if (linked !== undefined && next === undefined)
        throw badAnswer(
          outgoing,
          "with a next page outside of the API's address, where the token must not go",
        );
    }
  }

  /** One attempt after another, until one succeeds or no further one is due. */
  async #send(outgoing: Outgoing, mayRepeat: boolean, { onAttempt }: RequestOptions = {}): Promise<Answer> {
    const { token, fetch, timeoutMs = 10_000 } = this.#options;
    const soFar = { request: nameOf(outgoing), attempts: 0, mayHaveArrived: false };
    for (;;) {
      try {
        await this.#budget.untilUnpaused(soFar);
        soFar.attempts++;
        onAttempt?.(soFar.attempts);
        const signal = this.#budget.signal;
        return await sendOnce(outgoing, { fetch, baseUrl: this.#baseUrl, token, timeoutMs, signal });
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        // What is only read arrives nowhere; of what is written, one of several attempts may have.
        soFar.mayHaveArrived ||= outgoing.verb !== "GET" && error.facts.mayHaveArrived === true;
        await this.#beforeNext(error, soFar, mayRepeat);
      }
    }
  }

  /** Waits for the next attempt. Throws `WebexError` when there is none. */
  async #beforeNext(
    { facts, neverSent, retryAfter }: AttemptError,
    soFar: Progress,
    mayRepeat: boolean,
  ): Promise<void> {
    const { random = Math.random, now = Date.now, onRetry } = this.#options;
    const retryAfterMs = parseRetryAfterMs(retryAfter, now());
    const failed = { count: soFar.attempts, status: facts.status, retryAfterMs, neverSent, mayRepeat };
    const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
    const known = { ...this.#withoutToken(facts), ...soFar, retryAfterSeconds };
    const delayMs = facts.kind === "stopped" ? undefined : retryDelayMs(failed, this.#policy, random());
    const isRateLimited = facts.status === 429;
    // Webex limits the token, not the request: the others wait also where this one is given up.
    if (isRateLimited) this.#budget.pauseAll(delayMs ?? retryAfterMs ?? 0);
    if (delayMs === undefined) throw new WebexError(known);
    const gaveUp = this.#budget.refusalOf(delayMs);
    if (gaveUp !== undefined) throw new WebexError({ ...known, gaveUp });
    onRetry?.(new WebexError(known), delayMs);
    if (!isRateLimited) await this.#budget.wait(delayMs, known);
  }

  /** What stands between us and Webex may send back what it was sent. */
  #withoutToken(facts: WebexErrorFacts): WebexErrorFacts {
    const clean = (text: string): string => text.replaceAll(this.#options.token, "***");
    return { ...facts, what: clean(facts.what), description: facts.description && clean(facts.description) };
  }
}

/** Webex answers reads and creations with an object; an empty or other answer is not from Webex. */
function objectOf(body: unknown, outgoing: Outgoing): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null) throw badAnswer(outgoing, "without a JSON object");
  return body as Readonly<Record<string, unknown>>;
}

function badAnswer(outgoing: Outgoing, how: string): WebexError {
  const what = `was answered ${how}`;
  return new WebexError({
    kind: "bad answer",
    request: nameOf(outgoing),
    what,
    mayHaveArrived: outgoing.verb !== "GET",
  });
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
