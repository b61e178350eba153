import type { Listing, Result } from "./call.ts";
import type { PageLimits } from "./endpoint.ts";
import { ApiError } from "./errors.ts";

/** One page of a list, with the address of the next one if there are more. */
export interface Page {
  readonly items: Listing["items"];
  readonly next: string | undefined;
}

/** Splits lists into pages. */
export class Pager {
  /** The most items on a page, whatever the caller asks for. */
  readonly largest: number;
  /** The IDs that are left for each cursor. */
  readonly #rest = new Map<string, readonly string[]>();

  /** @param pageSize limits every page to this many items, whatever the caller asks for. */
  constructor(pageSize: number | undefined) {
    this.largest = pageSize ?? Number.POSITIVE_INFINITY;
  }

  /** Returns the page for `url`. Items added after the first page was read are not in later pages. */
  cut({ items, mostPerPage }: Listing, limits: PageLimits, url: URL): Page {
    const most = Math.min(mostPerPage ?? limits.most, this.largest);
    const size = Math.min(askedSize(url) ?? limits.usual, most);
    const wanted = this.#wanted(items, url.searchParams.get("cursor"));
    const rest = wanted.slice(size).map((item) => item.id);
    return {
      items: wanted.slice(0, size),
      next: rest.length === 0 ? undefined : this.#nextUrl(rest, url),
    };
  }

  #wanted(items: Listing["items"], cursor: string | null): Listing["items"] {
    if (cursor === null) return items;
    const ids = this.#rest.get(cursor);
    if (!ids) throw new ApiError(400, "Invalid cursor.");
    const known = new Map(items.map((item) => [item.id, item]));
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  #nextUrl(rest: readonly string[], url: URL): string {
    const cursor = String(this.#rest.size + 1);
    this.#rest.set(cursor, rest);
    const next = new URL(url);
    next.searchParams.set("cursor", cursor);
    return next.href;
  }
}

/** Whether a result is a list. */
export function isListing(result: Result): result is Listing {
  return result !== undefined && "items" in result;
}

/** Webex itself writes `max=null` into some next links, so anything that is not a number counts as missing. */
function askedSize(url: URL): number | undefined {
  const max = Number(url.searchParams.get("max"));
  return Number.isInteger(max) && max > 0 ? max : undefined;
}
