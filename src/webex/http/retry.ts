/** How long and how often a request is retried. */
export interface RetryPolicy {
  /** Attempts after the first. */
  readonly retries: number;
  /** Wait before the second attempt, in milliseconds. It doubles with each attempt. */
  readonly firstDelayMs: number;
  /** Our own longest wait, in milliseconds. Webex may ask for a longer one. */
  readonly maxDelayMs: number;
}

/** A failed attempt, with what the decision to retry needs. */
export interface FailedAttempt {
  /** 1 for the first attempt. */
  readonly count: number;
  /** HTTP status. Missing if there was no answer. */
  readonly status?: number | undefined;
  /** The `Retry-After` of the answer, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the connection failed before the request was sent. */
  readonly neverSent: boolean;
  /** Whether carrying out the request twice is harmless, or accepted. */
  readonly mayRepeat: boolean;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = { retries: 4, firstDelayMs: 1000, maxDelayMs: 30_000 };

/** Refused before anything was done: 423 locked, 429 too many requests. */
const NOT_DONE = new Set([423, 429]);

/** Server errors that leave it unknown whether the request was carried out. */
const UNKNOWN_FATE = new Set([500, 502, 503, 504]);

/**
 * Milliseconds to wait before the next attempt, or `undefined` if there should be none. `dice` is a number from 0 to 1
 * that spreads the waits of many clients. Source: https://developer.webex.com/docs/rate-limiting
 */
export function retryDelayMs(attempt: FailedAttempt, policy: RetryPolicy, dice: number): number | undefined {
  if (attempt.count > policy.retries || !isRepeatable(attempt)) return undefined;
  if (attempt.retryAfterMs !== undefined) return attempt.retryAfterMs;
  const full = Math.min(policy.firstDelayMs * 2 ** (attempt.count - 1), policy.maxDelayMs);
  return Math.round(full * (0.5 + dice / 2));
}

function isRepeatable({ status, neverSent, mayRepeat }: FailedAttempt): boolean {
  if (neverSent) return true;
  if (status === undefined) return mayRepeat;
  return NOT_DONE.has(status) || (UNKNOWN_FATE.has(status) && mayRepeat);
}

/**
 * The wait that a `Retry-After` header asks for, in milliseconds. It contains whole seconds or an HTTP date. Returns
 * `undefined` for missing, malformed, zero, and negative values, which Webex has all sent; the policy's backoff applies
 * then. `nowMs` is the server's clock if known, because the runner's may be wrong.
 */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? "";
  const isSeconds = /^\d+(?:\.\d+)?$/.test(text);
  const isDate = /^[A-Za-z]{3},/.test(text);
  const waitMs = isSeconds ? Math.ceil(Number(text) * 1000) : isDate ? Date.parse(text) - nowMs : Number.NaN;
  return waitMs > 0 && Number.isFinite(waitMs) ? waitMs : undefined;
}

/** The time of an answer's `Date` header in milliseconds, or `undefined` if there is none. */
export function parseDateMs(header: string | null): number | undefined {
  const text = header?.trim() ?? "";
  const timeMs = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
