import type { getOctokit } from "@actions/github";
import type { GitHubFetch } from "./github-fetch.ts";
import { TOO_SLOW, unknownAfter } from "./github-refusal.ts";
import type { Permission, Reading } from "./reading.ts";
import { type Clock, TimeBudget } from "./time-budget.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** One request to GitHub as data: what to request, and how to parse the response. */
export interface Read<T> {
  /** What it returns, as the end of a sentence. */
  readonly what: string;
  readonly needs: Permission;
  readonly ask: (
    rest: Octokit["rest"],
    request: { readonly signal: AbortSignal },
    graphql: Octokit["graphql"],
  ) => Promise<{ readonly data: unknown }>;
  /** The value in a response; `undefined` if the response is invalid. */
  readonly parse: (data: unknown) => T | undefined;
}

export interface GitHubOptions {
  readonly token: string;
  /** Base URL of the API, the runner's `GITHUB_API_URL`; GHES and GHE.com have their own. */
  readonly apiUrl: string;
  /** Maximum number of requests, not counting logs: all jobs of a repository share the same rate limit. */
  readonly maxRequests: number;
  readonly fetch: GitHubFetch;
  /** Waits, and rejects if it is aborted. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Aborts every request. */
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
  /** Time for all requests together, not counting logs, in milliseconds. @default 5000 */
  readonly factsMs?: number;
  /** Additional time for all logs together, in milliseconds. @default 10000 */
  readonly logsMs?: number;
  /** Longest time without data of a log, in milliseconds. @default 5000 */
  readonly silenceMs?: number;
}

/** GitHub is optional: a message waits no longer than this for additional information, regardless of how much is requested. */
export const FACTS_MS = 5000;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The only way to GitHub: within a budget of requests and time, without retries, and without exceptions. */
export class GitHubRequests {
  readonly #options: GitHubOptions;
  readonly #time: TimeBudget;
  #octokit: Promise<Octokit> | undefined;
  #left: number;

  constructor(options: GitHubOptions) {
    this.#options = options;
    this.#time = new TimeBudget(options.factsMs ?? FACTS_MS, options.clock);
    this.#left = options.maxRequests;
  }

  async read<T>({ what, needs, ask, parse }: Read<T>): Promise<Reading<T>> {
    const { signal, factsMs = FACTS_MS } = this.#options;
    const time = `${factsMs / 1000} s`;
    if (this.#left-- <= 0)
      return { unknown: `GitHub was not queried for ${what}: the limit of requests is reached.` };
    if (this.#time.isSpent) return { unknown: `GitHub was not queried for ${what}: its ${time} are over.` };
    // Not AbortSignal.timeout, because nothing else may keep the process alive while a proxy's tunnel is connecting.
    const timeout = new AbortController();
    const forget = this.#time.atEnd(() => timeout.abort());
    const stopped = signal === undefined ? timeout.signal : AbortSignal.any([signal, timeout.signal]);
    try {
      const { rest, graphql } = await this.#connect();
      const { data } = await ask(rest, { signal: stopped }, graphql);
      // Octokit treats a body that ends too early as text.
      stopped.throwIfAborted();
      const value = parse(data);
      return value === undefined
        ? { unknown: `GitHub did not report ${what}: its answer is not valid.` }
        : { value };
    } catch (error) {
      return timeout.signal.aborted
        ? {
            unknown: `GitHub did not report ${what}: there was no answer within ${time}.`,
            remedy: TOO_SLOW,
          }
        : unknownAfter(error, { what, needs });
    } finally {
      forget();
    }
  }

  #connect(): Promise<Octokit> {
    this.#octokit ??= this.#load();
    return this.#octokit;
  }

  /** A megabyte of code, which is not loaded if a step makes no request. */
  async #load(): Promise<Octokit> {
    const { token, apiUrl, fetch } = this.#options;
    const github = await import("@actions/github");
    // Redirects are not followed, so that the token goes nowhere else.
    const request = { fetch, redirect: "error" as const, log: SILENT };
    return github.getOctokit(token, { baseUrl: apiUrl, log: SILENT, request });
  }
}
