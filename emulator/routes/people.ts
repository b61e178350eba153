import type { Call, Handler, Listing } from "../call.ts";
import type { Person } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { isAdmin, orgToManage } from "../identity.ts";
import { canonicalId } from "../ids.ts";
import { createPerson, deletePerson, updatePerson } from "./people-changes.ts";

/** "Accepts up to 85 person IDs separated by commas": https://developer.webex.com/docs/api/v1/people/list-people. */
const ID_LIST_LIMIT = 85;

/** Filters that lower the most people on a page. */
const LOWERED_PAGES: Readonly<Record<string, number>> = { callingData: 100, locationId: 50 };

/** The handlers of `/people`. */
export const peopleHandlers = {
  "people.list": listPeople,
  "people.me": (call) => seenBy(call, call.caller),
  "people.get": (call) => seenBy(call, knownPerson(call)),
  "people.create": (call) => seenBy(call, createPerson(call)),
  "people.update": (call) => seenBy(call, updatePerson(call, knownPerson(call))),
  "people.delete": (call) => deletePerson(call, knownPerson(call)),
} satisfies Record<string, Handler>;

function listPeople(call: Call): Listing {
  const { id, email, displayName, roles, locationId, orgId } = call.query;
  if (id) return peopleById(call, id.split(","));
  if (!email && !displayName && !isAdmin(call.caller)) {
    throw new ApiError(400, "Email, displayName, or id list should be specified.");
  }
  // A search ends at the caller's organization. Outsiders result in an empty list, not an error.
  const searched = isAdmin(call.caller) ? orgToManage(call, orgId) : call.caller.orgId;
  const items = call.store.people
    .values()
    .filter((person) => person.orgId === searched)
    .filter((person) => !email || person.emails.includes(email.toLowerCase()))
    .filter((person) => !displayName || startsWith(person.displayName, displayName))
    .filter((person) => !roles || roles.split(",").some((role) => person.roles?.includes(role)))
    .filter((person) => !locationId || person.locationId === locationId)
    .map((person) => seenBy(call, person));
  const limits = Object.entries(LOWERED_PAGES).flatMap(([name, most]) => (call.query[name] ? most : []));
  return { items: [...items], ...(limits.length > 0 ? { mostPerPage: Math.min(...limits) } : {}) };
}

function knownPerson({ store, id }: Call): Person {
  const person = store.people.get(canonicalId(id, "PEOPLE"));
  if (!person) throw new ApiError(404, "Person not found");
  return person;
}

function peopleById(call: Call, ids: readonly string[]): Listing {
  if (ids.length > ID_LIST_LIMIT)
    throw new ApiError(400, `At most ${ID_LIST_LIMIT} ids can be listed at once.`);
  const found = ids.map((id) => ({ id, person: call.store.people.get(canonicalId(id, "PEOPLE")) }));
  const notFoundIds = found.filter(({ person }) => !person).map(({ id }) => id);
  return { items: found.flatMap(({ person }) => (person ? seenBy(call, person) : [])), notFoundIds };
}

type PublicPerson = Pick<
  Person,
  | "avatar"
  | "created"
  | "displayName"
  | "emails"
  | "firstName"
  | "id"
  | "lastName"
  | "nickName"
  | "orgId"
  | "type"
>;

/** Only an admin of their organization sees all details of a person. */
function seenBy({ caller }: Call, person: Person): Person | PublicPerson {
  if (isAdmin(caller) && caller.orgId === person.orgId) return person;
  const { id, emails, displayName, nickName, firstName, lastName, avatar, orgId, created, type } = person;
  return { id, emails, displayName, nickName, firstName, lastName, avatar, orgId, created, type };
}

function startsWith(name: string, prefix: string): boolean {
  return name.toLowerCase().startsWith(prefix.toLowerCase());
}
