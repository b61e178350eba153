import { setTimeout as sleep } from "node:timers/promises";
import { fetch } from "../src/door/fetch.ts";
import { type WebexClientOptions, WebexError } from "../src/webex/index.ts";

/** How the scripts reach Webex. */
export const OUTSIDE: Pick<WebexClientOptions, "fetch" | "sleep"> = {
  fetch,
  sleep: (delayMs, signal) => sleep(delayMs, undefined, { signal }),
};

/** Why Webex did not say whose the token is. An error that is not about the token says so. */
export function unknownCaller(error: unknown, apiUrl: string): string {
  const reason = error instanceof Error ? error.message : String(error);
  const isAboutToken = error instanceof WebexError && ["auth", "forbidden"].includes(error.kind);
  if (isAboutToken) return `The token cannot be used. ${reason}`;
  if (!(error instanceof WebexError) || !["connection", "timeout"].includes(error.kind)) {
    return `Webex did not check the token. ${reason}`;
  }
  const advice =
    "Check DNS, the firewall, and WEBEX_API_URL. Behind a proxy, set HTTPS_PROXY and NODE_USE_ENV_PROXY=1.";
  return `Webex was not reached at ${apiUrl}, so the token was not checked. ${reason} ${advice}`;
}
