import type { Host } from "../step/host.ts";
import type { Fetch } from "../webex/index.ts";

/**
 * The endpoint that exchanges a grant for an access token. This is the only request allowed other than GET, because signing
 * in requires it.
 */
const SIGN_IN = "/access_token";

/**
 * A host that cannot change anything: it only sends GET requests, except for signing in with a refresh token. It saves no
 * state and has its own journal.
 */
export function readOnlyHost(host: Host): Host {
  const outside: Host["outside"] = (baseUrl) => {
    const real = host.outside(baseUrl);
    return { ...real, fetch: readOnlyFetch(real.fetch, baseUrl + SIGN_IN) };
  };
  return {
    ...host,
    outside,
    journal: host.journal.another(),
    createWebexClient: () => {
      throw new Error("The doctor posts nothing.");
    },
    createGitHubClient: (options) =>
      host.createGitHubClient({
        ...options,
        through: (fetch) => async (url, init) => {
          requireRead(init.method, url);
          return fetch(url, init);
        },
      }),
    logGroup: () => {},
    saveState: () => {},
  };
}

function readOnlyFetch(fetch: Fetch, signIn: string): Fetch {
  return async (url, init) => {
    if (!(init.method === "POST" && url === signIn)) requireRead(init.method, url);
    return fetch(url, init);
  };
}

function requireRead(method: string, url: string): void {
  if (method === "GET") return;
  throw new Error(`The doctor only reads: ${method} ${new URL(url).pathname} was not sent.`);
}

/** The same host with its own journal, to separate what one part of a step finds from the rest. */
export function withOwnJournal(host: Host): Host {
  return { ...host, journal: host.journal.another() };
}
