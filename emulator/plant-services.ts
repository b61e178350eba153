import { encodeId } from "./ids.ts";
import type { Seed } from "./seed.ts";
import type {
  SeedApplication,
  SeedGroup,
  SeedIncomingWebhook,
  SeedMeeting,
  SeedTeam,
} from "./seed-services.ts";
import { applicationIdOf, incomingWebhookIdOf } from "./seed-services.ts";
import { seededPerson } from "./seeded-person.ts";
import type { Store } from "./store.ts";

/**
 * Creates everything that is not a person or a room from a seed. Entries that name an unknown person are left out, so
 * that a test can replace only the people.
 */
export function plantServices(store: Store, seed: Seed): void {
  const created = store.timestamp();
  const own = { uuid: seed.orgUuid, displayName: "Example Org" };
  for (const { uuid, displayName } of [own, ...seed.organizations]) {
    const id = encodeId("ORGANIZATION", uuid);
    store.organizations.set(id, { id, displayName, created });
  }
  for (const { id, secret } of seed.guestIssuers) store.guestIssuers.set(id, secret);
  for (const team of seed.teams) plantTeam(store, team);
  for (const group of seed.groups) plantGroup(store, group, seed.orgUuid);
  for (const application of seed.applications) plantApplication(store, application);
  for (const webhook of seed.incomingWebhooks) plantIncomingWebhook(store, webhook, seed.orgUuid);
  for (const meeting of seed.meetings) plantMeeting(store, meeting);
}

function plantTeam(store: Store, { uuid, name, description, members, moderators = [] }: SeedTeam): void {
  const [creator, ...others] = members.map((email) => seededPerson(store, email));
  if (!creator) throw new Error(`The team "${name}" of the seed has no members.`);
  const team = store.teams.add(name, description, creator, uuid);
  for (const person of others)
    store.teams.join(
      team.id,
      person,
      person.emails.some((email) => moderators.includes(email)),
    );
}

function plantGroup(store: Store, { uuid, displayName, members }: SeedGroup, orgUuid: string): void {
  const id = encodeId("SCIM_GROUP", `${uuid}:${orgUuid}`);
  const created = store.timestamp();
  const memberIds = new Set(members.flatMap((email) => store.personByEmail(email)?.id ?? []));
  const orgId = encodeId("ORGANIZATION", orgUuid);
  store.groups.set(id, { id, displayName, orgId, created, lastModified: created, memberIds });
}

function plantApplication(store: Store, seed: SeedApplication): void {
  const { name, clientId, clientSecret, actsAs, refreshTokens = [], codes = [] } = seed;
  const personId = actsAs === undefined ? undefined : store.personByEmail(actsAs)?.id;
  const application = { id: applicationIdOf(seed), name, clientId, clientSecret, personId };
  store.tokens.applications.push(application);
  for (const { token, email } of refreshTokens) {
    const person = store.personByEmail(email);
    if (person) store.tokens.add(token, "refresh", person.id, { application });
  }
  for (const { code, email, redirectUri } of codes) {
    const person = store.personByEmail(email);
    if (person) store.tokens.add(code, "code", person.id, { application, redirectUri });
  }
}

function plantIncomingWebhook(store: Store, seed: SeedIncomingWebhook, orgUuid: string): void {
  const room = store.rooms.values().find(({ id }) => id === encodeId("ROOM", seed.roomUuid));
  if (!room) return;
  const sender = store.addPerson({
    id: encodeId("PEOPLE", seed.uuid),
    email: `incoming-${seed.uuid}@webex.bot`,
    displayName: seed.name,
    type: "bot",
    orgId: encodeId("ORGANIZATION", orgUuid),
  });
  const id = incomingWebhookIdOf(seed);
  store.incomingWebhooks.set(id, { id, roomId: room.id, personId: sender.id });
}

function plantMeeting(store: Store, seed: SeedMeeting): void {
  const { id, title, startsInMinutes, minutes, isRecorded = false, invitees = [] } = seed;
  const inMinutes = (count: number) => new Date(store.now() + count * 60_000).toISOString();
  const [start, end] = [inMinutes(startsInMinutes), inMinutes(startsInMinutes + minutes)];
  const hostId = store.personByEmail(seed.host)?.id;
  if (hostId === undefined) return;
  const settings = { enabledAutoRecordMeeting: isRecorded };
  const meeting = store.meetings.add({ id, title, hostId, start, end, settings });
  for (const email of invitees) store.meetings.invite(meeting, { email });
  if (seed.tookPlace !== true || startsInMinutes > 0) return;
  meeting.hostDidJoin = true;
  const instance = store.meetings.start(meeting, start, start);
  if (startsInMinutes + minutes <= 0) store.meetings.end(meeting, instance, end);
}
