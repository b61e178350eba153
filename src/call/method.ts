import { InputError } from "../inputs/input-error.ts";
import { choicesText } from "../text/list.ts";
import type { Endpoint } from "../webex/endpoint.ts";
import { findEndpoint, METHODS } from "../webex/methods.ts";
import { type Rule, rulesOf } from "../webex/rules.ts";
import { isRequest, parseRequest } from "./plain-request.ts";
import { likelyMethods, likelyNoun } from "./written/likely-methods.ts";

/** A Webex method, as named by the input `method`. */
export interface Method {
  /** For example `rooms.create` or `GET /events`. */
  readonly name: string;
  readonly endpoint: Endpoint;
  /** Combinations of valid arguments that Webex rejects. */
  readonly rules: readonly Rule[];
}

/** The method with a name, or for a verb and a path. Throws `InputError`, which suggests similar methods. */
export function parseMethod(name: string): Method {
  const endpoint = findEndpoint(name);
  if (endpoint !== undefined) return { name, endpoint, rules: rulesOf(name) };
  if (name === "") throw new InputError("method", name, `give one such as "rooms.create"; ${EVERYWHERE}`);
  if (isRequest(name)) return { ...parseRequest(name), rules: [] };
  const near = likelyMethods(name);
  const hint = near.length === 0 ? "." : `, did you mean ${choicesText(near)}?`;
  throw new InputError("method", name, `it is not a known method${hint} ${alternatives(near[0] ?? name)}`);
}

const EVERYWHERE = "docs/methods.md lists all";

/** The methods of the noun that was meant, or all nouns, and how to reach everything else. */
function alternatives(name: string): string {
  const noun = likelyNoun(name);
  const known =
    noun === undefined
      ? `The nouns are ${Object.keys(METHODS).join(", ")}; ${EVERYWHERE}`
      : `The methods of ${noun} are ${Object.keys(METHODS[noun as keyof typeof METHODS]).join(", ")}`;
  return `${known}. Call anything else by its verb and path, such as "GET /events"`;
}
