import { encodeId } from "./ids.ts";
import type { Seed, SeedPerson, SeedRoom } from "./seed.ts";
import { personIdOf, roomIdOf } from "./seed.ts";
import { Store } from "./store.ts";

/** Grows a fresh state out of a seed. */
export function plant(seed: Seed, now: () => Date): Store {
  const store = new Store(now);
  for (const person of seed.people) plantPerson(store, person, seed.orgUuid);
  for (const room of seed.rooms) plantRoom(store, room);
  return store;
}

function plantPerson(store: Store, person: SeedPerson, orgUuid: string): void {
  const { email, displayName, type = "person" } = person;
  const id = personIdOf(person);
  const orgId = encodeId("ORGANIZATION", person.orgUuid ?? orgUuid);
  store.addPerson({ id, email, displayName, type, orgId, invitePending: false });
  if (person.token !== undefined) store.personIdByToken.set(person.token, id);
}

function plantRoom(store: Store, seed: SeedRoom): void {
  const { title, isLocked = false, isAnnouncementOnly = false, description } = seed;
  const [creator] = seed.members.map((email) => seededPerson(store, email));
  const creatorId = creator?.id ?? "";
  const id = roomIdOf(seed);
  const room = store.addRoom({
    id,
    title,
    type: "group",
    creatorId,
    isLocked,
    isAnnouncementOnly,
    description,
  });
  for (const email of seed.members) {
    store.addMember(room, seededPerson(store, email), seed.moderators?.includes(email));
  }
}

function seededPerson(store: Store, email: string) {
  const person = store.personByEmail(email);
  if (!person) throw new Error(`The seed puts ${email} into a room but has no such person.`);
  return person;
}
