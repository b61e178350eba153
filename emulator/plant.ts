import { ADMIN_ROLE } from "./identity.ts";
import { encodeId } from "./ids.ts";
import { plantServices } from "./plant-services.ts";
import type { Seed, SeedPerson, SeedRoom } from "./seed.ts";
import { personIdOf, roomIdOf } from "./seed.ts";
import { seededPerson } from "./seeded-person.ts";
import { Store } from "./store.ts";

/** Creates a fresh state from a seed. */
export function plant(seed: Seed, now: () => Date): Store {
  const store = new Store(now);
  for (const person of seed.people) plantPerson(store, person, seed.orgUuid);
  for (const room of seed.rooms) plantRoom(store, room);
  plantServices(store, seed);
  // Nothing from the initial state is an event.
  store.happenings.take();
  return store;
}

function plantPerson(store: Store, person: SeedPerson, orgUuid: string): void {
  const { email, displayName, type = "person", isAdmin } = person;
  const id = personIdOf(person);
  const orgId = encodeId("ORGANIZATION", person.orgUuid ?? orgUuid);
  store.addPerson({ id, email, displayName, type, orgId, ...(isAdmin ? { roles: [ADMIN_ROLE] } : {}) });
  if (person.token !== undefined) store.tokens.add(person.token, "access", id);
}

function plantRoom(store: Store, seed: SeedRoom): void {
  const { title, isLocked = false, isAnnouncementOnly = false, description } = seed;
  const { created } = seed;
  const members = seed.members.map((email) => seededPerson(store, email));
  const usual = members.find((person) => person.type !== "bot") ?? members[0];
  const creator = seed.creator === undefined ? usual : seededPerson(store, seed.creator);
  const id = roomIdOf(seed);
  const room = store.addRoom({
    id,
    title,
    type: "group",
    creatorId: creator?.id ?? "",
    isLocked,
    isAnnouncementOnly,
    description,
    ...(created !== undefined && { created }),
  });
  for (const email of seed.members) {
    store.addMember(room, seededPerson(store, email), seed.moderators?.includes(email));
  }
}
