import type { Agent } from "node:http";
import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import type { GitHubFetchInit, GitHubFetchResponse } from "../github/github-fetch.ts";
import type { Fetch, FetchInit, FetchResponse } from "../webex/index.ts";

/** A request, and the agent that takes it through a proxy. */
type Init = FetchInit & { readonly agent?: Agent | undefined };

/** node-fetch as the client wants it: bytes that are sent as they are read become a stream. */
export async function fetch(url: string, { body, ...init }: Init): Promise<FetchResponse> {
  if (body === undefined) return nodeFetch(url, init);
  if (typeof body === "string") return nodeFetch(url, { ...init, body });
  const bytes = Readable.from(body);
  const response = await nodeFetch(url, { ...init, body: bytes });
  // What is answered before all of it was sent is not sent on: the connection would keep the process alive.
  response.body?.once("close", () => bytes.destroy());
  return response;
}

/**
 * A fetch that goes each way by its own agent: a webhook may lie elsewhere than the API. `agentOf` is asked once for
 * each origin, and at once for the one that is given, so that what it throws comes before any request.
 */
export function fetchBy(agentOf: (address: string) => Agent | undefined, first: string): Fetch {
  const agents = new Map([[new URL(first).origin, agentOf(first)]]);
  return async (url, init) => {
    const { origin } = new URL(url);
    if (!agents.has(origin)) agents.set(origin, agentOf(origin));
    const agent = agents.get(origin);
    return fetch(url, agent === undefined ? init : { ...init, agent });
  };
}

/** Largest answer of GitHub that is read whole, in bytes: twenty runs have some 300 kB. */
const MAX_GITHUB_BYTES = 8_000_000;

/** node-fetch as Octokit wants it; an agent takes the request through a proxy. */
export async function fetchFromGitHub(
  url: string,
  init: GitHubFetchInit,
  agent: Agent | undefined,
): Promise<GitHubFetchResponse> {
  const way = agent === undefined ? {} : { agent };
  const response = await nodeFetch(url, { ...init, ...way, size: MAX_GITHUB_BYTES });
  return response as typeof response & { readonly body: Readable | null };
}
