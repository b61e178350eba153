import type { Person } from "./entities.ts";
import type { Store } from "./store.ts";

/** Finds a person that another part of the seed names. */
export function seededPerson(store: Store, email: string): Person {
  const person = store.personByEmail(email);
  if (!person) throw new Error(`The seed names ${email} but has no such person.`);
  return person;
}
