import type { Agent } from "node:http";
import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import type { FetchInit, FetchResponse } from "./webex/index.ts";

/** A request, and the agent that takes it through a proxy. */
type Init = FetchInit & { readonly agent?: Agent };

/** node-fetch as the client wants it: bytes that are sent as they are read become a stream. */
export function fetch(url: string, { body, ...init }: Init): Promise<FetchResponse> {
  if (body === undefined) return nodeFetch(url, init);
  return nodeFetch(url, { ...init, body: typeof body === "string" ? body : Readable.from(body) });
}
