import { type Endpoint, idsIn } from "../endpoint.ts";
import { bareName, type Fields } from "../fields.ts";
import { decodeBase64, decodeId, isCutId, isUuid, nounOfType, roomInLink } from "../ids.ts";
import { fieldsOf } from "../methods.ts";
import { type IdKind, idKindOf } from "./id-kinds.ts";

/**
 * What to write instead of a text that certainly is not the right ID: part of an ID, one of something else, an address, a
 * link, or a name. `undefined` for a text that may be one.
 */
export function idInPlaceOf(name: string, given: string, endpoint: Endpoint): string | undefined {
  // The only argument that takes several IDs in one text.
  const isSeveral = name === "id" && endpoint.path === "/people";
  const texts = isSeveral ? given.split(",") : [given];
  return texts.map((text) => oneInPlaceOf(name, text, endpoint)).find((one) => one !== undefined);
}

function oneInPlaceOf(name: string, given: string, endpoint: Endpoint): string | undefined {
  if (/Id$/.test(name) && isCutId(given)) return "a complete ID: copy it again";
  const kind = idKindOf(name, endpoint);
  if (kind === undefined) return undefined;
  const { noun, type, isStrict, source } = kind;
  const wanted = `the ID of ${noun}`;
  const decoded = decodeId(given);
  if (decoded !== undefined) return otherKind(kind, decoded.type);
  if (/^[^\s@]+@[^\s@]+$/.test(given)) {
    return type === undefined
      ? "an ID, not an email address"
      : wanted + insteadOfAddress(name, type, endpoint);
  }
  if (/^(?:https?|webexteams):/i.test(given)) return wanted + insteadOfLink(name, type, given);
  if (given !== given.trim()) return `${wanted}, without the space around it`;
  if (/\s/.test(given)) return wanted + source;
  const isMe = given === "me" && type === "PEOPLE";
  return isStrict && !isMe && !isIdLike(given) ? wanted + source : undefined;
}

/**
 * Whether a text may be an ID, whatever it identifies: a UUID, or several of them; an address in base64, as
 * `ciscospark://…` is one; or characters as mixed and as many as only an ID has.
 */
function isIdLike(text: string): boolean {
  if (/^[0-9a-f][0-9a-f:_-]{31,}$/i.test(text)) return true;
  if (/^[\w+/=-]{40,}$/.test(text) && [/\d/, /[a-z]/, /[A-Z]/].every((kind) => kind.test(text))) return true;
  const uri = decodeBase64(
    text
      .replaceAll("-", "+")
      .replaceAll("_", "/")
      .replace(/(?<!=)=+$/, ""),
  );
  return /^[\x20-\x7e]+$/.test(uri) && uri.includes("://");
}

/** What to write instead of the ID of something else. Types that are not known may be right. */
function otherKind({ noun, type, isStrict }: IdKind, given: string): string | undefined {
  const isRight = given === type || (type === "MEMBERSHIP" && given.endsWith("_MEMBERSHIP"));
  const isKnown = nounOfType(given) !== given;
  if (isRight || !(isKnown || (isStrict && type !== undefined))) return undefined;
  const end = type === "TEAM" && given === "ROOM" ? ": rooms.get gives its team as `teamId`" : "";
  return `the ID of ${noun}, but it is the ID of ${nounOfType(given)}${end}`;
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

function insteadOfLink(name: string, type: string | undefined, given: string): string {
  const uuid = type === "ROOM" ? roomInLink(given) : undefined;
  if (uuid === undefined) return ", not a link";
  return `, and the link contains it: write "${name}: ${uuid}"`;
}

function hasField(fields: Fields, name: string): boolean {
  return Object.keys(fields).some((one) => bareName(one) === name);
}
