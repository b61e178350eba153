import { encodeId, numberedUuid } from "./ids.ts";
import type {
  SeedApplication,
  SeedGroup,
  SeedGuestIssuer,
  SeedIncomingWebhook,
  SeedMeeting,
  SeedOrganization,
  SeedTeam,
} from "./seed-services.ts";
import {
  seedApplications,
  seedGroups,
  seedGuestIssuer,
  seedIncomingWebhook,
  seedMeetings,
  seedOrganization,
} from "./seed-services.ts";

/** An initial person, bot, or Service App. With `token`, a client can act as them. */
export interface SeedPerson {
  readonly uuid: string;
  readonly email: string;
  readonly displayName: string;
  readonly type?: "person" | "bot" | "appuser";
  readonly token?: string;
  /** Whether they are an admin of their organization. */
  readonly isAdmin?: boolean;
  /** The organization. The seed's own if left out. */
  readonly orgUuid?: string;
}

/** An initial group room. People are given by email. */
export interface SeedRoom {
  readonly uuid: string;
  readonly title: string;
  readonly members: readonly string[];
  readonly moderators?: readonly string[];
  /**
   * The creator, who need not be a member any more. If left out, the first member who is not a bot, if there is one.
   */
  readonly creator?: string;
  /** When it was created. If left out, when the local Webex started. */
  readonly created?: string;
  /** The data region, as in the ID. `us` if left out. */
  readonly cluster?: string;
  readonly isLocked?: boolean;
  readonly isAnnouncementOnly?: boolean;
  readonly description?: string;
}

/** The initial state of a local Webex, as plain data. */
export interface Seed {
  readonly orgUuid: string;
  readonly people: readonly SeedPerson[];
  readonly rooms: readonly SeedRoom[];
  readonly teams: readonly SeedTeam[];
  readonly groups: readonly SeedGroup[];
  readonly organizations: readonly SeedOrganization[];
  readonly applications: readonly SeedApplication[];
  readonly guestIssuers: readonly SeedGuestIssuer[];
  readonly incomingWebhooks: readonly SeedIncomingWebhook[];
  readonly meetings: readonly SeedMeeting[];
}

const BOT = "notify@webex.bot";
const ALICE = "alice@example.com";
const BOB = "bob@example.com";

/** The people of the default seed, by first name. */
export const seedPeople = {
  bot: {
    uuid: "b0000000-0000-4000-8000-000000000001",
    email: BOT,
    displayName: "Webex Notify",
    type: "bot",
    token: "emulator-bot-token",
  },
  alice: {
    uuid: "a0000000-0000-4000-8000-000000000001",
    email: ALICE,
    displayName: "Alice Adams",
    token: "emulator-alice-token",
  },
  bob: { uuid: "a0000000-0000-4000-8000-000000000002", email: BOB, displayName: "Bob Brown" },
  carol: {
    uuid: "a0000000-0000-4000-8000-000000000003",
    email: "carol@example.com",
    displayName: "Carol Clark",
  },
  dave: {
    uuid: "a0000000-0000-4000-8000-000000000004",
    email: "dave@example.com",
    displayName: "Dave Davis",
    token: "emulator-dave-token",
  },
  erin: {
    uuid: "a0000000-0000-4000-8000-000000000005",
    email: "erin@example.com",
    displayName: "Erin Evans",
  },
  admin: {
    uuid: "a0000000-0000-4000-8000-000000000006",
    email: "admin@example.com",
    displayName: "Frida Fischer",
    token: "emulator-admin-token",
    isAdmin: true,
  },
  serviceApp: {
    uuid: "b1000000-0000-4000-8000-000000000001",
    email: "service-app@example.com",
    displayName: "Emulator Service App",
    type: "appuser",
    token: "emulator-service-app-token",
  },
} as const satisfies Record<string, SeedPerson>;

/** The rooms of the default seed, by what they demonstrate. As usual, a person created each, and added the bot. */
export const seedRooms = {
  releaseTrain: {
    uuid: "c0000000-0000-4000-8000-000000000001",
    title: "Release train",
    members: [BOT, ALICE, BOB, "carol@example.com"],
  },
  devRoom: {
    uuid: "c0000000-0000-4000-8000-000000000002",
    title: "Dev Room",
    members: [BOT, ALICE, "dave@example.com"],
  },
  devRoomInLowerCase: {
    uuid: "c0000000-0000-4000-8000-000000000003",
    title: "dev room",
    members: [BOT, ALICE],
  },
  firstDuplicate: {
    uuid: "c0000000-0000-4000-8000-000000000004",
    title: "Duplicate",
    members: [BOT, ALICE],
  },
  secondDuplicate: {
    uuid: "c0000000-0000-4000-8000-000000000005",
    title: "Duplicate",
    members: [BOT, BOB],
  },
  withoutTheBot: {
    uuid: "c0000000-0000-4000-8000-000000000006",
    title: "Secret room",
    members: [ALICE, BOB],
  },
  announcements: {
    uuid: "c0000000-0000-4000-8000-000000000007",
    title: "Announcements",
    members: [BOT, ALICE, BOB],
    moderators: [ALICE],
    isLocked: true,
    isAnnouncementOnly: true,
  },
  europe: {
    uuid: "c0000000-0000-4000-8000-000000000008",
    title: "Europe",
    members: [BOT, ALICE],
    cluster: "urn:TEAM:eu-central-1_k",
  },
} as const satisfies Record<string, SeedRoom>;

/** Eight identities, eight rooms, and some of everything else. Tests replace the part that they are about. */
export const defaultSeed: Seed = {
  orgUuid: "d0000000-0000-4000-8000-000000000001",
  people: Object.values(seedPeople),
  rooms: Object.values(seedRooms),
  teams: [],
  groups: Object.values(seedGroups),
  organizations: [seedOrganization],
  applications: Object.values(seedApplications),
  guestIssuers: [seedGuestIssuer],
  incomingWebhooks: [seedIncomingWebhook],
  meetings: Object.values(seedMeetings),
};

/** The public ID of a seeded person. */
export function personIdOf(person: SeedPerson): string {
  return encodeId("PEOPLE", person.uuid);
}

/** The public ID of a seeded room. */
export function roomIdOf(room: SeedRoom): string {
  return encodeId("ROOM", room.uuid, room.cluster);
}

/** Creates `count` rooms named "Room 1", "Room 2", and so on, with the bot in each, for lists with many pages. */
export function manyRooms(count: number): SeedRoom[] {
  return Array.from({ length: count }, (_, index) => ({
    uuid: numberedUuid("e0000000", index + 1),
    title: `Room ${index + 1}`,
    members: [BOT],
  }));
}
