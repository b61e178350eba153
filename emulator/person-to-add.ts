import type { Call } from "./call.ts";
import type { Person } from "./entities.ts";
import { ApiError } from "./errors.ts";
import { textField } from "./fields.ts";
import { isGuest } from "./identity.ts";
import { canonicalId } from "./ids.ts";

/** The person that the caller adds to a room or team, by `personId` or `personEmail`. Webex's own example contains both. */
export function personToAdd(call: Call): Person {
  const personId = textField(call.body, "personId");
  const email = textField(call.body, "personEmail");
  if (personId === undefined && email === undefined) {
    throw new ApiError(400, "Must specify either personId or personEmail.");
  }
  const id = personId === undefined ? undefined : canonicalId(personId, "PEOPLE");
  const person = call.store.person(id, email) ?? invite(call, email);
  requireMeeting(call, person);
  return person;
}

/** Throws if a guest would meet another guest: https://developer.webex.com/docs/guest-management. */
export function requireMeeting({ store, caller }: Call, person: Person): void {
  if (isGuest(store, caller) && isGuest(store, person)) {
    throw new ApiError(403, "Guests cannot interact with other guests.");
  }
}

/** Creates a pending account for an address that has none. */
function invite({ store, caller }: Call, email: string | undefined): Person {
  if (email === undefined) throw new ApiError(404, "Person not found");
  return store.addPerson({
    email,
    displayName: email,
    orgId: caller.orgId,
    type: "person",
    invitePending: true,
  });
}
