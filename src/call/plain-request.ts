import { InputError } from "../inputs/input-error.ts";
import type { Endpoint, Verb } from "../webex/endpoint.ts";
import { type Params, prepare } from "../webex/http/prepare.ts";
import { METHODS } from "../webex/methods.ts";
import { withoutAddressSecrets } from "./secret-address.ts";

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const satisfies readonly Verb[];

/** A valid part of a path: a name, an ID, or an argument in braces. */
const PART = /^(?:[\w.~:@=+$!-]+|\{\w+\})$/;

/** Whether the input `method` is a verb and a path instead of a method's name. */
export function isRequest(text: string): boolean {
  // The title of a page in Webex's reference, such as "Get Membership Details".
  if (/^[A-Za-z]+(?: [A-Za-z]+){2,}$/.test(text)) return false;
  const [first = ""] = text.split(/\s/, 1);
  return /^\S*\s+\S*\/|^\/|:\/\//.test(text) || VERBS.some((verb) => verb === first.toUpperCase());
}

/**
 * Converts a request such as `GET /events/{eventId}` into a method that accepts any arguments: as the query of a GET or
 * DELETE, otherwise as JSON. What is known about the same path, such as who can call it, is kept. Throws `InputError`.
 */
export function parseRequest(text: string): { readonly name: string; readonly endpoint: Endpoint } {
  const refuse = (reason: string): never => {
    throw new InputError("method", withoutAddressSecrets(text), reason);
  };
  const [, word = "", path = ""] = /^(\S*)\s*(.*)$/s.exec(text.trim()) ?? [];
  const verb = VERBS.find((one) => one === word.toUpperCase());
  if (verb === undefined) {
    return refuse(`begin it with ${VERBS.slice(0, -1).join(", ")} or ${VERBS.at(-1)}, ${EXAMPLE}`);
  }
  const fault = faultOf(path);
  if (fault !== undefined) return refuse(fault);
  return { name: `${verb} ${path}`, endpoint: endpointOf(verb, path as `/${string}`) };
}

/**
 * The endpoint of a request, according to its path with the arguments filled in: `POST /recordings/{action}` may purge
 * recordings. A method of the client is returned unchanged. Throws `InputError` for a path that is not allowed.
 */
export function endpointAsSent(endpoint: Endpoint, params: Params): Endpoint {
  const { verb, path, free } = endpoint;
  if (free === undefined || !path.includes("{")) return endpoint;
  const sent = meantBy(prepare(endpoint, params).path);
  if (INCOMING_WEBHOOK.test(sent)) {
    throw new InputError("method", `${verb} ${path}`, NO_INCOMING_WEBHOOK);
  }
  return endpointOf(verb, path, sent);
}

/** A path as the most lenient server reads it. */
function meantBy(path: string): string {
  const [address = ""] = path.split("?", 1);
  return decodeURIComponent(address).replace(/\/{2,}/g, "/");
}

const EXAMPLE = 'such as "GET /events"';

/** Anyone who knows this URL can post to it, and an argument would show it. */
const INCOMING_WEBHOOK = /^\/webhooks\/incoming\b/i;
const NO_INCOMING_WEBHOOK = 'give an incoming webhook to the action itself, as "webhook-url"';

/** What is wrong with a path, and what to write. */
function faultOf(path: string): string | undefined {
  if (path === "") return `write the path after the verb, ${EXAMPLE}`;
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith("//")) {
    return `remove the host, ${EXAMPLE}: the request goes to the input "api-url"`;
  }
  if (!path.startsWith("/")) return `begin the path with a slash, ${EXAMPLE}`;
  const surplus = [
    /^\/v1(?:\/|$)/.test(path) && 'remove "/v1": the input "api-url" ends with it',
    /[?#]/.test(path) && 'remove everything from "?" or "#" on: use the input "arguments" for it',
  ].filter(Boolean);
  if (surplus.length > 0) return surplus.join(", and ");
  if (INCOMING_WEBHOOK.test(path)) return NO_INCOMING_WEBHOOK;
  const parts = path
    .slice(1)
    .replace(/(?<=[^/])\/$/, "")
    .split("/");
  const [, name] = parts.flatMap((part) => /^:([A-Za-z]\w*)$/.exec(part) ?? []);
  if (name !== undefined)
    return `write "{${name}}" instead of ":${name}", and add "${name}" to the arguments`;
  const wrong = parts.find((part) => !PART.test(part) || /^\.+$/.test(part));
  if (wrong === undefined) return undefined;
  if (/^\.+$/.test(wrong)) return 'a part of the path cannot be "." or ".."';
  if (wrong === "") return "no part of the path can be empty: an expression in it may be empty";
  return `a part of the path can contain only letters, digits, and "-._~:@=+$!"; write "{id}" for other values, and add "id" to the arguments`;
}

/** `sent` is the path with the arguments filled in, if they are known. */
function endpointOf(verb: Verb, path: `/${string}`, sent: string = path): Endpoint {
  const isInQuery = verb === "GET" || verb === "DELETE";
  const like = likeIt(verb, sent);
  const { caller, items, redirect, repeat, irreversible } = like ?? {};
  // In the path, it may have another name or none.
  const lost = like?.path.includes(`{${irreversible}}`) ? undefined : irreversible;
  return {
    summary: `Calls ${verb} ${path}.`,
    verb,
    path,
    free: isInQuery ? "query" : "body",
    answer: like?.answer === "number" || like?.answer === "text" ? like.answer : "any",
    reference: "",
    ...(caller && { caller }),
    ...(items && { items }),
    ...(redirect && { redirect }),
    ...(repeat && { repeat }),
    ...(verb === "DELETE" || /(?:delete|purge)(?:all)?\/?$/i.test(sent) ? { irreversible: "path" } : {}),
    ...(verb !== "DELETE" && lost ? { irreversible: lost } : {}),
  };
}

/** The endpoint of the client's method for the same request. A fixed path comes before a path with IDs. */
function likeIt(verb: Verb, path: string): Endpoint | undefined {
  const parts = partsOf(path);
  const isSame = (row: Endpoint): boolean => {
    const own = partsOf(row.path);
    return own.length === parts.length && own.every((part, at) => part === parts[at] || part.startsWith("{"));
  };
  return Object.values(METHODS)
    .flatMap((rows) => Object.values(rows))
    .filter((row) => row.verb === verb && !row.file && isSame(row))
    .toSorted((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
}

function partsOf(path: string): readonly string[] {
  return path.replace(/\/$/, "").split("/");
}
