/** How long and how often a request is repeated. */
export interface RetryPolicy {
  /** Further attempts after the first. */
  readonly retries: number;
  /** Wait before the second attempt, in milliseconds; each further one waits twice as long. */
  readonly firstDelayMs: number;
  /** Longest wait of our own choosing, in milliseconds; what Webex asks for may be longer. */
  readonly maxDelayMs: number;
}

/** One failed attempt, as far as the decision to repeat it needs it. */
export interface FailedAttempt {
  /** 1 for the first. */
  readonly count: number;
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** The `Retry-After` that came with it, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** Whether the connection failed before the request was sent. */
  readonly neverSent: boolean;
  /** Whether carrying the request out twice does no harm, or is wanted all the same. */
  readonly mayRepeat: boolean;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = { retries: 4, firstDelayMs: 1000, maxDelayMs: 30_000 };

/** Refused before anything was done: 423 locked, 429 too many requests. */
const NOT_DONE = new Set([423, 429]);

/** Faults of the server after which it is unknown whether the request was carried out. */
const UNKNOWN_FATE = new Set([500, 502, 503, 504]);

/**
 * Milliseconds to wait before the next attempt, or `undefined` when there is to be none. `dice` is a number
 * from 0 to 1 that spreads the waits of many clients. Source: https://developer.webex.com/docs/rate-limiting
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
 * What a `Retry-After` header asks for, in milliseconds: whole seconds or an HTTP date. Missing, malformed,
 * zero and negative values, all seen from Webex, are `undefined`: then the backoff of the policy holds. `nowMs` is the
 * server's clock where it is known: the runner's may be wrong.
 */
export function parseRetryAfterMs(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? "";
  const isSeconds = /^\d+(?:\.\d+)?$/.test(text);
  const isDate = /^[A-Za-z]{3},/.test(text);
  const waitMs = isSeconds ? Math.ceil(Number(text) * 1000) : isDate ? Date.parse(text) - nowMs : Number.NaN;
  return waitMs > 0 && Number.isFinite(waitMs) ? waitMs : undefined;
}

/** The time of an answer's `Date` header in milliseconds, or `undefined` when it holds none. */
export function parseDateMs(header: string | null): number | undefined {
  const text = header?.trim() ?? "";
  const timeMs = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
