import { domainOf } from "../text/email.ts";
import { isSameId } from "../webex/index.ts";
import type { KnownPerson } from "./actual/actual.ts";

/** Whom the workflow lets in; an empty list lets everybody in. */
export interface Guards {
  readonly domains: readonly string[];
  /** Ids as Webex gives them, or their UUIDs. */
  readonly organizations: readonly string[];
}

/** A person who wants to come in. */
export interface Comer {
  /** In lower case; the person's ID where Webex hides it. */
  readonly email: string;
  readonly person?: KnownPerson;
}

/** Why a person may not come in, as a sentence; `undefined` where they may. Who is not known may not. */
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
