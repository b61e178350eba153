/** What the client needs of a fetch: node-fetch's and the global one fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** A text, or bytes that are sent as they are read. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** What the global fetch wants to be told of a streamed body. */
  readonly duplex?: "half";
  /** Redirects are not followed: node-fetch would turn a POST into a GET, and the token would go elsewhere. */
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

export interface FetchResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array | string> | null;
}
