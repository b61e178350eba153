/** What a place of the manifest may hold; the parser and the JSON Schema follow from it. */
export type Shape = TextShape | FlagShape | ListShape | EntryShape | EitherShape;

interface TextShape {
  readonly kind: "text";
  readonly says: string;
  /** The source of a regular expression for the whole text. */
  readonly pattern?: string;
  /** What the text must be, for errors. */
  readonly expected: string;
  readonly words?: readonly string[];
}

interface FlagShape {
  readonly kind: "flag";
  readonly says: string;
}

interface ListShape {
  readonly kind: "list";
  readonly says: string;
  readonly of: Shape;
}

/** A mapping with known keys. */
export interface EntryShape {
  readonly kind: "entry";
  readonly says: string;
  readonly keys: Readonly<Record<string, Shape>>;
  /** Exactly or at least one of these keys is needed. */
  readonly needs?: { readonly keys: readonly string[]; readonly onlyOne?: true };
  /** A flag that, when it is true, needs another key. */
  readonly needsWhenTrue?: { readonly flag: string; readonly key: string };
}

/** A text for short, or a mapping in its place. */
interface EitherShape {
  readonly kind: "either";
  readonly says: string;
  readonly text: TextShape;
  readonly entry: EntryShape;
}

const EMAIL =
  "[A-Za-z0-9_](?:[A-Za-z0-9._+'-]*[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,}";
const GROUP = "group:\\s*\\S.*";

/** People of a build; only an incident knows them. */
export const ROLES = ["author", "committers", "codeowners"] as const;

const flag = (says: string): FlagShape => ({ kind: "flag", says });
const name = (says: string): TextShape => {
  return { kind: "text", says, pattern: "[\\s\\S]*\\S[\\s\\S]*", expected: "a text that is not empty" };
};
const words = (says: string): TextShape => ({ kind: "text", says, expected: "a text" });
const id = (says: string): TextShape => {
  return { kind: "text", says, pattern: "[A-Za-z0-9+/_-]{20,}={0,2}", expected: "an id as Webex gives it" };
};

function membersOf(what: string, roles: readonly string[] = []): ListShape {
  const forms = ["an e-mail address", '"group:NAME"', ...roles];
  const text: TextShape = {
    kind: "text",
    says: `Who is in ${what}.`,
    pattern: [EMAIL, GROUP, ...roles].join("|"),
    expected: `${forms.slice(0, -1).join(", ")} or ${forms.at(-1)}`,
  };
  const entry: EntryShape = {
    kind: "entry",
    says: "A person or a group, with more to say of them.",
    keys: {
      email: { kind: "text", says: "Their e-mail address.", pattern: EMAIL, expected: "an e-mail address" },
      group: name("The name of a group; each of its members is meant."),
      moderator: flag("Whether they moderate; left out, it stays as it is."),
    },
    needs: { keys: ["email", "group"], onlyOne: true },
  };
  return { kind: "list", says: `Who is in ${what}.`, of: { kind: "either", says: text.says, text, entry } };
}

const PRUNE = flag("Whether members who are not listed are removed.");

const ROOM_KEYS = {
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
} as const satisfies Record<string, Shape>;

const IDENTIFIED = { needsWhenTrue: { flag: "absent", key: "id" } } as const;

const TEAM_ROOM: EntryShape = {
  kind: "entry",
  says: "A room of the team.",
  keys: ROOM_KEYS,
  needs: { keys: ["title", "id"] },
  ...IDENTIFIED,
};

const ROOM: EntryShape = {
  ...TEAM_ROOM,
  says: "A room.",
  keys: { ...ROOM_KEYS, team: name("The name or id of the team it belongs to.") },
};

const TEAM: EntryShape = {
  kind: "entry",
  says: "A team.",
  keys: {
    id: id("The team's id, where its name is not the only one, or to rename it."),
    name: name("The team's name."),
    description: words("What the team is for."),
    members: membersOf("the team"),
    prune: PRUNE,
    rooms: { kind: "list", says: "The rooms of the team.", of: TEAM_ROOM },
    absent: flag("Whether the team is deleted; needs its id."),
  },
  needs: { keys: ["name", "id"] },
  ...IDENTIFIED,
};

const INCIDENT: EntryShape = {
  kind: "entry",
  says: "The room that a failure or rollback gets.",
  keys: {
    when: {
      kind: "list",
      says: "What makes an incident; both when left out.",
      of: {
        kind: "text",
        says: "An outcome.",
        expected: "failure or rollback",
        words: ["failure", "rollback"],
      },
    },
    id: id(
      "The id of a standing room, which keeps its title; left out, each incident gets a room of its own.",
    ),
    title: name("The room's title, with Mustache."),
    team: name("The name or id of the team it belongs to."),
    members: membersOf("the incident's room", ROLES),
    meeting: flag("Whether a meeting is made, where the token may."),
  },
};

/** The whole manifest. */
export const MANIFEST: EntryShape = {
  kind: "entry",
  says: "Webex teams and rooms as they should be.",
  keys: {
    teams: { kind: "list", says: "Teams with their members and rooms.", of: TEAM },
    rooms: { kind: "list", says: "Rooms, of teams or of none.", of: ROOM },
    incident: INCIDENT,
  },
};
