import { encodeId } from "./ids.ts";

/** An initial OAuth integration or Service App, with the tokens that it was given. */
export interface SeedApplication {
  readonly uuid: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The person that a Service App acts as, by email. */
  readonly actsAs?: string;
  readonly refreshTokens?: readonly { readonly token: string; readonly email: string }[];
  /** Codes as the browser would send them. Each is valid once. */
  readonly codes?: readonly { readonly code: string; readonly redirectUri: string; readonly email: string }[];
}

/** A Guest Issuer, which identifies guests with a JWT. */
export interface SeedGuestIssuer {
  readonly id: string;
  /** In base64, as Webex shows it. */
  readonly secret: string;
}

/** A webhook that posts into one room. */
export interface SeedIncomingWebhook {
  readonly uuid: string;
  /** The name of the author of its messages. */
  readonly name: string;
  readonly roomUuid: string;
}

/** A group of people, by email. */
export interface SeedGroup {
  readonly uuid: string;
  readonly displayName: string;
  readonly members: readonly string[];
}

/** An organization that the admin manages in addition to their own. */
export interface SeedOrganization {
  readonly uuid: string;
  readonly displayName: string;
}

/** A team with its General room. People are given by email, and the first one is a moderator. */
export interface SeedTeam {
  readonly uuid: string;
  readonly name: string;
  readonly description?: string;
  /** The first one created it and moderates it. */
  readonly members: readonly string[];
  readonly moderators?: readonly string[];
}

/** A meeting. Its times are relative to the start of the local Webex. */
export interface SeedMeeting {
  /** 32 hex characters. */
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly invitees?: readonly string[];
  /** Negative if it is in the past. */
  readonly startsInMinutes: number;
  readonly minutes: number;
  /** Whether it began at its start, and ended at its end if that has passed. Otherwise, nobody came. */
  readonly tookPlace?: boolean;
  /** Whether it leaves a recording when it ends. */
  readonly isRecorded?: boolean;
}

/** The applications of the default seed. */
export const seedApplications = {
  integration: {
    uuid: "f1000000-0000-4000-8000-000000000001",
    name: "Emulator Integration",
    clientId: "emulator-client-id",
    clientSecret: "emulator-client-secret",
    refreshTokens: [{ token: "emulator-refresh-token", email: "alice@example.com" }],
    codes: [
      {
        code: "emulator-authorization-code",
        redirectUri: "http://localhost:8080/callback",
        email: "alice@example.com",
      },
    ],
  },
  serviceApp: {
    uuid: "f1000000-0000-4000-8000-000000000002",
    name: "Emulator Service App",
    clientId: "emulator-service-app-client-id",
    clientSecret: "emulator-service-app-client-secret",
    actsAs: "service-app@example.com",
    refreshTokens: [{ token: "emulator-service-app-refresh-token", email: "service-app@example.com" }],
  },
} as const satisfies Record<string, SeedApplication>;

/** The guest issuer of the default seed. */
export const seedGuestIssuer = {
  id: "emulator-guest-issuer",
  secret: Buffer.from("the secret of the emulator's guest issuer").toString("base64"),
} as const satisfies SeedGuestIssuer;

/** The incoming webhook of the default seed, for "Dev Room". */
export const seedIncomingWebhook = {
  uuid: "f2000000-0000-4000-8000-000000000001",
  name: "Incoming Builds",
  roomUuid: "c0000000-0000-4000-8000-000000000002",
} as const satisfies SeedIncomingWebhook;

/** The groups of the default seed. */
export const seedGroups = {
  qa: {
    uuid: "f3000000-0000-4000-8000-000000000001",
    displayName: "QA",
    members: ["bob@example.com", "carol@example.com"],
  },
  onCall: {
    uuid: "f3000000-0000-4000-8000-000000000002",
    displayName: "On-call",
    members: ["alice@example.com", "dave@example.com", "erin@example.com"],
  },
} as const satisfies Record<string, SeedGroup>;

/** The organization of the default seed without any people. */
export const seedOrganization = {
  uuid: "d0000000-0000-4000-8000-000000000002",
  displayName: "Empty Org",
} as const satisfies SeedOrganization;

/** The meetings of the default seed, all hosted by Alice. */
export const seedMeetings = {
  planned: {
    id: "f4000000000040008000000000000001",
    title: "Release planning",
    host: "alice@example.com",
    invitees: ["bob@example.com", "carol@example.com"],
    startsInMinutes: 24 * 60,
    minutes: 60,
  },
  running: {
    id: "f4000000000040008000000000000002",
    title: "Incident call",
    host: "alice@example.com",
    invitees: ["dave@example.com"],
    startsInMinutes: -15,
    minutes: 60,
    tookPlace: true,
  },
  recorded: {
    id: "f4000000000040008000000000000003",
    title: "Sprint review",
    host: "alice@example.com",
    invitees: ["bob@example.com"],
    startsInMinutes: -180,
    minutes: 60,
    tookPlace: true,
    isRecorded: true,
  },
} as const satisfies Record<string, SeedMeeting>;

/** The public ID of a seeded application. */
export function applicationIdOf(application: SeedApplication): string {
  return encodeId("APPLICATION", application.uuid);
}

/** The public ID of a seeded team. */
export function teamIdOf(team: SeedTeam): string {
  return encodeId("TEAM", team.uuid);
}

/** The ID of a seeded incoming webhook, as in its address. */
export function incomingWebhookIdOf(webhook: SeedIncomingWebhook): string {
  return encodeId("WEBHOOK", webhook.uuid);
}
