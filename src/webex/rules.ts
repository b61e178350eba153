import {
  MAX_INVITEES_AT_ONCE,
  MAX_MESSAGE_BYTES,
  MAX_PARTICIPANTS_AT_ONCE,
  MAX_RECORDINGS_AT_ONCE,
} from "./limits.ts";
import type { NOUNS } from "./nouns.ts";

type Names = readonly string[];

/** How many of some arguments may be given. A switch that is off does not count. */
export type Choice =
  | { readonly one: Names }
  /** At least one of these. A switch counts, whether on or off. */
  | { readonly some: Names }
  | { readonly atMostOne: Names };

/**
 * If the first is given, or if `only` matches it, all of the others are required, or none of the excluded ones is
 * allowed.
 */
export interface Condition {
  readonly with: string;
  readonly only?: RegExp;
  readonly needs?: Names;
  readonly excludes?: Names;
}

/** A combination that Webex is known to refuse although each argument alone is valid. */
export type Rule =
  | Choice
  | Condition
  /** If none of the first is given, all of the others are required. */
  | { readonly without: Names; readonly needs: Names }
  /** A condition for each item of a list, which may be inside another argument, such as `registration.rules`. */
  | { readonly each: string; readonly holds: Condition }
  /** How many items a list may have. */
  | { readonly list: string; readonly min?: number; readonly max: number }
  /** How many bytes of UTF-8 a text may have. */
  | { readonly text: string; readonly maxBytes: number }
  /** An address that must begin with `https://`. */
  | { readonly https: string }
  /** A time that must be later than another. */
  | { readonly later: string; readonly than: string }
  /** A list of addresses, and the method that takes a file from the runner instead. */
  | { readonly addresses: string; readonly ofRunner: string };

type MethodName = {
  [Noun in keyof typeof NOUNS]: `${Noun}.${keyof (typeof NOUNS)[Noun] & string}`;
}[keyof typeof NOUNS];

const DESTINATION: Rule = { one: ["roomId", "toPersonId", "toPersonEmail"] };
const PERSON: Rule = { some: ["personId", "personEmail"] };
const MESSAGE: readonly Rule[] = [
  { text: "text", maxBytes: MAX_MESSAGE_BYTES },
  { text: "markdown", maxBytes: MAX_MESSAGE_BYTES },
];
const GROUP_HOST: Rule = { some: ["personId", "hostEmail"] };
const RECORDINGS = { list: "recordingIds", max: MAX_RECORDINGS_AT_ONCE } as const satisfies Rule;
const SHARING: readonly Rule[] = [
  { some: ["addEmails", "removeEmails"] },
  { list: "addEmails", max: 100 },
  { list: "removeEmails", max: 100 },
];
/** Rules for the details of a meeting, new or changed. */
const MEETING: readonly Rule[] = [
  { later: "end", than: "start" },
  { with: "enabledLiveStream", needs: ["liveStream"] },
  { with: "requireAttendeeLogin", only: /^false$/, excludes: ["restrictToInvitees"] },
  { list: "integrationTags", max: 3 },
];

/** Separate from the rows of the methods, because a message loads those. Sources: the reference page of each method. */
const RULES: { readonly [Name in MethodName]?: readonly Rule[] } = {
  "authorizations.list": [PERSON],
  "meetingInvitees.createBulk": [{ list: "items", max: MAX_INVITEES_AT_ONCE }],
  "meetings.list": [{ atMostOne: ["meetingNumber", "webLink", "roomId"] }],
  "meetings.listAdmin": [{ one: ["meetingNumber", "webLink"] }],
  "meetings.create": [
    {
      each: "registration.customizedQuestions",
      holds: { with: "type", only: /^(?:checkbox|dropdownList|radioButtons)$/, needs: ["options"] },
    },
    { with: "adhoc", needs: ["roomId"] },
    { without: ["adhoc", "templateId"], needs: ["start", "end"] },
    { with: "scheduledType", only: /^webinar$/, needs: ["sessionTypeId"] },
    { list: "invitees", max: 1000 },
    { list: "breakoutSessions", max: 100 },
    ...MEETING,
  ],
  "meetings.update": MEETING,
  "meetings.patch": MEETING,
  "meetings.join": [
    { one: ["meetingId", "meetingNumber", "webLink"] },
    { with: "displayName", needs: ["email"] },
  ],
  "meetingParticipants.admit": [{ list: "items", min: 1, max: MAX_PARTICIPANTS_AT_ONCE }],
  "meetingParticipants.callOut": [{ some: ["meetingId", "meetingNumber"] }],
  "meetingParticipants.update": [{ some: ["muted", "admit", "expel"] }],
  // A compliance officer needs no `roomId`, and can use `GET /memberships`.
  "memberships.list": [
    { with: "personId", needs: ["roomId"] },
    { with: "personEmail", needs: ["roomId"] },
  ],
  "memberships.create": [PERSON],
  "memberships.update": [{ some: ["isModerator", "isRoomHidden"] }],
  "messages.create": [
    DESTINATION,
    { some: ["text", "markdown", "files", "attachments"] },
    { list: "files", max: 1 },
    { addresses: "files", ofRunner: "messages.createWithFile" },
    { list: "attachments", max: 1 },
    ...MESSAGE,
  ],
  "messages.createWithFile": [DESTINATION, ...MESSAGE],
  "messages.listDirect": [{ one: ["personId", "personEmail"] }],
  "messages.update": [{ some: ["text", "markdown"] }, ...MESSAGE],
  "people.create": [{ some: ["displayName", "firstName", "lastName"] }],
  "recordings.listGroup": [GROUP_HOST],
  "recordings.getGroup": [GROUP_HOST],
  "recordings.softDelete": [{ ...RECORDINGS, min: 1 }],
  "recordings.restore": [{ one: ["restoreAll", "recordingIds"] }, RECORDINGS],
  "recordings.purge": [{ one: ["purgeAll", "recordingIds"] }, RECORDINGS],
  "recordings.updateAccess": SHARING,
  "recordings.updateAccessByLink": SHARING,
  "roomTabs.create": [{ https: "contentUrl" }],
  "roomTabs.update": [{ https: "contentUrl" }],
  "rooms.list": [{ with: "orgPublicSpaces", excludes: ["teamId", "type", "sortBy"] }],
  "rooms.create": [
    { with: "isPublic", needs: ["description"] },
    { with: "isAnnouncementOnly", needs: ["isLocked"] },
  ],
  "rooms.update": [{ with: "isLocked", only: /^false$/, excludes: ["isAnnouncementOnly"] }],
  "teamMemberships.create": [PERSON],
  "webhooks.create": [
    { with: "filter", only: /\b(?:hostEmail|hostUserId|ownerEmail|ownerId)=/, needs: ["ownedBy"] },
  ],
};

/** The rules of a method, by its name. */
export function rulesOf(method: string): readonly Rule[] {
  return Object.hasOwn(RULES, method) ? (RULES[method as MethodName] ?? []) : [];
}
