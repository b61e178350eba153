import { type Endpoint, listedBy } from "../../endpoint.ts";
import type { WebexError } from "../../errors.ts";
import { MAX_PAGES } from "../../limits.ts";
import { badAnswer, objectOf, without } from "../bad-answer.ts";
import { checkFields } from "../check-answer.ts";
import type { Outgoing } from "../outgoing.ts";
import type { Sender } from "../sender.ts";
import { isPastEnd, isShort, itemsOf, nextByIndex, nextLink, nextPath } from "./page.ts";

/** How an answer is taken. */
export interface Taking {
  /** As Webex gave it, with none of its fields looked at: for who only shows it. */
  readonly raw?: true;
}

/** How a list is read. */
export interface ListOptions {
  /**
   * Rejects where an item is not as described, in the place of leaving it out: for a list that decides who may come in or
   * must go.
   */
  readonly whole?: true;
  /** Told of an answer that is no list, and no page, in the place of rejecting. */
  readonly onOther?: (body: unknown) => void;
}

/** What is listed, and by whom it is asked for. */
interface Listing {
  readonly endpoint: Endpoint;
  readonly sender: Sender;
  readonly options: ListOptions & Taking;
}

/** Every item of a list that begins with a request. Throws `WebexError`. */
export async function* readList(
  { path, ...first }: Outgoing,
  { endpoint, sender, options }: Listing,
): AsyncIterable<unknown> {
  let count = 0;
  const wanted = new URLSearchParams(path.split("?")[1]);
  const seen = new Set<string>();
  let next: string | undefined = path;
  while (next !== undefined && !seen.has(next)) {
    const outgoing: Outgoing = { ...first, path: next };
    // A list that ends too early would have a room's title seem unknown, or unique.
    if (seen.size === MAX_PAGES) throw badAnswer(outgoing, `with more than ${MAX_PAGES} pages`);
    seen.add(next);
    const { body, link } = await sender.send(outgoing, true);
    const items = itemsOf(endpoint, body);
    if (items === undefined) {
      takeOther(body, outgoing, seen.size === 1 ? options : {});
      return;
    }
    yield* readItems(endpoint, items, options, (how) => badAnswer(outgoing, how));
    count += items.length;
    next = isPastEnd(endpoint, body, { path, count, length: items.length })
      ? undefined
      : (linkedPath(link, { base: sender.baseUrl, wanted, outgoing }) ??
        nextByIndex(endpoint, body, { path, count }));
    if (next === undefined || seen.has(next)) requireAll(endpoint, body, { path, count, outgoing });
  }
}

function linkedPath(
  link: string | null,
  {
    base,
    wanted,
    outgoing,
  }: { readonly base: string; readonly wanted: URLSearchParams; readonly outgoing: Outgoing },
): string | undefined {
  const linked = nextLink(link);
  if (linked === undefined) return undefined;
  const next = nextPath(linked, base, wanted);
  if (next !== undefined) return next;
  throw badAnswer(outgoing, "with a next page outside the API's address, where the token must not be sent");
}

/** Whoever is left out of a group would be removed, or told nothing. */
function requireAll(
  endpoint: Endpoint,
  body: unknown,
  { outgoing, ...read }: { readonly path: string; readonly count: number; readonly outgoing: Outgoing },
): void {
  if (!isShort(endpoint, body, read)) return;
  throw badAnswer(outgoing, "with a list that has fewer entries than it says");
}

/** Throws `WebexError` where nobody wants an answer that is no list. */
function takeOther(body: unknown, outgoing: Outgoing, { onOther }: ListOptions): void {
  if (onOther === undefined) {
    objectOf(body, outgoing);
    throw badAnswer(outgoing, "without the requested list");
  }
  onOther(body);
}

function* readItems(
  endpoint: Endpoint,
  items: readonly unknown[],
  { raw, whole }: ListOptions & Taking,
  fail: (how: string) => WebexError,
): Iterable<unknown> {
  const fields = raw ? undefined : listedBy(endpoint);
  if (fields === undefined) return yield* items;
  for (const [at, item] of items.entries()) {
    const checked = checkFields(fields, item);
    if ("value" in checked) yield checked.value;
    else if (whole) {
      const place = `${endpoint.items ?? "items"}[${at}]`;
      throw fail(without(checked.missing === "" ? place : `${place}.${checked.missing}`));
    }
  }
}
