import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { otherAsSent } from "./message/as-sent.ts";
import { DEFAULT_BASE_URL, WebexClient } from "./webex/index.ts";

/**
 * The whole client, with time of its own; a message whose fate is unknown, such as a welcome, is not sent twice. Whatever
 * it posts is without secrets and mentions nobody: names of Webex's stand in it.
 */
export function createWebexClient(inputs: Inputs, host: Host): WebexClient {
  const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, secrets } = inputs;
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const asSent = otherAsSent(secrets);
  const options = { token, baseUrl, timeoutMs, retries, maxDurationMs, asSent } as const;
  return new WebexClient({ ...options, delivery: "at-most-once", ...host.outside(baseUrl) });
}
