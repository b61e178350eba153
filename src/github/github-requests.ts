import type { getOctokit } from "@actions/github";
import type { GitHubFetch } from "./github-fetch.ts";
import { TOO_SLOW, unknownAfter } from "./github-refusal.ts";
import type { Permission, Reading } from "./reading.ts";
import { type Clock, TimeBudget } from "./time-budget.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** One read of GitHub, as data: what is asked, and what of the answer is taken. */
export interface Read<T> {
  /** What it tells, as the end of a sentence. */
  readonly what: string;
  readonly needs: Permission;
  readonly ask: (
    rest: Octokit["rest"],
    request: { readonly signal: AbortSignal },
    graphql: Octokit["graphql"],
  ) => Promise<{ readonly data: unknown }>;
  /** The value in an answer; `undefined` where the answer is none. */
  readonly parse: (data: unknown) => T | undefined;
}

export interface GitHubOptions {
  readonly token: string;
  /** Base address of the API, the runner's `GITHUB_API_URL`: on GHES and GHE.com it is another. */
  readonly apiUrl: string;
  /** Requests of all reads together, but for logs: every job of a repository draws on the same rate limit. */
  readonly maxRequests: number;
  readonly fetch: GitHubFetch;
  /** Waits, and rejects where it is stopped. */
  readonly sleep: (delayMs: number, signal: AbortSignal) => Promise<void>;
  /** Ends every read. */
  readonly signal?: AbortSignal | undefined;
  readonly clock: Clock;
  /** Time for all reads together but for logs, in milliseconds. @default 5000 */
  readonly factsMs?: number;
  /** Time that logs have more, all together, in milliseconds. @default 10000 */
  readonly logsMs?: number;
  /** Longest time without a byte of a log, in milliseconds. @default 5000 */
  readonly silenceMs?: number;
}

/** GitHub is optional: a message does not wait longer for what it can add, however much is asked. */
export const FACTS_MS = 5000;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/** The one way to GitHub: within a budget of requests and of time, once each, and never with an exception. */
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
    // Not AbortSignal.timeout: nothing else may keep the process alive while a proxy's tunnel is dug.
    const timeout = new AbortController();
    const forget = this.#time.atEnd(() => timeout.abort());
    const stopped = signal === undefined ? timeout.signal : AbortSignal.any([signal, timeout.signal]);
    try {
      const { rest, graphql } = await this.#connect();
      const { data } = await ask(rest, { signal: stopped }, graphql);
      // Octokit takes a body that ends too early for a text.
      stopped.throwIfAborted();
      const value = parse(data);
      return value === undefined ? { unknown: `GitHub's answer about ${what} is not valid.` } : { value };
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

  /** A megabyte of code, which a step that asks nothing does not load. */
  async #load(): Promise<Octokit> {
    const { token, apiUrl, fetch } = this.#options;
    const github = await import("@actions/github");
    // No redirect is followed: the token stays where it was sent.
    const request = { fetch, redirect: "error" as const, log: SILENT };
    return github.getOctokit(token, { baseUrl: apiUrl, log: SILENT, request });
  }
}
