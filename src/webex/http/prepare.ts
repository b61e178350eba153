import { type Endpoint, idsIn } from "../endpoint.ts";
import { bareName, type Fields, isId } from "../fields.ts";
import type { Outgoing } from "./outgoing.ts";

/** Parameters of a call by Webex's names. Those that are `undefined` are left out. */
export type Params = Readonly<Record<string, unknown>>;

/**
 * Creates the request for an endpoint's description and the parameters of a call. Throws `TypeError` for an ID that
 * would change the path.
 */
export function prepare(endpoint: Endpoint, params: Params): Outgoing {
  const { verb, path, query, body, headers, redirect, caller } = endpoint;
  const { free } = endpoint;
  const rest = free === undefined ? {} : withoutIds(path, params);
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeId(name, params[name]));
  return {
    verb,
    redirect,
    caller,
    hasId: path.includes("{"),
    path: address + queryText(free === "query" ? rest : pick(query, params)),
    ...(free === undefined ? {} : { isFree: true }),
    ...(takesText(endpoint) ? { takesText: true } : {}),
    ...(headers === undefined ? {} : { headers: textsOf(pick(headers, params)) }),
    ...(free === "body" ? { body: rest } : {}),
    ...(body === undefined ? {} : { body: pick(body, params) }),
  };
}

function takesText({ answer }: Endpoint): boolean {
  return answer === "text" || answer === "any";
}

function encodeId(name: string, id: unknown): string {
  if (isId(id)) return encodeURIComponent(id.toWellFormed());
  throw new TypeError(`${name} is ${JSON.stringify(id)}: an ID cannot be empty, "." or "..".`);
}

/** Parameters that are not described are sent as they are. */
function withoutIds(path: string, params: Params): Params {
  const ids = idsIn(path);
  return Object.fromEntries(Object.entries(params).filter(([name]) => !ids.includes(name)));
}

function pick(fields: Fields = {}, params: Params): Params {
  const names = Object.keys(fields).map(bareName);
  return Object.fromEntries(
    names.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])),
  );
}

/** Webex expects commas in lists in a query. */
function queryText(query: Params): string {
  const search = new URLSearchParams(textsOf(query));
  return search.size === 0 ? "" : `?${search}`;
}

function textsOf(params: Params): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}
