import { NameError } from "./delivery/name-error.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { readOrganizations } from "./provisioning/actual/read-organizations.ts";
import { createWebexClient } from "./webex-client.ts";

/** The ids behind `allowed-organizations`. Throws `NameError` where one of them cannot be known. */
export async function allowedOrganizationIds(inputs: Inputs, host: Host): Promise<readonly string[]> {
  const read = await readOrganizations(createWebexClient(inputs, host), inputs.allowedOrganizations);
  if ("problems" in read) throw new NameError(read.problems.join(" "));
  return read.ids;
}
