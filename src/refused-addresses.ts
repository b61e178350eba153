import { allowedOrganizationIds } from "./allowed-organizations.ts";
import { NameError } from "./delivery/name-error.ts";
import type { Host } from "./host.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { PeopleDirectory } from "./provisioning/actual/people-directory.ts";
import { refusalOf } from "./provisioning/guards.ts";
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
    const organizations = await allowedOrganizationIds(inputs, host);
    const people = new PeopleDirectory(webex);
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
