/** What a Webex ID says of itself. */
export interface DecodedId {
  /** `us`, or such as `urn:TEAM:eu-central-1_k` for other regions. */
  readonly cluster: string;
  /** Such as `ROOM`, `PEOPLE`, `MESSAGE`, `TEAM`. */
  readonly type: string;
  readonly uuid: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a bare UUID, which Webex takes in many places instead of an ID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Decodes a Webex id: base64 or base64url, without padding, of `ciscospark://<cluster>/<TYPE>/<uuid>`.
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

/** What the things are called whose IDs end in a UUID and nothing else. */
const NOUNS: Readonly<Record<string, string>> = {
  ROOM: "a room",
  PEOPLE: "a person",
  TEAM: "a team",
  MESSAGE: "a message",
  ORGANIZATION: "an organization",
};

/** What else IDs are of. */
const OTHER_NOUNS: typeof NOUNS = { MEMBERSHIP: "a membership", WEBHOOK: "a webhook" };

/** What a thing of a type is called, such as `a room`. */
export function nounOfType(type: string): string {
  return NOUNS[type] ?? OTHER_NOUNS[type] ?? type;
}

/** `cospark://` as it stands in every ID, also in one that lost its first characters. */
const MARK = "Y29zcGFyazovL";

/** Whether a text is an ID of Webex that lost some of its characters when it was copied. */
export function isCutId(text: string): boolean {
  if (!text.includes(MARK) || /[^\w+/=-]/.test(text)) return false;
  // What is left behind the last four has no meaning.
  const decoded = decodeId(text) ?? decodeId(text.slice(0, text.length - (text.length % 4)));
  if (decoded === undefined) return true;
  return Object.hasOwn(NOUNS, decoded.type) && /^[0-9a-f-]+$/i.test(decoded.uuid) && !isUuid(decoded.uuid);
}

/** Equal for an ID in either alphabet and its bare UUID; any other text as it is, in lower case. */
export function idKey(id: string): string {
  return (decodeId(id)?.uuid ?? id).toLowerCase();
}

/** Whether two IDs are of one thing, in whatever form each is written; what is not known is nothing's. */
export function isSameId(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== "" && idKey(one) === idKey(other);
}

function decodeBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}
