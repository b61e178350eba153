import { subjectOf } from "../advice/subject.ts";
import { type AccessToken, Auth } from "../auth/auth.ts";
import { KnownSecrets } from "../auth/client-secrets.ts";
import type { AdvisedFacts } from "../auth/token-advice.ts";
import { cleanCause, reasonOf, WebexError, type WebexErrorFacts, type WebexErrorKind } from "../errors.ts";
import { DEFAULT_BASE_URL, type RequestOptions, type WebexClientOptions } from "../options.ts";
import type { Answer } from "./answer.ts";
import { AttemptError } from "./attempt-error.ts";
import { Budget, type Progress } from "./budget.ts";
import { limitOf, nameOf, type Outgoing } from "./outgoing.ts";
import {
  DEFAULT_RETRY_POLICY,
  parseDateMs,
  parseRetryAfterMs,
  type RetryPolicy,
  retryDelayMs,
} from "./retry.ts";
import { sendOnce } from "./transport.ts";

/** Errors on our side, which another attempt would meet again. */
const IS_LAST = new Set<WebexErrorKind>(["stopped", "file"]);

/** The only way to Webex: sends, waits, and retries, within one time budget that all requests of a client share. */
export class Sender {
  readonly #options: WebexClientOptions;
  readonly #policy: RetryPolicy;
  readonly #budget: Budget;
  readonly #secrets = new KnownSecrets();
  readonly #auth: Auth;
  /** Without a slash at the end. */
  readonly baseUrl: string;

  constructor(options: WebexClientOptions) {
    this.#options = options;
    this.baseUrl = (options.baseUrl ?? DEFAULT_BASE_URL).replace(/(?<!\/)\/+$/, "");
    this.#policy = { ...DEFAULT_RETRY_POLICY, retries: options.retries ?? DEFAULT_RETRY_POLICY.retries };
    this.#budget = new Budget({ ...options, clean: this.#secrets.remove });
    // Fetching another token is harmless if the first may have been issued.
    const send = (outgoing: Outgoing): Promise<Answer> => this.send(outgoing, true);
    this.#auth = new Auth({ ...options, secrets: this.#secrets, send });
  }

  /** Keeps a secret out of all errors from now on. */
  hide(...secrets: readonly string[]): void {
    this.#secrets.add(...secrets);
  }

  /** Tries until an attempt succeeds or no further one is due. Throws `WebexError`. */
  async send(outgoing: Outgoing, mayRepeat: boolean, { onAttempt }: RequestOptions = {}): Promise<Answer> {
    const limit = limitOf(outgoing);
    const subject = subjectOf(outgoing, this.baseUrl);
    const soFar = { request: nameOf(outgoing), subject, attempts: 0, mayHaveArrived: false };
    for (;;) {
      const token = await this.#tokenFor(outgoing, soFar);
      try {
        await this.#budget.untilUnpaused(limit, soFar);
        soFar.attempts++;
        onAttempt?.(soFar.attempts);
        return await this.#sendOnce(outgoing, token);
      } catch (error) {
        if (!(error instanceof AttemptError)) throw error;
        if (error.facts.status === 401 && token !== undefined && this.#auth.renew(token)) continue;
        // A read changes nothing. A write may have succeeded in any of several attempts.
        soFar.mayHaveArrived ||= isWriting(outgoing) && error.facts.mayHaveArrived === true;
        const facts = await advised({ ...error.facts, ...soFar }, outgoing, token);
        await this.#beforeNext(error, facts, { mayRepeat, limit });
      }
    }
  }

  /**
   * The token for a request. A request for a token has its own or none, and one to another address has none. Throws
   * `WebexError` if no token is available.
   */
  async #tokenFor({ forToken, elsewhere }: Outgoing, soFar: Progress): Promise<AccessToken | undefined> {
    if (forToken !== undefined || elsewhere !== undefined) return undefined;
    try {
      return await this.#auth.token();
    } catch (error) {
      const cause = cleanCause(error, this.#secrets.remove);
      const { kind = "auth", isAdvised } = cause instanceof WebexError ? cause : {};
      const notSent = soFar.attempts === 0 ? "was not sent" : "was not sent again";
      throw new WebexError({ ...soFar, kind, isAdvised, what: `${notSent}: ${reasonOf(cause)}`, cause });
    }
  }

  #sendOnce(outgoing: Outgoing, token: AccessToken | undefined): Promise<Answer> {
    const { fetch, timeoutMs = 10_000 } = this.#options;
    return sendOnce(outgoing, {
      fetch,
      baseUrl: this.baseUrl,
      token: token?.value ?? outgoing.forToken?.bearer,
      clean: this.#secrets.remove,
      timeoutMs,
      signal: this.#budget.signal,
    });
  }

  /** Waits for the next attempt. Throws `WebexError` if there is none. */
  async #beforeNext(
    { neverSent, retryAfter, date }: AttemptError,
    { advice, ...facts }: AdvisedFacts & Progress,
    { mayRepeat, limit }: { readonly mayRepeat: boolean; readonly limit: string },
  ): Promise<void> {
    const { random = Math.random, now = Date.now, onRetry } = this.#options;
    const retryAfterMs = parseRetryAfterMs(retryAfter, parseDateMs(date) ?? now());
    const failed = { count: facts.attempts, status: facts.status, retryAfterMs, neverSent, mayRepeat };
    const retryAfterSeconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
    const known = { ...facts, retryAfterSeconds };
    const delayMs = IS_LAST.has(facts.kind) ? undefined : retryDelayMs(failed, this.#policy, random());
    const isRateLimited = facts.status === 429;
    // The others under the same limit wait, even if this one gives up.
    if (isRateLimited) this.#budget.pause(limit, delayMs ?? retryAfterMs ?? 0);
    if (delayMs === undefined) {
      throw new WebexError({ ...known, gaveUp: advice, isAdvised: advice !== undefined });
    }
    const gaveUp = this.#budget.refusalOf(delayMs);
    if (gaveUp !== undefined) throw new WebexError({ ...known, gaveUp });
    onRetry?.(new WebexError(known), delayMs);
    if (!isRateLimited) await this.#budget.wait(delayMs, known);
  }
}

/** Adds what a refusal means. The code for it is loaded only then, and the error says enough without it. */
async function advised<F extends WebexErrorFacts>(
  facts: F,
  outgoing: Outgoing,
  token: AccessToken | undefined,
): Promise<F & AdvisedFacts> {
  if (outgoing.forToken === undefined && facts.kind !== "auth" && facts.kind !== "forbidden") return facts;
  return import("../auth/token-advice.ts").then(
    ({ withAdvice }) => withAdvice(facts, outgoing, token),
    () => facts,
  );
}

/** Whether a failed request may have changed something. An unused token does not count. */
function isWriting({ verb, forToken }: Outgoing): boolean {
  return verb !== "GET" && forToken === undefined;
}
