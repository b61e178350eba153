import { NameError } from "../delivery/rooms/name-error.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { inertAsSent } from "../message/as-sent.ts";
import { PeopleDirectory } from "../provisioning/actual/people-directory.ts";
import { readOrganizations } from "../provisioning/actual/read-organizations.ts";
import { refusalOf } from "../provisioning/guards.ts";
import { hiding } from "../text/secrets/hide.ts";
import { DEFAULT_BASE_URL, WebexClient, WebexError } from "../webex/index.ts";
import type { Host } from "./host.ts";

/**
 * Creates the whole client, with time of its own. A message that may have arrived, such as a welcome, is not sent
 * twice. Everything it posts is without secrets and mentions nobody, because it may contain names from Webex.
 */
export function createWebexClient(inputs: Inputs, host: Host): WebexClient {
  const { token = "", apiUrl, timeoutMs, retries, maxDurationMs, secrets } = inputs;
  const baseUrl = apiUrl ?? DEFAULT_BASE_URL;
  const asSent = inertAsSent(hiding(secrets));
  const options = { token, baseUrl, timeoutMs, retries, maxDurationMs, asSent } as const;
  return new WebexClient({ ...options, delivery: "at-most-once", ...host.outside(baseUrl) });
}

const guardClients = new WeakMap<Host, WebexClient>();

/** The client for the look-ups of all guards of a step, which have time together. */
function guardClient(inputs: Inputs, host: Host): WebexClient {
  const client = guardClients.get(host) ?? createWebexClient(inputs, host);
  guardClients.set(host, client);
  return client;
}

const organizationIds = new WeakMap<Host, Promise<readonly string[]>>();

/** The IDs for `allowed-organizations`, looked up once. Throws `NameError` if one of them is unknown. */
export function allowedOrganizationIds(inputs: Inputs, host: Host): Promise<readonly string[]> {
  const ids = organizationIds.get(host) ?? readOrganizationIds(inputs, host);
  organizationIds.set(host, ids);
  return ids;
}

async function readOrganizationIds(inputs: Inputs, host: Host): Promise<readonly string[]> {
  const read = await readOrganizations(guardClient(inputs, host), inputs.allowedOrganizations);
  if ("problems" in read) throw new NameError(read.problems.join(" "));
  return read.ids;
}

/** Addresses, in lowercase, that are not known to belong to `allowed-organizations`. */
export async function refusedAddresses(
  addresses: readonly string[],
  inputs: Inputs,
  host: Host,
): Promise<ReadonlySet<string>> {
  const emails = addresses.map((address) => address.toLowerCase());
  if (inputs.token === undefined) return new Set(emails);
  try {
    const organizations = await allowedOrganizationIds(inputs, host);
    const people = new PeopleDirectory(guardClient(inputs, host));
    const place = { line: 1, column: 1 };
    await people.readPeople(emails.map((email) => ({ email, place })));
    const guards = { domains: [], organizations };
    return new Set(
      emails.filter((email) => {
        const person = people.byEmail.get(email);
        return refusalOf({ email, ...(person !== undefined && { person }) }, guards) !== undefined;
      }),
    );
  } catch (error) {
    if (!(error instanceof WebexError || error instanceof NameError)) throw error;
    return new Set(emails);
  }
}
