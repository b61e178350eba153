import type { GitHubFetch, GitHubFetchResponse } from "../github-fetch.ts";
import { unknownAfter } from "../github-refusal.ts";
import type { Unknown } from "../reading.ts";
import type { Clock, TimeBudget } from "../time-budget.ts";

/** What reading logs depends on. */
export interface LogOptions {
  readonly token: string;
  /** Base URL of the API. */
  readonly apiUrl: string;
  readonly fetch: GitHubFetch;
  /** Whether the log may be requested again if it is not available yet. */
  readonly mayRetry: () => boolean;
  /** Waits, and rejects if it is aborted. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Aborts every request. */
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
  /** The time that all logs share. */
  readonly time: TimeBudget;
  /** Longest time without a byte, in milliseconds. @default 5000 */
  readonly silenceMs?: number;
}

/** A log as it arrives. */
export interface LogStream extends AsyncIterable<Uint8Array> {
  /** Whether a time limit ended it: then its last line may be incomplete. */
  readonly isCut?: boolean;
}

/** Reads a log in pieces. It may stop early. */
export type ReadLog<T> = (log: LogStream) => Promise<T>;

/** The result of reading a log. */
export type LogReading<T> = { readonly value: T } | Unknown;

const SILENCE_MS = 5000;

/** Delays before it is requested again, in milliseconds: a job's log is available some seconds after the job. */
const WAITS_MS = [1000, 2000] as const;

const WHAT = { what: "the log of a job", needs: "actions: read" } as const;

/**
 * Reads the log of a completed job. GitHub redirects to a signed URL on another host that is valid for a minute. The token
 * is not sent there. Never rejects. Source:
 * https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export async function readJobLog<T>(
  options: LogOptions,
  path: string,
  read: ReadLog<T>,
): Promise<LogReading<T>> {
  const { signal, clock, time, silenceMs = SILENCE_MS } = options;
  if (time.isSpent) return unknownAfter(new Error(LATE), WHAT);
  const stop = new AbortController();
  const silent = (): void => stop.abort(new Error(`there was no answer within ${silenceMs / 1000} s`));
  const forget = time.atEnd(() => stop.abort(new Error(LATE)));
  let forgetSilence = clock.after(silenceMs, silent);
  const moved = (): void => {
    forgetSilence();
    forgetSilence = clock.after(silenceMs, silent);
  };
  const stopped = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
  try {
    const response = await openLog({ ...options, signal: stopped }, path, moved);
    const log = new TimedLog(response, { moved, isOver: () => stop.signal.aborted });
    return { value: await read(log) };
  } catch (error) {
    return unknownAfter(stop.signal.aborted ? stop.signal.reason : error, WHAT);
  } finally {
    forget();
    forgetSilence();
  }
}

const LATE = "the time for logs was over";

type Opening = LogOptions & { readonly signal: AbortSignal };

async function openLog(
  options: Opening,
  path: string,
  moved: () => void,
  waits: readonly number[] = WAITS_MS,
): Promise<GitHubFetchResponse> {
  const { token, apiUrl, fetch, mayRetry, sleep, signal } = options;
  const headers = { authorization: `token ${token}`, accept: "application/vnd.github+json" };
  const answer = await fetch(`${apiUrl}${path}`, { method: "GET", headers, redirect: "manual", signal });
  moved();
  const [wait, ...rest] = waits;
  if (answer.status === 404) {
    await answer.text();
    // Anyone who can see the job can see its log, so no permission is missing.
    if (wait === undefined || !mayRetry()) throw new Error("it is not available yet");
    await sleep(wait, signal);
    moved();
    return openLog(options, path, moved, rest);
  }
  if (answer.status < 300 || answer.status >= 400) return requireOk(answer);
  await answer.text();
  const address = signedAddress(answer.headers.get("location"), apiUrl);
  const log = await fetch(address, { method: "GET", headers: {}, redirect: "error", signal }).catch(unsigned);
  moved();
  // GitHub's permissions do not apply to the storage.
  if (log.status !== 200) throw new Error(`the storage answered with ${log.status}`);
  return log;
}

async function requireOk(answer: GitHubFetchResponse): Promise<GitHubFetchResponse> {
  if (answer.status === 200) return answer;
  throw Object.assign(new Error(messageIn(await answer.text())), {
    response: { status: answer.status, headers: Object.fromEntries(answer.headers) },
  });
}

function messageIn(body: string): string {
  try {
    return String((JSON.parse(body) as { message?: unknown }).message ?? body);
  } catch {
    return body;
  }
}

/** Requires https, unless the API itself uses http, as a local stand-in does. */
function signedAddress(location: string | null, apiUrl: string): string {
  const url = URL.canParse(location ?? "", apiUrl) ? new URL(location ?? "", apiUrl) : undefined;
  const isSafe = url?.protocol === "https:" || new URL(apiUrl).protocol === "http:";
  if (url === undefined || !location || !isSafe) throw new Error("it gave no safe address for the log");
  return url.href;
}

/** An error from fetch contains the URL, including the signature. Only its code is kept. */
function unsigned(error: unknown): never {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  throw new Error(`the storage could not be read (${code ?? name})`);
}

interface LogWatch {
  /** Called for every piece that arrives. */
  readonly moved: () => void;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
}

/** A log that ends when its time is over. The part that arrived before can be quoted. */
class TimedLog implements LogStream {
  readonly #response: GitHubFetchResponse;
  readonly #watch: LogWatch;
  #isCut = false;

  constructor(response: GitHubFetchResponse, watch: LogWatch) {
    this.#response = response;
    this.#watch = watch;
  }

  get isCut(): boolean {
    return this.#isCut;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let hasAny = false;
    try {
      for await (const chunk of this.#response.body ?? []) {
        this.#watch.moved();
        hasAny = true;
        yield chunk;
      }
    } catch (error) {
      if (!hasAny || !this.#watch.isOver()) unsigned(error);
      this.#isCut = true;
    }
  }
}
