import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { readOrganizations } from "./provisioning/organizations.ts";
import { PeopleDirectory } from "./provisioning/people-directory.ts";
import { refusalOf } from "./provisioning/wanted-members.ts";
import { WebexError } from "./webex/index.ts";
import { createWebexClient } from "./webex-client.ts";

/** Addresses, in lower case, of whom it is not known that they are of `allowed-organizations`. */
export async function refusedAddresses(
  addresses: readonly string[],
  inputs: Inputs,
  host: Host,
): Promise<ReadonlySet<string>> {
  const emails = addresses.map((address) => address.toLowerCase());
  if (inputs.token === undefined) return new Set(emails);
  try {
    const webex = createWebexClient(inputs, host);
    const read = await readOrganizations(webex, inputs.allowedOrganizations);
    if ("problems" in read) return new Set(emails);
    const people = new PeopleDirectory(webex);
    const place = { line: 1, column: 1 };
    await people.readPeople(emails.map((email) => ({ email, place })));
    const guards = { domains: [], organizations: read.ids };
    return new Set(
      emails.filter((email) => {
        const person = people.byEmail.get(email);
        return refusalOf({ email, ...(person !== undefined && { person }) }, guards) !== undefined;
      }),
    );
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    return new Set(emails);
  }
}
