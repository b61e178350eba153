import type { Call } from "./call.ts";
import { ApiError } from "./errors.ts";
import { nextLink } from "./next-link.ts";

/** A page of a list that counts its items from 1, and the header for the next page. */
export interface IndexPage<T> {
  readonly totalResults: number;
  readonly startIndex: number;
  readonly itemsPerPage: number;
  readonly items: readonly T[];
  readonly next: Readonly<Record<string, string>>;
}

/** Returns the page that `startIndex` and `count` ask for. */
export function cutByIndex<T>(call: Call, items: readonly T[], most: number): IndexPage<T> {
  const startIndex = positive(call, "startIndex") ?? 1;
  const count = Math.min(positive(call, "count") ?? most, most, call.largestPage);
  const page = items.slice(startIndex - 1, startIndex - 1 + count);
  const following = startIndex + page.length;
  return {
    totalResults: items.length,
    startIndex,
    itemsPerPage: page.length,
    items: page,
    next: following > items.length ? {} : { link: nextLink(at(call.url, following, count)) },
  };
}

function at(url: URL, startIndex: number, count: number): URL {
  const next = new URL(url);
  next.searchParams.set("startIndex", String(startIndex));
  next.searchParams.set("count", String(count));
  return next;
}

function positive({ query }: Call, name: string): number | undefined {
  if (!query[name]) return undefined;
  const value = Number(query[name]);
  if (!Number.isInteger(value) || value < 1) throw new ApiError(400, `Invalid value for ${name}.`);
  return value;
}
