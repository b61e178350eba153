import { InputError } from "../inputs/input-error.ts";
import { choicesText } from "../text/list.ts";
import { nearest, nearestFew } from "../text/nearest.ts";
import type { Endpoint } from "../webex/endpoint.ts";
import { findEndpoint, METHODS, methodNames } from "../webex/methods.ts";
import { type Rule, rulesOf } from "../webex/rules.ts";
import { isRequest, parseRequest } from "./plain-request.ts";

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
  throw new InputError("method", name, `it is not a known method${hint} ${alternatives(name)}`);
}

/** Methods that were likely meant: those that other tools call by that verb, or those with similar names. */
function likelyMethods(name: string): readonly string[] {
  const verb = name.slice(name.indexOf(".") + 1).toLowerCase();
  const meant = Object.entries(OTHER_VERBS).find(([, others]) => others.includes(verb))?.[0];
  const noun = likelyNoun(name);
  const method = `${noun}.${meant}`;
  if (methodNames().includes(method)) return [method];
  // A verb that many nouns have says nothing about the noun.
  return name.includes(".") && noun === undefined ? [] : nearestFew(name, methodNames());
}

/** Verbs of methods, with the verbs that other tools use for the same. */
const OTHER_VERBS: Readonly<Record<string, readonly string[]>> = {
  create: ["send", "post", "add", "new", "make", "invite", "insert", "write", "open"],
  delete: ["remove", "del", "destroy", "kick", "leave", "archive", "close"],
  update: ["edit", "change", "set", "modify", "rename", "put"],
  get: ["read", "show", "fetch", "retrieve", "info", "details", "describe", "view"],
  list: ["all", "index", "search", "find", "query", "getall"],
};

function likelyNoun(name: string): string | undefined {
  const nouns = Object.keys(METHODS);
  const wanted = name.split(".", 1)[0] ?? "";
  return nouns.find((one) => one === wanted) ?? nearest(wanted, nouns);
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
