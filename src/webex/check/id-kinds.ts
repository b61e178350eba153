import { type Endpoint, idsIn } from "../endpoint.ts";
import { nounOfType } from "../ids.ts";
import { giversOfNoun, giversOfPath, type IdGivers } from "./id-givers.ts";

/** What an argument identifies. */
export interface IdKind {
  /** Such as `a room`. */
  readonly noun: string;
  /** The type in its ID; `undefined` if Webex's IDs of this kind have no type, or one that is not known. */
  readonly type: string | undefined;
  /** Whether Webex accepts nothing but an ID with its type, or a UUID. */
  readonly isStrict: boolean;
  /** The end of a sentence that says where the ID comes from. */
  readonly source: string;
  /** The methods that give it; `undefined` if none does, or if it is not known. */
  readonly givers: IdGivers | undefined;
}

/** Types of IDs by the name of the argument. Webex accepts these as IDs with their type, or as UUIDs. */
const STRICT: Readonly<Record<string, string>> = {
  roomId: "ROOM",
  personId: "PEOPLE",
  toPersonId: "PEOPLE",
  managerId: "PEOPLE",
  teamId: "TEAM",
  messageId: "MESSAGE",
  parentId: "MESSAGE",
  beforeMessage: "MESSAGE",
  membershipId: "MEMBERSHIP",
  webhookId: "WEBHOOK",
};

/** Types of other IDs, which may also have another form. */
const LOOSE: Readonly<Record<string, string>> = {
  orgId: "ORGANIZATION",
  targetOrgId: "ORGANIZATION",
  licenseId: "LICENSE",
  roleId: "ROLE",
};

/** How to get an ID if you know the name, by type. */
const SOURCES: Readonly<Record<string, string>> = {
  ROOM: ". Titles are not looked up here: take the `id` that rooms.list gives, or the UUID in the room's link",
  MESSAGE: ", and is none",
  MEMBERSHIP: ", and is none",
};

/** Lists of IDs whose name does not say so, and what each item is. */
const LISTS: Readonly<Record<string, string>> = {
  licenses: "licenseId",
  roles: "roleId",
  mentionedPeople: "personId",
};

/** Arguments whose name ends like that of an ID, but which the caller may choose. */
const CHOSEN: readonly string[] = ["invitationCorrelationId", "registrationId", "clientId"];

/**
 * What the argument with this name identifies; `undefined` if it is not an ID, or if nothing is known about it. Of a request
 * by path, only the names are known that mean the same everywhere.
 */
export function idKindOf(name: string, endpoint: Endpoint): IdKind | undefined {
  const kind = namedIdKind(name, endpoint);
  return kind && { ...kind, givers: giversOfPath(name, endpoint) ?? giversOfNoun(kind.stem) };
}

/** A kind of ID, and the name of what it identifies. */
type NamedKind = Omit<IdKind, "givers"> & { readonly stem: string };

function namedIdKind(name: string, endpoint: Endpoint): NamedKind | undefined {
  const isOfMethod = endpoint.free === undefined;
  if (name === "id" && isOfMethod) return bareIdKind(endpoint);
  const strict = Object.hasOwn(STRICT, name) ? STRICT[name] : undefined;
  if (strict !== undefined) return kindOfType(strict, isOfMethod);
  const loose = Object.hasOwn(LOOSE, name) ? LOOSE[name] : undefined;
  if (loose !== undefined) return kindOfType(loose, false);
  if (!isOfMethod || !/[a-z]Id$/.test(name) || CHOSEN.includes(name)) return undefined;
  const words = name.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const noun = `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
  const stem = name.replace(/Id$/, "");
  return { noun, type: undefined, isStrict: false, source: sourceOf(stem), stem };
}

/** The name that each item of a list would have as an argument of its own. */
export function itemName(list: string): string {
  return Object.hasOwn(LISTS, list) ? (LISTS[list] ?? list) : list.replace(/Ids$/, "Id");
}

function kindOfType(type: string, isStrict: boolean): NamedKind {
  const noun = nounOfType(type);
  const [, word = ""] = /^an? (\w+)$/.exec(noun) ?? [];
  const stem = word === "person" ? "people" : word;
  return { noun, type, isStrict, source: SOURCES[type] ?? sourceOf(stem), stem };
}

/** The argument `id`, whose method says what it is. */
function bareIdKind({ path }: Endpoint): NamedKind | undefined {
  if (path === "/people") return kindOfType("PEOPLE", true);
  if (!idsIn(path).includes("id")) return undefined;
  if (path.startsWith("/room/tabs")) {
    const stem = "roomTab";
    return { noun: "a room tab", type: undefined, isStrict: true, source: sourceOf(stem), stem };
  }
  const source = ": a webhook for `attachmentActions` sends it as `data.id`";
  return { noun: "an attachment action", type: "ATTACHMENT_ACTION", isStrict: true, source, stem: "" };
}

function sourceOf(stem: string): string {
  const [list] = giversOfNoun(stem) ?? [];
  return list === undefined ? "" : `. Names are not looked up here: take the \`id\` that ${list.name} gives`;
}
