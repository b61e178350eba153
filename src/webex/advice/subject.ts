import type { Subject } from "../errors.ts";
import type { Outgoing } from "../http/outgoing.ts";
import { DEFAULT_BASE_URL } from "../options.ts";

/** Parameters that only say how much of a list is wanted, and in which order. */
const OF_ANY_LIST = new Set(["max", "count", "startIndex", "type", "sortBy", "filter"]);

const PERSON_FIELDS = ["toPersonEmail", "toPersonId"];

/** What a request to the API at a base address is about. */
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
  // Whoever has a token is somebody.
  if (place === "/people/me") return "list";
  const isToOne = PERSON_FIELDS.some((name) => names.includes(name));
  if (isToOne || place.startsWith("/people/")) return "person";
  return isFree ? "path" : undefined;
}
