import type { Call, Handler, Listing } from "../call.ts";
import type { Person } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { canonicalId } from "../ids.ts";

/** https://developer.webex.com/docs/api/v1/people/list-people: "Accepts up to 85 person IDs separated by commas". */
const ID_LIST_LIMIT = 85;

/** What `/people` does. */
export const peopleHandlers = {
  "people.list": listPeople,
  "people.me": ({ caller }) => caller,
  "people.get": getPerson,
} satisfies Record<string, Handler>;

function listPeople(call: Call): Listing {
  const { id, email, displayName } = call.query;
  if (id) return peopleById(call, id.split(","));
  if (!email && !displayName) throw new ApiError(400, "Email, displayName, or id list should be specified.");
  // A search ends at the caller's organization: outsiders give an empty list, not an error.
  const items = call.store.people
    .values()
    .filter((person) => person.orgId === call.caller.orgId)
    .filter((person) => !email || person.emails.includes(email.toLowerCase()))
    .filter((person) => !displayName || startsWith(person.displayName, displayName));
  return { items: [...items] };
}

function getPerson({ store, id }: Call): Person {
  const person = store.people.get(canonicalId(id, "PEOPLE"));
  if (!person) throw new ApiError(404, "Person not found");
  return person;
}

function peopleById({ store }: Call, ids: readonly string[]): Listing {
  if (ids.length > ID_LIST_LIMIT)
    throw new ApiError(400, `At most ${ID_LIST_LIMIT} ids can be listed at once.`);
  const found = ids.map((id) => ({ id, person: store.people.get(canonicalId(id, "PEOPLE")) }));
  const notFoundIds = found.filter(({ person }) => !person).map(({ id }) => id);
  return { items: found.flatMap(({ person }) => person ?? []), notFoundIds };
}

function startsWith(name: string, prefix: string): boolean {
  return name.toLowerCase().startsWith(prefix.toLowerCase());
}
