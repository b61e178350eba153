import { GITHUB_TOKEN, type GitHub, type GitHubFault } from "../../emulator/github/start-github.ts";
import { fetchFromGitHub } from "../../src/door/fetch.ts";
import { GitHubClient } from "../../src/github/github-client.ts";
import type { GitHubOptions } from "../../src/github/github-requests.ts";
import { REAL_CLOCK } from "./hand-clock.ts";

/** A client of the stand-in for GitHub, which waits for nothing. */
export function createClient(
  { url }: Pick<GitHub, "url">,
  options: Partial<GitHubOptions> = {},
): GitHubClient {
  const fetch: GitHubOptions["fetch"] = (address, init) => fetchFromGitHub(address, init, undefined);
  return new GitHubClient({
    token: GITHUB_TOKEN,
    apiUrl: url,
    maxRequests: 3,
    clock: REAL_CLOCK,
    sleep: async () => {},
    fetch,
    ...options,
  });
}

/** Little time where it is waited for; by then what reads GitHub has been loaded. */
export function timeFor({ kind }: GitHubFault): Partial<GitHubOptions> {
  return kind.startsWith("hang") ? { factsMs: 500 } : {};
}
