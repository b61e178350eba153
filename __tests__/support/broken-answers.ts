import { fetch } from "../../src/door/fetch.ts";
import { answeredBy, listedBy } from "../../src/webex/endpoint.ts";
import { bareName } from "../../src/webex/fields.ts";
import type { Fetch } from "../../src/webex/index.ts";
import { type NamedEndpoint, namedEndpoints } from "./named-endpoints.ts";

/** One way in which all answers to one call of Webex are not as they are described. */
export interface BrokenAnswer {
  readonly call: string;
  /** Such as `personId is null`. */
  readonly what: string;
  readonly change: (body: unknown) => unknown;
}

/**
 * Every way for each of the calls: no object at all, what is relied on left out or of another kind, field by field, and
 * all others at once; of a list in every item, and what is relied on in its last one alone. With `isWhole`, the others
 * one by one as well.
 */
export function brokenAnswers(calls: ReadonlySet<string>, { isWhole = false } = {}): readonly BrokenAnswer[] {
  return namedEndpoints.filter(({ name }) => calls.has(name)).flatMap((named) => waysOf(named, isWhole));
}

function waysOf({ name: call, endpoint }: NamedEndpoint, isWhole: boolean): readonly BrokenAnswer[] {
  const keys = Object.keys(answeredBy(endpoint) ?? {});
  const others = keys.filter((key) => key === bareName(key));
  const relied = keys.filter((key) => key !== bareName(key)).map(bareName);
  const grave: readonly Way[] = [
    ["it is null", () => null],
    ["it is empty", () => ({})],
    ...relied.flatMap((field) => VALUES.map((value) => withAll([field], value))),
  ];
  const light = [
    ...(isWhole ? others.map((field) => withAll([field], null)) : []),
    ...VALUES.map((value) => withAll(others, value)),
  ];
  const all = [...grave, ...light];
  if (listedBy(endpoint) === undefined) {
    return all.map(([what, change]) => ({ call, what, change: (body) => change(body as Thing) }));
  }
  const items = endpoint.items ?? "items";
  const inAll = all.map(([what, change]) => ({ call, what, change: inItems(items, change, () => true) }));
  const inLast = grave.map(([what, change]) => {
    return {
      call,
      what: `of the last one ${what}`,
      change: inItems(items, change, (at, count) => at === count - 1),
    };
  });
  return [...inAll, ...inLast];
}

type Thing = Readonly<Record<string, unknown>>;

/** What is broken of a thing, and how. */
type Way = readonly [what: string, change: (one: Thing) => unknown];

/** `undefined` is left out of JSON; a dot would change a path that contains it. */
const VALUES = [undefined, null, 7, "x", "."];

function withAll(fields: readonly string[], value: unknown): Way {
  const values = Object.fromEntries(fields.map((field) => [field, value]));
  return [`${fields.join()} is ${value}`, (one) => ({ ...one, ...values })];
}

function inItems(items: string, change: Way[1], isMeant: (at: number, count: number) => boolean) {
  return (body: unknown): unknown => {
    const list = (body as Thing)[items];
    if (!Array.isArray(list)) return body;
    const changed = list.map((item, at) => (isMeant(at, list.length) ? change(item) : item));
    return { ...(body as Thing), [items]: changed };
  };
}

/** A fetch of the local Webex that notes which calls are made, and breaks the answers to one of them. */
export function breakingFetch(broken?: BrokenAnswer): { readonly fetch: Fetch; readonly calls: Set<string> } {
  const calls = new Set<string>();
  const breaking: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    const call = callOf(init.method, new URL(url).pathname);
    if (call !== undefined) calls.add(call);
    if (broken === undefined || call !== broken.call || response.status >= 300) return response;
    const chunks = await Array.fromAsync(response.body ?? [], String);
    const text = JSON.stringify(broken.change(JSON.parse(chunks.join(""))));
    const { status, statusText, headers } = response;
    return { status, statusText, headers, body: oneChunk(text) };
  };
  return { fetch: breaking, calls };
}

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield text;
}

/** The name of a call; a fixed path comes before one with an ID in it. */
function callOf(verb: string, pathname: string): string | undefined {
  const path = pathname.replace(/^\/v1/, "");
  const fits = namedEndpoints.filter(({ endpoint }) => {
    const form = endpoint.path.replace(/\{\w+\}/g, "[^/]+");
    return endpoint.verb === verb && new RegExp(`^${form}$`).test(path);
  });
  return (fits.find(({ endpoint }) => endpoint.path === path) ?? fits[0])?.name;
}
