import type { Host } from "../step/host.ts";
import type { Fetch } from "../webex/index.ts";

/** Where a grant becomes an access token: the one request that is no GET, for without it nobody is signed in. */
const SIGN_IN = "/access_token";

/**
 * The host of a step that cannot write: no verb but GET leaves it, but for the sign-in with a refresh token, no state is saved,
 * and what it journals is its own.
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

/** The same with a journal of its own, to tell what one part of a step finds from what others do. */
export function withOwnJournal(host: Host): Host {
  return { ...host, journal: host.journal.another() };
}
