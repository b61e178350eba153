import type { Subject } from "../errors.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { DEFAULT_BASE_URL } from "../options.ts";

/** Parameters that only select a part of a list, or its order. */
const OF_ANY_LIST = new Set(["max", "count", "startIndex", "type", "sortBy", "filter"]);

const PERSON_FIELDS = ["toPersonEmail", "toPersonId"];

/** What a request is about, if it goes to the API at the base address. */
export function subjectOf(
  { verb, path, hasId, isFree, body, elsewhere }: Outgoing,
  baseUrl: string,
): Subject | undefined {
  if (elsewhere !== undefined) return undefined;
  if (baseUrl !== DEFAULT_BASE_URL && !/\/v\d+$/.test(baseUrl)) return "address";
  const [place = "", query] = path.split("?");
  const isPlain = [...new URLSearchParams(query).keys()].every((name) => OF_ANY_LIST.has(name));
  if (verb === "GET" && hasId === false && isPlain && !isFree) return "list";
  const names = Object.keys((body as object | undefined) ?? {});
  // A token always belongs to somebody, so this is never about a missing person.
  if (place === "/people/me") return "list";
  const isToOne = PERSON_FIELDS.some((name) => names.includes(name));
  if (isToOne || place.startsWith("/people/")) return "person";
  return isFree ? "path" : undefined;
}
