import { type ForeignWords, ownNameOf } from "../../text/names/foreign-words.ts";
import { MANIFEST } from "./manifest-schema.ts";
import type { EntrySchema, Schema } from "./schema.ts";

/** Keys of a manifest, with what other tools call the same. */
const WORDS: ForeignWords = {
  teams: "workspace workspaces",
  rooms: "channel channels space spaces conversations chats",
  incident: "incidents alert alerts on-failure outage",
  id: "uuid key room-id roomid space-id channel-id",
  name: "title team-name teamname label display-name displayname",
  title: "name room-name roomname space-name channel-name label display-name displayname",
  description: "topic purpose about summary desc subject",
  members:
    "people person persons users user participants attendees invite invites invitees emails email subscribers collaborators contributors team-members responders assignees notify oncall on-call who",
  team: "parent parent-team in-team of-team team-id teamid team-name workspace",
  welcome: "greeting message intro first-message hello",
  prune: "exclusive strict purge authoritative exact remove-others remove-unlisted force",
  locked: "moderated",
  "announcement-only": "readonly read-only broadcast announcements posting",
  email: "mail address user username login person member upn",
  group: "groups",
  moderator: "admin owner is-admin is-owner maintainer manager",
  when: "on if events event outcomes trigger triggers notify-on",
  meeting: "call bridge conference video zoom",
};

/** People with more rights than others. */
const MODERATORS =
  /^(?:moderators?|admins?|administrators?|owners?|maintainers?|managers?|leads?|facilitators?)$/;

/** An address as it may be shown and pasted. */
const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$/;

/** The most people a hint names. */
const MAX_NAMED = 3;

/** What to write instead of a key that other tools have. */
export interface MeantKey {
  /** The key that was meant, if it is another name for one of ours. */
  readonly near?: string | undefined;
  /** The end of a sentence. */
  readonly says: string;
}

/** An unknown key, the texts in its value, and the keys that are allowed in its place. */
interface Unknown {
  readonly key: string;
  readonly texts: readonly string[];
  readonly allowed: readonly string[];
}

/** What was meant by a key that other tools have, or that belongs elsewhere in a manifest; `undefined` if it is not known. */
export function meantKey(unknown: Unknown): MeantKey | undefined {
  const { allowed } = unknown;
  const key = unknown.key.toLowerCase().replaceAll(/[_ ]/g, "-");
  const says = hintFor({ ...unknown, key });
  if (says !== undefined) return { says };
  const near = ownNameOf(WORDS, key, allowed);
  if (near !== undefined) return { near, says: `did you mean "${near}"?` };
  const owner = OWNERS.find(({ keys }) => keys.includes(key));
  return owner && { says: `it belongs ${owner.where}` };
}

function hintFor({ key, texts, allowed }: Unknown): string | undefined {
  const rule = RULES.find(({ next, keys }) => allowed.includes(next) && keys.test(key));
  return rule?.says(texts, key);
}

/** A key of other tools whose value is written in another way here, next to which key of ours it is, and how to write it. */
interface Rule {
  readonly next: string;
  readonly keys: RegExp;
  readonly says: (texts: readonly string[], key: string) => string;
}

const RULES: readonly Rule[] = [
  { next: "members", keys: MODERATORS, says: moderatorsIn },
  { next: "members", keys: /^groups?$/, says: groupsIn },
  { next: "moderator", keys: /^(?:roles?|type|permission|access)$/, says: roleIn },
  { next: "email", keys: /^(?:name|display-?name|title)$/, says: () => 'people are known by "email" alone' },
  {
    next: "public",
    keys: /^(?:(?:is-?)?private|visibility|privacy|access|(?:is-?)?secret)$/,
    says: visibilityIn,
  },
  {
    next: "absent",
    keys: /^(?:state|ensure|present|deleted?|removed?|destroy|(?:is-?)?archived?)$/,
    says: removalIn,
  },
  // Keys with which the files of other tools begin.
  {
    next: "incident",
    keys: /^(?:version|api-?version|kind|metadata|provider|terraform)$/,
    says: () => "remove the line",
  },
];

function roleIn([role = ""]: readonly string[]): string {
  return MODERATORS.test(role.toLowerCase())
    ? 'write "moderator: true" instead'
    : 'the only role is "moderator: true"';
}

function visibilityIn([value = ""]: readonly string[], key: string): string {
  const isNo = /^(?:false|no|off)$/i.test(value);
  const isPublic = /private|secret/.test(key) ? isNo : /^(?:public|open|everyone|true|visible)$/i.test(value);
  return `write "public: ${isPublic}" instead`;
}

function removalIn([value = ""]: readonly string[], key: string): string {
  const isKept =
    key === "present" ? !/^false$/i.test(value) : /^(?:false|present|active|exists?)$/i.test(value);
  return isKept ? "remove the line" : '"absent: true", together with the ID, deletes it';
}

function moderatorsIn(texts: readonly string[]): string {
  const shown = texts.length > 0 && texts.length <= MAX_NAMED && texts.every((one) => ADDRESS.test(one));
  const lines = (shown ? texts : ["alice@example.com"]).map(
    (one) => `"- { email: ${one}, moderator: true }"`,
  );
  return `write ${shown ? "" : "each of them "}in "members", as ${lines.join(" and ")}`;
}

function groupsIn(texts: readonly string[]): string {
  const [group = ""] = texts;
  const name = texts.length === 1 && /^[\w .-]{1,60}$/.test(group) ? group : "NAME";
  return `write it in "members", as "group:${name}"`;
}

/** A kind of entry, and its own keys. */
interface Owner {
  readonly keys: readonly string[];
  /** The end of a sentence that says where the keys belong. */
  readonly where: string;
}

function keysOf(schema: Schema): readonly string[] {
  return "properties" in schema ? Object.keys(schema.properties) : [];
}

const { teams, rooms, incident } = MANIFEST.properties;
const OF_ROOM: readonly string[] = keysOf(rooms.items satisfies EntrySchema);
const OF_TEAM: readonly string[] = keysOf(teams.items satisfies EntrySchema);

/** Where a key belongs that is allowed elsewhere in the manifest. */
const OWNERS: readonly Owner[] = [
  { keys: Object.keys(MANIFEST.properties), where: "at the top of the manifest" },
  { keys: OF_ROOM.filter((key) => OF_TEAM.includes(key)), where: 'in an entry of "teams" or "rooms"' },
  { keys: ["team"], where: 'in an entry of "rooms" at the top of the manifest' },
  { keys: OF_ROOM, where: 'in an entry of "rooms"' },
  { keys: OF_TEAM, where: 'in an entry of "teams"' },
  { keys: keysOf(incident), where: 'in "incident"' },
  { keys: ["email", "group", "moderator"], where: 'in an entry of "members"' },
];
