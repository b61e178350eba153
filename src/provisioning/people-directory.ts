import { decodeId, type Person, type WebexClient } from "../webex/index.ts";
import type { KnownPerson } from "./actual.ts";
import type { MemberEntry } from "./manifest.ts";
import { nearText, soleBearer } from "./named.ts";

/** Ids in one request. Source: https://developer.webex.com/docs/api/v1/people/list-people */
const IDS_AT_ONCE = 85;
const REQUESTS_AT_ONCE = 8;
const GROUP_PAGE = 500;

/** The people and groups that a manifest names, as far as the token sees them; each asked for once. */
export class PeopleDirectory {
  readonly byEmail = new Map<string, KnownPerson>();
  readonly groups = new Map<string, readonly KnownPerson[]>();
  readonly problems: string[] = [];
  readonly #webex: WebexClient;

  constructor(webex: WebexClient) {
    this.#webex = webex;
  }

  /** Takes in a person who was seen elsewhere, as in a membership. */
  know(person: KnownPerson): void {
    for (const email of person.emails) this.byEmail.set(email, person);
  }

  /** Looks up whoever is not known yet; who is not found stays unknown. Throws `WebexError`. */
  async readPeople(members: readonly MemberEntry[]): Promise<void> {
    const emails = members.flatMap((member) => ("email" in member ? member.email.toLowerCase() : []));
    const unknown = [...new Set(emails)].filter((email) => !this.byEmail.has(email));
    for (let index = 0; index < unknown.length; index += REQUESTS_AT_ONCE) {
      const some = unknown.slice(index, index + REQUESTS_AT_ONCE);
      await Promise.all(some.map((email) => this.#lookUp(email)));
    }
  }

  /** Reads the people of each group. Throws `WebexError`. */
  async readGroups(members: readonly MemberEntry[]): Promise<void> {
    for (const member of members) {
      if (!("group" in member) || this.groups.has(member.group)) continue;
      const { group, place } = member;
      const found = await this.#groupId(group);
      if ("problem" in found) this.problems.push(`line ${place.line}: ${found.problem}`);
      this.groups.set(group, "problem" in found ? [] : await this.#peopleOf(found.id));
    }
  }

  async #lookUp(email: string): Promise<void> {
    const [person] = await Array.fromAsync(this.#webex.people.list({ email }));
    if (person !== undefined) this.byEmail.set(email, knownPerson(person));
  }

  async #groupId(name: string): Promise<{ readonly id: string } | { readonly problem: string }> {
    if (decodeId(name)?.type === "SCIM_GROUP") return { id: name };
    const sole = soleBearer("group", name, await this.#listGroups("eq", name));
    if ("problem" in sole) return sole;
    if (sole.found !== undefined) return sole.found;
    const near = nearText(name, await this.#listGroups("sw", name.slice(0, 2)));
    return { problem: `no group that this token sees has the name "${name}".${near}` };
  }

  async #listGroups(operator: "eq" | "sw", name: string) {
    const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
    const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
    return groups.map(({ id, displayName }) => ({ id, name: displayName }));
  }

  async #peopleOf(groupId: string): Promise<readonly KnownPerson[]> {
    const members = await Array.fromAsync(this.#webex.groups.listMembers({ groupId, count: GROUP_PAGE }));
    const ids = members.filter(({ type = "user" }) => type === "user").map(({ id }) => id);
    const known = new Map<string, KnownPerson>();
    for (let index = 0; index < ids.length; index += IDS_AT_ONCE) {
      const some = ids.slice(index, index + IDS_AT_ONCE).join(",");
      for await (const person of this.#webex.people.list({ id: some }))
        known.set(person.id, knownPerson(person));
    }
    return ids.map((id) => known.get(id) ?? { id, emails: [] });
  }
}

function knownPerson({ id, emails, orgId }: Person): KnownPerson {
  return { id, emails: emails.map((email) => email.toLowerCase()), ...(orgId !== undefined && { orgId }) };
}
