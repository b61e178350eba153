import type { Environment } from "../../model/environment.ts";
import { InputError } from "../input-error.ts";

/** Variables with GitHub's own URLs. */
const GITHUB = ["GITHUB_API_URL", "GITHUB_SERVER_URL"] as const;

/** A URL that Webex tokens may be sent to. Throws `InputError` for one of GitHub's. */
export function notOfGitHub(input: string, url: string | undefined, env: Environment): string | undefined {
  if (url === undefined) return undefined;
  const { host } = new URL(url);
  const own = GITHUB.flatMap((name) => env[name] ?? []).filter((one) => URL.canParse(one));
  const isOwn = ["github.com", "api.github.com", ...own.map((one) => new URL(one).host)].includes(host);
  if (!isOwn) return url;
  throw new InputError(
    input,
    url,
    "it is GitHub's address, and Webex's token would be sent there: remove the line",
  );
}
