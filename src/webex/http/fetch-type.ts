/** The type of fetch that the client needs. Both node-fetch and the global one fit. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** A text, or bytes that are sent while they are read. */
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** Required by the global fetch for a streamed body. */
  readonly duplex?: "half";
  /** Redirects are not followed: node-fetch would turn a POST into a GET, and the token would go to another address. */
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

export interface FetchResponse {
  /** The address that answered. Missing if unknown. */
  readonly url?: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array | string> | null;
}
