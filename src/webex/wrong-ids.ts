import { type Endpoint, idsIn } from "./endpoint.ts";
import { bareName, type Fields } from "./fields.ts";
import { decodeId, isCutId, isUuid, nounOfType, roomInLink } from "./ids.ts";
import { fieldsOf } from "./methods.ts";

/** The type of an ID, by the name of its parameter. */
const TYPES: Readonly<Record<string, string>> = {
  roomId: "ROOM",
  personId: "PEOPLE",
  toPersonId: "PEOPLE",
  managerId: "PEOPLE",
  teamId: "TEAM",
  messageId: "MESSAGE",
  parentId: "MESSAGE",
  membershipId: "MEMBERSHIP",
  webhookId: "WEBHOOK",
};

/** How to get an ID if you know the name, by type. */
const SOURCES: Readonly<Record<string, string>> = {
  ROOM: ". Titles are not looked up here: take the `id` that rooms.list gives, or the UUID in the room's link",
  PEOPLE: ". Names are not looked up here: take the `id` that people.list gives",
  TEAM: ". Names are not looked up here: take the `id` that teams.list gives",
  MESSAGE: ", and this is not one",
  MEMBERSHIP: ", and this is not one",
  WEBHOOK: ". Names are not looked up here: take the `id` that webhooks.list gives",
};

/**
 * What to write instead of a text that certainly is not the right ID: part of an ID, one of something else, an address, a
 * link, or a name. `undefined` for a text that may be one.
 */
export function idInPlaceOf(name: string, given: string, endpoint: Endpoint): string | undefined {
  const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  if (/Id$/.test(name) && isCutId(given)) return "a complete id: copy it again";
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(given);
  if (type === undefined) {
    const isOfMethod = endpoint.free === undefined && /Id$/.test(name);
    return isOfMethod && isAddress ? "an ID, not an email address" : undefined;
  }
  const wanted = `the ID of ${nounOfType(type)}`;
  const decoded = decodeId(given);
  if (decoded !== undefined) {
    return isOfType(type, decoded.type)
      ? undefined
      : `${wanted}, but it is the ID of ${nounOfType(decoded.type)}`;
  }
  if (isAddress) return wanted + insteadOfAddress(name, type, endpoint);
  if (/^(?:https?|webexteams):/i.test(given)) return wanted + insteadOfLink(name, type, given);
  return /\s/.test(given.trim()) ? wanted + SOURCES[type] : undefined;
}

/** The last name in a path such as `invitees[0].email`, if it contains email addresses. */
const EMAIL_NAME = /(?:^|\.)((?:\w*E|e)mails?)(?:\[\d+\])?$/;

/** What to write instead of a text that certainly is not one email address, where one belongs. */
export function addressInPlaceOf(path: string, given: unknown): string | undefined {
  const [, name = ""] = EMAIL_NAME.exec(path) ?? [];
  if (name === "" || typeof given !== "string" || /^(?:[^\s@,;]+@[^\s@,;]+)?$/.test(given)) return undefined;
  const isPerson = decodeId(given)?.type === "PEOPLE" || isUuid(given);
  const isBeside = isPerson && /^(?:p|toP)ersonEmail$/.test(name);
  return isBeside
    ? `an email address: an ID belongs in "${name.replace(/Email$/, "Id")}"`
    : "one email address";
}

function isOfType(wanted: string, given: string): boolean {
  // A team has the same UUID as its General room, and Webex's own examples use one ID for the other.
  if (wanted === "TEAM" && given === "ROOM") return true;
  return given === wanted || (wanted === "MEMBERSHIP" && given.endsWith("_MEMBERSHIP"));
}

/** Where an email address belongs instead of in an ID. */
function insteadOfAddress(name: string, type: string, endpoint: Endpoint): string {
  const fields = fieldsOf(endpoint);
  if (type === "MEMBERSHIP") {
    const noun = endpoint.path.startsWith("/team") ? "teamMemberships" : "memberships";
    return `: take the \`id\` that ${noun}.list gives for the person`;
  }
  if (type === "ROOM") {
    if (hasField(fields, "toPersonEmail")) return ': an email address belongs in "toPersonEmail"';
    const isList = endpoint.path === "/messages" && endpoint.verb === "GET";
    return isList ? ': messages.listDirect takes an email address, as "personEmail"' : "";
  }
  if (type !== "PEOPLE") return "";
  const own = name.replace(/Id$/, "Email");
  // The fields of a request by path are not known, except those in the path.
  const isKnown = endpoint.free === undefined || idsIn(endpoint.path).includes(name);
  const field = isKnown ? [own, "hostEmail"].find((one) => hasField(fields, one)) : own;
  if (field !== undefined) return `: an email address belongs in "${field}"`;
  return ': people.list takes an email address, as "email", and gives the `id`';
}

function insteadOfLink(name: string, type: string, given: string): string {
  const uuid = type === "ROOM" ? roomInLink(given) : undefined;
  if (uuid === undefined) return ", not a link";
  return `, and the link contains it: write "${name}: ${uuid}"`;
}

function hasField(fields: Fields, name: string): boolean {
  return Object.keys(fields).some((one) => bareName(one) === name);
}
