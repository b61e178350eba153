/** The contents of a Webex ID. */
export interface DecodedId {
  /** `us`, or for other regions something like `urn:TEAM:eu-central-1_k`. */
  readonly cluster: string;
  /** For example `ROOM`, `PEOPLE`, `MESSAGE`, `TEAM`. */
  readonly type: string;
  readonly uuid: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a bare UUID, which Webex often accepts instead of an ID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Decodes a Webex ID: base64 or base64url, without padding, of `ciscospark://<cluster>/<TYPE>/<uuid>`. Returns
 * `undefined` for any other text.
 */
export function decodeId(id: string): DecodedId | undefined {
  if (!/^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(id)) return undefined;
  const uri = decodeBase64(
    id
      .replaceAll("-", "+")
      .replaceAll("_", "/")
      .replace(/(?<!=)=+$/, ""),
  );
  const [, cluster, type, uuid] = /^ciscospark:\/\/([^/]+)\/([A-Z_]+)\/(.+)$/.exec(uri) ?? [];
  return cluster === undefined || type === undefined || uuid === undefined
    ? undefined
    : { cluster, type, uuid };
}

/** A room's link: that of the app, or that of the web client. */
const ROOM_LINK =
  /^(?:webexteams:\/\/im\/?\?(?:[^#]*&)?space=|https:\/\/web\.webex\.com\/spaces\/)([\w+=-]+)/i;

/**
 * The UUID of the room in a link: `webexteams://im?space=<uuid>`, which the app copies, or
 * `https://web.webex.com/spaces/<id>`. There, the ID is a UUID, an ID of the API, or a conversation's address in base64.
 */
export function roomInLink(text: string): string | undefined {
  const [, id = ""] = ROOM_LINK.exec(text) ?? [];
  if (isUuid(id)) return id;
  const { type, uuid = "" } = decodeId(id) ?? {};
  if (type === "ROOM" && isUuid(uuid)) return uuid;
  const [, inAddress] = /\/conversations\/([0-9a-f-]{36})$/i.exec(decodeBase64(id)) ?? [];
  return inAddress !== undefined && isUuid(inAddress) ? inAddress : undefined;
}

/** Names of things whose IDs end in a UUID and nothing else. */
const NOUNS: Readonly<Record<string, string>> = {
  ROOM: "a room",
  PEOPLE: "a person",
  TEAM: "a team",
  MESSAGE: "a message",
  ORGANIZATION: "an organization",
};

/** Names of other things with IDs. */
const OTHER_NOUNS: typeof NOUNS = {
  MEMBERSHIP: "a membership",
  TEAM_MEMBERSHIP: "a membership",
  WEBHOOK: "a webhook",
  ATTACHMENT_ACTION: "an attachment action",
  LICENSE: "a license",
  ROLE: "a role",
};

/** The name for a type, such as `a room`. */
export function nounOfType(type: string): string {
  return NOUNS[type] ?? OTHER_NOUNS[type] ?? type;
}

/** `cospark://` as part of every ID, even if its first characters are missing. */
const MARK = "Y29zcGFyazovL";

/** Whether a text is a Webex ID that lost some characters when it was copied. */
export function isCutId(text: string): boolean {
  if (!text.includes(MARK) || /[^\w+/=-]/.test(text)) return false;
  // Characters after the last group of four have no meaning.
  const decoded = decodeId(text) ?? decodeId(text.slice(0, text.length - (text.length % 4)));
  if (decoded === undefined) return true;
  return Object.hasOwn(NOUNS, decoded.type) && /^[0-9a-f-]+$/i.test(decoded.uuid) && !isUuid(decoded.uuid);
}

/** The same key for an ID in either alphabet and for its bare UUID. Any other text in lowercase. */
export function idKey(id: string): string {
  return (decodeId(id)?.uuid ?? id).toLowerCase();
}

/** Whether two IDs identify the same thing, however each is written. Unknown IDs are never the same. */
export function isSameId(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== "" && idKey(one) === idKey(other);
}

/** Decodes base64 to characters of one byte each. Returns `""` for any other text. */
export function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}
