import type { GitHubFetch, GitHubFetchResponse } from "../github-fetch.ts";
import { unknownAfter } from "../github-refusal.ts";
import type { Unknown } from "../reading.ts";
import type { Clock, TimeBudget } from "../time-budget.ts";

/** What reads logs from outside. */
export interface LogOptions {
  readonly token: string;
  /** Base address of the API. */
  readonly apiUrl: string;
  readonly fetch: GitHubFetch;
  /** Whether it may be asked for once more where there is none of it yet. */
  readonly mayRetry: () => boolean;
  /** Waits, and rejects where it is stopped. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Ends every read. */
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
  /** The time that all logs share. */
  readonly time: TimeBudget;
  /** Longest time without a byte, in milliseconds. @default 5000 */
  readonly silenceMs?: number;
}

/** A log as it comes. */
export interface LogStream extends AsyncIterable<Uint8Array> {
  /** Whether time has ended it: then its last line may be half of one. */
  readonly isCut?: boolean;
}

/** A log that is read in pieces; what reads it may stop early. */
export type ReadLog<T> = (log: LogStream) => Promise<T>;

/** What was made of a log. */
export type LogReading<T> = { readonly value: T } | Unknown;

const SILENCE_MS = 5000;

/** Waits before it is asked for again, in milliseconds: a job's log is there some seconds after the job. */
const WAITS_MS = [1000, 2000] as const;

const WHAT = { what: "the log of a job", needs: "actions: read" } as const;

/**
 * Reads the log of a job that has ended. GitHub answers with an address elsewhere, signed and good for a minute, to which
 * the token is not sent. Never rejects.
 * Source: https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
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
    // Whoever may see the job may see its log: no permission is missing.
    if (wait === undefined || !mayRetry()) throw new Error("there is none of it yet");
    await sleep(wait, signal);
    moved();
    return openLog(options, path, moved, rest);
  }
  if (answer.status < 300 || answer.status >= 400) return requireOk(answer);
  await answer.text();
  const address = signedAddress(answer.headers.get("location"), apiUrl);
  const log = await fetch(address, { method: "GET", headers: {}, redirect: "error", signal }).catch(unsigned);
  moved();
  // Elsewhere no permission of GitHub's helps.
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

/** https only, but to a machine that itself is asked without: a stand-in on this one. */
function signedAddress(location: string | null, apiUrl: string): string {
  const url = URL.canParse(location ?? "", apiUrl) ? new URL(location ?? "", apiUrl) : undefined;
  const isSafe = url?.protocol === "https:" || new URL(apiUrl).protocol === "http:";
  if (url === undefined || !location || !isSafe) throw new Error("it gave no safe address for it");
  return url.href;
}

/** An error of fetch names the address, and with it the signature: of it the code is kept. */
function unsigned(error: unknown): never {
  const { code, name } = (error ?? {}) as { readonly code?: unknown; readonly name?: unknown };
  throw new Error(`the storage could not be read (${code ?? name})`);
}

interface LogWatch {
  /** Told of every piece that comes. */
  readonly moved: () => void;
  /** Whether the time is over. */
  readonly isOver: () => boolean;
}

/** A log that ends where its time does: what came until then can be quoted. */
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
