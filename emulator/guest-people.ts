import type { Person } from "./entities.ts";
import type { Store } from "./store.ts";

/**
 * Finds the guest with this name from the same issuer, and sets the new display name. Creates the guest if necessary.
 */
export function guestOf(
  store: Store,
  vouching: { readonly by: string; readonly subject: string; readonly orgId: string },
  displayName: string | undefined,
): Person {
  const key = `${vouching.by}/${vouching.subject}`;
  const known = store.people.get(store.guests.get(key) ?? "");
  if (known) return displayName === undefined ? known : rename(store, known, displayName);
  const guest = store.addPerson({
    email: `guest-${store.guests.size + 1}@appid.ciscospark.com`,
    displayName: displayName ?? vouching.subject,
    orgId: vouching.orgId,
    type: "person",
  });
  store.guests.set(key, guest.id);
  return guest;
}

function rename(store: Store, guest: Person, displayName: string): Person {
  const [firstName = "", ...others] = displayName.split(" ");
  const renamed: Person = { ...guest, displayName, firstName, lastName: others.join(" ") };
  store.people.set(renamed.id, renamed);
  return renamed;
}
