import { NameError } from "../delivery/name-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { readOrganizations } from "../provisioning/organizations.ts";
import { DEFAULT_BASE_URL, WebexClient } from "../webex/index.ts";
import type { Host } from "./host.ts";

/** The whole client, with time of its own; a message whose fate is unknown, such as a welcome, is not sent twice. */
export function createWebexClient(inputs: Inputs, host: Host): WebexClient {
  const { token = "", apiUrl, timeoutMs, retries, maxDurationMs } = inputs;
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const options = { token, baseUrl, timeoutMs, retries, maxDurationMs, delivery: "at-most-once" } as const;
  return new WebexClient({ ...options, ...host.outside(baseUrl) });
}

/** The ids behind `allowed-organizations`. Throws `NameError` where one of them cannot be known. */
export async function allowedOrganizationIds(inputs: Inputs, host: Host): Promise<readonly string[]> {
  const read = await readOrganizations(createWebexClient(inputs, host), inputs.allowedOrganizations);
  if ("problems" in read) throw new NameError(read.problems.join(" "));
  return read.ids;
}
