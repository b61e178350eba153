import type { EntrySchema, TextSchema } from "./schema.ts";

const EMAIL =
  "[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}";
const GROUP = "group:\\s*\\S.*";

/** People of a build; only an incident knows them. */
export const ROLES = ["author", "committers", "codeowners"] as const;

const flag = (description: string) => ({ description, type: "boolean" }) as const;

function text(description: string, pattern: string, expected: string) {
  const patternErrorMessage = `must be ${expected}` as const;
  return { description, type: "string", pattern: `^(?:${pattern})$`, patternErrorMessage } as const;
}

const name = (description: string) => text(description, "[\\s\\S]*\\S[\\s\\S]*", "a text that is not empty");
const id = (description: string) =>
  text(description, "[A-Za-z0-9+/_-]{20,}={0,2}", "an id as Webex gives it");
const words = (description: string) => ({ description, type: "string" }) as const;

const MEMBER = {
  description: "A person or a group, with more to say of them.",
  type: "object",
  additionalProperties: false,
  properties: {
    email: text("Their e-mail address.", EMAIL, "an e-mail address"),
    group: name("The name of a group; each of its members is meant."),
    moderator: flag("Whether they moderate; left out, it stays as it is."),
  },
  oneOf: [{ required: ["email"] }, { required: ["group"] }],
} as const satisfies EntrySchema;

function membersOf(what: string, roles: readonly string[] = []) {
  const description = `Who is in ${what}.`;
  const forms = ["an e-mail address", '"group:NAME"', ...roles];
  const expected = `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
  const short: TextSchema = text(description, [EMAIL, GROUP, ...roles].join("|"), expected);
  return { description, type: "array", items: { description, anyOf: [short, MEMBER] } } as const;
}

const PRUNE = flag("Whether members who are not listed are removed.");

/** Of a room or team that is deleted. */
const IDENTIFIED = {
  if: { properties: { absent: { const: true } }, required: ["absent"] },
  // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema, next to `if`.
  then: { required: ["id"] },
} as const;

const TEAM_ROOM = {
  description: "A room of the team.",
  type: "object",
  additionalProperties: false,
  properties: {
    id: id("The room's id, where its title is not the only one, or to rename it."),
    title: name("The room's title."),
    description: words("What the room is for; an empty text removes it."),
    locked: flag("Whether only moderators add people and change the title."),
    public: flag("Whether everybody in the organization may find and join it."),
    "announcement-only": flag("Whether only moderators may post."),
    members: membersOf("the room"),
    prune: PRUNE,
    welcome: name("Markdown that a new room begins with."),
    absent: flag("Whether the room is deleted; needs its id."),
  },
  anyOf: [{ required: ["title"] }, { required: ["id"] }],
  ...IDENTIFIED,
} as const satisfies EntrySchema;

const ROOM = {
  ...TEAM_ROOM,
  description: "A room.",
  properties: { ...TEAM_ROOM.properties, team: name("The name or id of the team it belongs to.") },
} as const satisfies EntrySchema;

const TEAM = {
  description: "A team.",
  type: "object",
  additionalProperties: false,
  properties: {
    id: id("The team's id, where its name is not the only one, or to rename it."),
    name: name("The team's name."),
    description: words("What the team is for."),
    members: membersOf("the team"),
    prune: PRUNE,
    rooms: { description: "The rooms of the team.", type: "array", items: TEAM_ROOM },
    absent: flag("Whether the team is deleted; needs its id."),
  },
  anyOf: [{ required: ["name"] }, { required: ["id"] }],
  ...IDENTIFIED,
} as const satisfies EntrySchema;

const INCIDENT = {
  description: "The room that a failure or rollback gets.",
  type: "object",
  additionalProperties: false,
  properties: {
    when: {
      description: "What makes an incident; both when left out.",
      type: "array",
      items: { description: "An outcome.", type: "string", enum: ["failure", "rollback"] },
    },
    id: id(
      "The id of a standing room, which keeps its title; left out, each incident gets a room of its own.",
    ),
    title: name("The room's title, with Mustache."),
    team: name("The name or id of the team it belongs to."),
    members: membersOf("the incident's room", ROLES),
    meeting: flag("Whether a meeting is made, where the token may."),
  },
} as const satisfies EntrySchema;

/**
 * The whole manifest, described once: its types, its parser and `schema/webex.schema.json` follow from this. Draft 07 is
 * what editors know best.
 */
export const MANIFEST = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Webex Notify manifest",
  description: "Webex teams and rooms as they should be.",
  type: "object",
  additionalProperties: false,
  properties: {
    teams: { description: "Teams with their members and rooms.", type: "array", items: TEAM },
    rooms: { description: "Rooms, of teams or of none.", type: "array", items: ROOM },
    incident: INCIDENT,
  },
} as const satisfies EntrySchema & { readonly $schema: string; readonly title: string };
