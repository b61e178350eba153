import { domainOf } from "../text/email.ts";
import { isSameId } from "../webex/index.ts";
import type { KnownPerson } from "./actual/actual.ts";

/** The people whom the workflow allows. An empty list allows everybody. */
export interface Guards {
  readonly domains: readonly string[];
  /** IDs as Webex gives them, or their UUIDs. */
  readonly organizations: readonly string[];
}

/** A person to be added to a room or team. */
export interface Comer {
  /** In lowercase. The person's ID if Webex hides the address. */
  readonly email: string;
  readonly person?: KnownPerson;
}

/** A sentence that says why a person may not join; `undefined` if they may. Unknown people may not. */
export function refusalOf({ email, person }: Comer, guards: Guards): string | undefined {
  const { domains, organizations } = guards;
  if (domains.length > 0) {
    if (!email.includes("@")) return `${email} is refused: Webex does not show the email address.`;
    const isInside = domains.some((domain) => domain.toLowerCase() === domainOf(email));
    if (!isInside) return `${email} is refused: "allowed-domains" allows only ${domains.join(", ")}.`;
  }
  if (organizations.length === 0) return undefined;
  if (person?.orgId === undefined) {
    return `${email} is refused: Webex does not show the organization, and "allowed-organizations" is set.`;
  }
  if (organizations.some((id) => isSameId(id, person.orgId))) return undefined;
  return `${email} is refused: the organization ${person.orgId} is not in "allowed-organizations".`;
}
