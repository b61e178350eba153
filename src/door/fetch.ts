import type { Agent } from "node:http";
import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import type { GitHubFetchInit, GitHubFetchResponse } from "../github/github-fetch.ts";
import type { Fetch, FetchInit, FetchResponse } from "../webex/index.ts";

/** A request, and the agent that sends it through a proxy. */
type Init = FetchInit & { readonly agent?: Agent | undefined };

/** node-fetch with the interface of the client: bytes that are sent while they are read become a stream. */
export async function fetch(url: string, { body, ...init }: Init): Promise<FetchResponse> {
  if (body === undefined) return nodeFetch(url, init);
  if (typeof body === "string") return nodeFetch(url, { ...init, body });
  const bytes = Readable.from(body);
  const response = await nodeFetch(url, { ...init, body: bytes });
  // If the response arrives before the whole body was sent, sending stops: otherwise, the connection would keep the process
  // alive.
  response.body?.once("close", () => bytes.destroy());
  return response;
}

/**
 * A fetch with a separate agent per origin, because a webhook may have a different host than the API. `agentOf` is called
 * once per origin, and immediately for `first`, so that its errors come before any request.
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

/** Largest GitHub response that is read completely, in bytes. Twenty runs have about 300 kB. */
const MAX_GITHUB_BYTES = 8_000_000;

/** node-fetch with the interface of Octokit. An agent sends the request through a proxy. */
export async function fetchFromGitHub(
  url: string,
  init: GitHubFetchInit,
  agent: Agent | undefined,
): Promise<GitHubFetchResponse> {
  const way = agent === undefined ? {} : { agent };
  const response = await nodeFetch(url, { ...init, ...way, size: MAX_GITHUB_BYTES });
  return response as typeof response & { readonly body: Readable | null };
}
