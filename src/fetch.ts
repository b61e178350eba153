import type { Agent } from "node:http";
import { Readable } from "node:stream";
import nodeFetch from "node-fetch";
import type { FetchInit, FetchResponse } from "./webex/index.ts";

/** A request, and the agent that takes it through a proxy. */
type Init = FetchInit & { readonly agent?: Agent };

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
