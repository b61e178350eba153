import { eachOnce } from "../../text/each-once.ts";
import {
  decodeId,
  type GroupMember,
  MAX_PEOPLE_AT_ONCE,
  PAGE,
  type Person,
  type WebexClient,
  WebexError,
  type WebexErrorKind,
} from "../../webex/index.ts";
import type { MemberEntry, Problem } from "../manifest/manifest.ts";
import type { ActualMember, KnownPerson } from "./actual.ts";
import { nearText, soleBearer } from "./sole-bearer.ts";

const REQUESTS_AT_ONCE = 8;

/** Errors about the request itself, not about Webex or the connection to it. */
const REFUSED: ReadonlySet<WebexErrorKind> = new Set<WebexErrorKind>(["rejected", "forbidden", "not found"]);

/** The people and groups that a manifest names, as the token sees them. Each is requested once. */
export class PeopleDirectory {
  readonly byEmail = new Map<string, KnownPerson>();
  readonly groups = new Map<string, readonly KnownPerson[]>();
  readonly problems: Problem[] = [];
  readonly #webex: WebexClient;

  constructor(webex: WebexClient) {
    this.#webex = webex;
  }

  /** Adds a person seen elsewhere, for example in a membership. */
  know(person: KnownPerson): void {
    for (const email of person.emails) this.byEmail.set(email, person);
  }

  /** Looks up everybody who is not known yet. People who are not found stay unknown. Throws `WebexError`. */
  async readPeople(members: readonly MemberEntry[]): Promise<void> {
    const emails = members.flatMap((member) => ("email" in member ? member.email.toLowerCase() : []));
    const unknown = [...new Set(emails)].filter((email) => !this.byEmail.has(email));
    for (let index = 0; index < unknown.length; index += REQUESTS_AT_ONCE) {
      const some = unknown.slice(index, index + REQUESTS_AT_ONCE);
      await Promise.all(some.map((email) => this.#lookUp(email)));
    }
  }

  /** Reads the people of each group. A group that the token cannot read is a problem. Throws `WebexError`. */
  async readGroups(members: readonly MemberEntry[]): Promise<void> {
    for (const member of members) {
      if (!("group" in member) || this.groups.has(member.group)) continue;
      const { group, place } = member;
      const people = await this.#readGroup(group);
      if ("problem" in people) this.problems.push({ place, group, sentence: people.problem });
      this.groups.set(group, "problem" in people ? [] : people);
    }
  }

  /** Returns a function that says whether a member is listed, by address or by group. Throws `WebexError`. */
  async listed(entries: readonly MemberEntry[]): Promise<(member: ActualMember) => boolean> {
    await this.readGroups(entries);
    const keys = entries.flatMap((entry): readonly string[] => {
      if ("email" in entry) return [entry.email.toLowerCase()];
      return "group" in entry ? (this.groups.get(entry.group) ?? []).map(({ id }) => id) : [];
    });
    const known = new Set(keys);
    return ({ email, personId }) => known.has(email) || known.has(personId);
  }

  async #readGroup(name: string): Promise<readonly KnownPerson[] | { readonly problem: string }> {
    try {
      const found = await this.#groupId(name);
      return "problem" in found ? found : await this.#peopleOf(found.id);
    } catch (error) {
      if (!(error instanceof WebexError && REFUSED.has(error.kind))) throw error;
      return { problem: `the group "${name}" cannot be read: ${error.message}` };
    }
  }

  async #lookUp(email: string): Promise<void> {
    try {
      const found = await Array.fromAsync(this.#webex.people.list({ email }));
      // A result without this address is somebody else.
      const person = found.map(knownPerson).find(({ emails }) => emails.includes(email));
      if (person !== undefined) this.byEmail.set(email, person);
    } catch (error) {
      // An address that Webex does not accept belongs to nobody.
      if (!(error instanceof WebexError && REFUSED.has(error.kind))) throw error;
    }
  }

  async #groupId(name: string): Promise<{ readonly id: string } | { readonly problem: string }> {
    if (decodeId(name)?.type === "SCIM_GROUP") return { id: name };
    const sole = soleBearer("group", name, await this.#listGroups("eq", name));
    if ("problem" in sole) return sole;
    if (sole.found !== undefined) return sole.found;
    const near = nearText(name, await this.#listGroups("sw", name.slice(0, 2)));
    return { problem: `no group that this token can see has the name "${name}".${near}` };
  }

  async #listGroups(operator: "eq" | "sw", name: string) {
    const filter = `displayName ${operator} "${name.replace(/["\\]/g, "\\$&")}"`;
    const groups = await Array.fromAsync(this.#webex.groups.list({ filter }));
    return eachOnce(groups.map(({ id, displayName }) => ({ id, name: displayName })));
  }

  async #peopleOf(groupId: string): Promise<readonly KnownPerson[] | { readonly problem: string }> {
    const list = this.#webex.groups.listMembers({ groupId, count: PAGE.groupMembers }, { whole: true });
    const ids = (await Array.fromAsync(list)).flatMap(userIn);
    // If pages repeat a member, they have also left one out.
    if (new Set(ids).size < ids.length) throw new Error(UNKNOWN_MEMBERS);
    if (ids.length === 0) return { problem: `the group ${groupId} has no people.` };
    const known = new Map<string, KnownPerson>();
    for (let index = 0; index < ids.length; index += MAX_PEOPLE_AT_ONCE) {
      const some = ids.slice(index, index + MAX_PEOPLE_AT_ONCE).join(",");
      const people = await Array.fromAsync(this.#webex.people.list({ id: some }));
      for (const person of people.map(knownPerson)) known.set(person.id, person);
    }
    return ids.map((id) => known.get(id) ?? { id, emails: [] });
  }
}

/** The ID of a group member who is a person; an empty list for a machine. Throws for anything else. */
function userIn({ id, type = "user" }: GroupMember): readonly string[] {
  switch (type.toLowerCase()) {
    case "user":
      return [id];
    case "machine":
      return [];
    default:
      throw new Error(`Webex does not say who ${id} in the group is, so nothing is changed.`);
  }
}

const UNKNOWN_MEMBERS = "Webex does not list who is in the group, so nothing is changed.";

/** A person as Webex shows them. */
function knownPerson({ id, emails = [], orgId }: Person): KnownPerson {
  // An empty address would match everybody whose address Webex hides.
  const shown = emails.map((email) => email.trim().toLowerCase()).filter(Boolean);
  return { id, emails: shown, ...(orgId !== undefined && { orgId }) };
}
