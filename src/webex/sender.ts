import type { Answer } from "./answer.ts";
import { AttemptError } from "./attempt-error.ts";
import { Budget, type Progress } from "./budget.ts";
import { WebexError, type WebexErrorFacts } from "./errors.ts";
import type { RequestOptions, WebexClientOptions } from "./options.ts";
import { DEFAULT_RETRY_POLICY, parseRetryAfterMs, type RetryPolicy, retryDelayMs } from "./retry.ts";
import { type Outgoing, sendOnce } from "./transport.ts";

/** The one way to Webex: sends, waits and repeats, within one budget that all requests of a client share. */
export class Sender {
  readonly #options: WebexClientOptions;
  readonly #policy: RetryPolicy;
  readonly #budget: Budget;
  /** Without a slash at its end. */
  readonly baseUrl: string;

  constructor(options: WebexClientOptions) {
    this.#options = options;
    this.baseUrl = (options.baseUrl ?? "https://webexapis.com/v1").replace(/\/+$/, "");
    this.#policy = { ...DEFAULT_RETRY_POLICY, retries: options.retries ?? DEFAULT_RETRY_POLICY.retries };
    this.#budget = new Budget(options);
  }

  /** One attempt after another, until one succeeds or no further one is due. */
  async send(outgoing: Outgoing, mayRepeat: boolean, { onAttempt }: RequestOptions = {}): Promise<Answer> {
    const { token, fetch, timeoutMs = 10_000 } = this.#options;
    const soFar = { request: nameOf(outgoing), attempts: 0, mayHaveArrived: false };
    for (;;) {
      try {
        await this.#budget.untilUnpaused(soFar);
        soFar.attempts++;
        onAttempt?.(soFar.attempts);
        const signal = this.#budget.signal;
        return await sendOnce(outgoing, { fetch, baseUrl: this.baseUrl, token, timeoutMs, signal });
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        // What is only read arrives nowhere; of what is written, one of several attempts may have.
        soFar.mayHaveArrived ||= outgoing.verb !== "GET" && error.facts.mayHaveArrived === true;
        await this.#beforeNext(error, { ...soFar, caller: outgoing.caller }, mayRepeat);
      }
    }
  }

  /** Waits for the next attempt. Throws `WebexError` when there is none. */
  async #beforeNext(
    { facts, neverSent, retryAfter }: AttemptError,
    { caller, ...soFar }: Progress & Pick<Outgoing, "caller">,
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
    if (delayMs === undefined) throw new WebexError({ ...known, gaveUp: whoMay(facts, caller) });
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

/** Webex answers a bot's 403 without a reason where bots are not admitted at all. */
function whoMay({ kind }: WebexErrorFacts, caller: Outgoing["caller"]): string | undefined {
  if (kind !== "forbidden" || caller === undefined) return undefined;
  return `Only ${caller === "admin" ? "an admin's" : "a person's"} token may call this, with the scopes for it; a bot's never may.`;
}

/** Verb and path of a request, as errors name it. */
export function nameOf({ verb, path }: Outgoing): string {
  return `${verb} ${path.split("?", 1)[0]}`;
}
