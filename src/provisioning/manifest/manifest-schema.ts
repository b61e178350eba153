import type { EntrySchema, TextSchema } from "./schema.ts";

const EMAIL =
  "[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}";
const GROUP = "group:\\s*\\S.*";

/** People of a build. Only an incident knows them. */
export const ROLES = ["author", "committers", "codeowners"] as const;

const flag = (description: string) => ({ description, type: "boolean" }) as const;

function text(description: string, pattern: string, expected: string) {
  const patternErrorMessage = `must be ${expected}` as const;
  return { description, type: "string", pattern: `^(?:${pattern})$`, patternErrorMessage } as const;
}

const name = (description: string) => text(description, "[\\s\\S]*\\S[\\s\\S]*", "a text that is not empty");
const id = (description: string) =>
  text(description, "[A-Za-z0-9+/_-]{20,}={0,2}", "an ID as Webex gives it");
const words = (description: string) => ({ description, type: "string" }) as const;

const MEMBER = {
  description: "A person or a group, with more settings.",
  type: "object",
  additionalProperties: false,
  properties: {
    email: text("Their email address.", EMAIL, "an email address"),
    group: name("The name of a group, for all of its members."),
    moderator: flag("Whether they are a moderator. If omitted, it is not changed."),
  },
  oneOf: [{ required: ["email"] }, { required: ["group"] }],
} as const satisfies EntrySchema;

function membersOf(what: string, roles: readonly string[] = []) {
  const description = `Who is in ${what}.`;
  const forms = ["an email address", '"group:NAME"', ...roles];
  const expected = `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`;
  const short: TextSchema = text(description, [EMAIL, GROUP, ...roles].join("|"), expected);
  return { description, type: "array", items: { description, anyOf: [short, MEMBER] } } as const;
}

const PRUNE = flag("Whether members who are not listed are removed; needs `members`.");

/** Deletes nothing by its name, and removes nobody because a list is missing. */
const SAFE = {
  allOf: [
    // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema, next to `if`.
    { if: { properties: { absent: { const: true } }, required: ["absent"] }, then: { required: ["id"] } },
    // biome-ignore lint/suspicious/noThenProperty: a key of JSON Schema, next to `if`.
    { if: { properties: { prune: { const: true } }, required: ["prune"] }, then: { required: ["members"] } },
  ],
} as const;

const TEAM_ROOM = {
  description: "A room of the team.",
  type: "object",
  additionalProperties: false,
  properties: {
    id: id("The room's ID, if several rooms have its title, or to rename it."),
    title: name("The room's title."),
    description: words("What the room is for; an empty text removes it."),
    locked: flag("Whether only moderators add people and change the title."),
    public: flag("Whether everybody in the organization can find and join it."),
    "announcement-only": flag("Whether only moderators can post."),
    members: membersOf("the room"),
    prune: PRUNE,
    welcome: name("Markdown to post when the room is created."),
    absent: flag("Whether to delete the room; needs its ID."),
  },
  anyOf: [{ required: ["title"] }, { required: ["id"] }],
  ...SAFE,
} as const satisfies EntrySchema;

const ROOM = {
  ...TEAM_ROOM,
  description: "A room.",
  properties: { ...TEAM_ROOM.properties, team: name("The name or ID of the team it belongs to.") },
} as const satisfies EntrySchema;

const TEAM = {
  description: "A team.",
  type: "object",
  additionalProperties: false,
  properties: {
    id: id("The team's ID, if several teams have its name, or to rename it."),
    name: name("The team's name."),
    description: words("What the team is for."),
    members: membersOf("the team"),
    prune: PRUNE,
    rooms: { description: "The rooms of the team.", type: "array", items: TEAM_ROOM },
    absent: flag("Whether to delete the team; needs its ID."),
  },
  anyOf: [{ required: ["name"] }, { required: ["id"] }],
  ...SAFE,
} as const satisfies EntrySchema;

const INCIDENT = {
  description: "The room for a failure or rollback.",
  type: "object",
  additionalProperties: false,
  properties: {
    when: {
      description: "What counts as an incident. If omitted, both.",
      type: "array",
      items: { description: "An outcome.", type: "string", enum: ["failure", "rollback"] },
    },
    id: id("The ID of a permanent room, which keeps its title. If omitted, each incident gets its own room."),
    title: name("The room's title, with Mustache."),
    team: name("The name or ID of the team it belongs to."),
    members: membersOf("the incident's room", ROLES),
    meeting: flag("Whether to create a meeting, if the token is allowed to."),
  },
} as const satisfies EntrySchema;

/**
 * The whole manifest. Its types, its parser, and `schema/webex.schema.json` are derived from this. Draft 07 has the
 * best support in editors.
 */
export const MANIFEST = {
  $schema: "http://json-schema.org/draft-07/schema#",
  title: "Webex Notify manifest",
  description: "Webex teams and rooms as they should be.",
  type: "object",
  additionalProperties: false,
  properties: {
    teams: { description: "Teams with their members and rooms.", type: "array", items: TEAM },
    rooms: { description: "Rooms, in teams or not.", type: "array", items: ROOM },
    incident: INCIDENT,
  },
} as const satisfies EntrySchema & { readonly $schema: string; readonly title: string };
