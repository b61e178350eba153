import type { Host } from "../step/host.ts";
import type { Fetch, FetchResponse } from "../webex/index.ts";

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
  const known = new Map<string, Answer>();
  const outside: Host["outside"] = (baseUrl) => {
    const real = host.outside(baseUrl);
    return { ...real, fetch: rememberingFetch(readOnlyFetch(real.fetch, baseUrl + SIGN_IN), known) };
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

/** An answer of Webex, read to its end. */
interface Answer extends Omit<FetchResponse, "body"> {
  readonly chunks: readonly (Uint8Array | string)[];
}

/** Asks each question once: what was answered is known. Everything asked here is a question. */
function rememberingFetch(fetch: Fetch, known: Map<string, Answer>): Fetch {
  return async (url, init) => {
    const { method, headers, body } = init;
    const question = JSON.stringify([method, url, headers["Authorization"], body]);
    const answer = known.get(question);
    if (answer !== undefined) return { ...answer, body: chunksOf(answer.chunks) };
    const response = await fetch(url, init);
    const { status, statusText, headers: told, body: source } = response;
    if (!FINAL.includes(status) || source === null) return response;
    const keep = (chunks: Answer["chunks"]): unknown =>
      known.set(question, { status, statusText, headers: told, chunks });
    return { status, statusText, headers: told, body: kept(source, keep) };
  };
}

/** Statuses of answers that are the same a moment later. */
const FINAL = [200, 403, 404];

type Body = NonNullable<FetchResponse["body"]>;

async function* chunksOf(chunks: Answer["chunks"]): Body {
  yield* chunks;
}

/** The same body. `keep` gets it once it was read to its end. */
async function* kept(body: Body, keep: (chunks: Answer["chunks"]) => unknown): Body {
  const chunks: (Uint8Array | string)[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
    yield chunk;
  }
  keep(chunks);
}

function requireRead(method: string, url: string): void {
  if (method === "GET") return;
  throw new Error(`The doctor only reads: ${method} ${new URL(url).pathname} was not sent.`);
}

/** The same host with its own journal, to separate what one part of a step finds from the rest. */
export function withOwnJournal(host: Host): Host {
  return { ...host, journal: host.journal.another() };
}
