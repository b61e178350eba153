import type { Endpoint } from "../../endpoint.ts";

/** The items of a page; `undefined` if it is not a page. */
export function itemsOf({ items }: Pick<Endpoint, "items">, body: unknown): readonly unknown[] | undefined {
  const list = (body as Readonly<Record<string, unknown>> | null | undefined)?.[items ?? "items"];
  return Array.isArray(list) ? list : undefined;
}

/**
 * The address of the next page from the `Link` header, or `undefined` on the last one. Source:
 * https://developer.webex.com/docs/basics (pagination, RFC 5988).
 */
export function nextLink(header: string | null): string | undefined {
  for (const [, address, parameters] of (header ?? "").matchAll(/<([^<>]*)>([^<]*)/g)) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters ?? "") ?? [];
    const relations = (quoted ?? bare ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return address;
  }
  return undefined;
}

/**
 * The path and query of the next page, for the client's own base address. Webex has sent next links with `max=null` and
 * without the filters of the first request. Both are corrected from `first`. Returns `undefined` if the link leads to
 * another origin, which must not get the token.
 */
export function nextPath(link: string, baseUrl: string, first: URLSearchParams): string | undefined {
  const base = new URL(baseUrl);
  if (!URL.canParse(link, baseUrl)) return undefined;
  const next = new URL(link, baseUrl);
  const basePath = base.pathname.replace(/(?<!\/)\/+$/, "");
  if (next.origin !== base.origin || !next.pathname.startsWith(`${basePath}/`)) return undefined;
  for (const [name, value] of first) {
    const present = next.searchParams.get(name);
    if (present === null || present === "null") next.searchParams.set(name, value);
  }
  return `${next.pathname.slice(basePath.length)}${next.search}`;
}

/**
 * The next page of a list of groups or members that comes without a link. Such a list counts `totalResults`, or the
 * `memberSize` of a group, and pages by `startIndex`, from 1. Source:
 * https://developer.webex.com/docs/api/v1/groups/list-and-search-groups
 */
export function nextByIndex(
  endpoint: Pick<Endpoint, "items">,
  body: unknown,
  { path, count, length }: { readonly path: string; readonly count: number; readonly length: number },
): string | undefined {
  if (length === 0 || !isShort(endpoint, body, { path, count })) return undefined;
  const [address = "", query] = path.split("?");
  const search = new URLSearchParams(query);
  search.set("startIndex", String(startIndexOf(path) + count));
  return `${address}?${search}`;
}

/** Whether all of `totalResults` have arrived. Webex's paging of groups has been seen to continue past the end. */
export function isPastEnd(
  { items }: Pick<Endpoint, "items">,
  body: unknown,
  { path, count, length }: { readonly path: string; readonly count: number; readonly length: number },
): boolean {
  const total = (body as { totalResults?: unknown } | null)?.totalResults;
  if (items === undefined || typeof total !== "number") return false;
  return length === 0 || startIndexOf(path) - 1 + count >= total;
}

/** Whether a list of groups or members counts more than have arrived. */
export function isShort(
  { items }: Pick<Endpoint, "items">,
  body: unknown,
  { path, count }: { readonly path: string; readonly count: number },
): boolean {
  return items !== undefined && totalsIn(body).some((total) => startIndexOf(path) - 1 + count < total);
}

function totalsIn(body: unknown): readonly number[] {
  const { totalResults, memberSize } = Object(body) as Readonly<Record<string, unknown>>;
  return [totalResults, memberSize].filter((total) => typeof total === "number");
}

function startIndexOf(path: string): number {
  return Number(new URLSearchParams(path.split("?")[1]).get("startIndex") ?? 1);
}
