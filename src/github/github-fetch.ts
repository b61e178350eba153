/** The fetch that Octokit needs. Both node-fetch and the global one implement it. */
export type GitHubFetch = (url: string, init: GitHubFetchInit) => Promise<GitHubFetchResponse>;

export interface GitHubFetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly redirect?: "error" | "follow" | "manual";
}

export interface GitHubFetchResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null };
  /** The bytes as they arrive; `null` if there are none. */
  readonly body: AsyncIterable<Uint8Array> | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
