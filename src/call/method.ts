import { InputError } from "../inputs/input-error.ts";
import { choicesText } from "../text/list.ts";
import { nearest, nearestFew } from "../text/nearest.ts";
import type { Endpoint } from "../webex/endpoint.ts";
import { findEndpoint, METHODS, methodNames } from "../webex/methods.ts";

/** A method of Webex, as the input `method` names it. */
export interface Method {
  /** Such as `rooms.create`. */
  readonly name: string;
  readonly endpoint: Endpoint;
}

/** The method of a name. Throws `InputError`, with those that were likely meant. */
export function parseMethod(name: string): Method {
  const endpoint = findEndpoint(name);
  if (endpoint !== undefined) return { name, endpoint };
  if (name === "") throw new InputError("method", name, `give one such as "rooms.create"; ${EVERYWHERE}`);
  const near = nearestFew(name, methodNames());
  const hint = near.length === 0 ? "." : `, did you mean ${choicesText(near)}?`;
  throw new InputError("method", name, `it is none of Webex's methods${hint} ${alternatives(name)}`);
}

const EVERYWHERE = "docs/methods.md lists all";

/** The methods of the noun that was meant, else the nouns. */
function alternatives(name: string): string {
  const nouns = Object.keys(METHODS);
  const wanted = name.split(".", 1)[0] ?? "";
  const noun = nouns.find((one) => one === wanted) ?? nearest(wanted, nouns);
  if (noun === undefined) return `The nouns are ${nouns.join(", ")}; ${EVERYWHERE}`;
  const verbs = Object.keys(METHODS[noun as keyof typeof METHODS]);
  return `The methods of ${noun} are ${verbs.join(", ")}`;
}
