import { type Endpoint, listedBy } from "../../endpoint.ts";
import type { WebexError } from "../../errors.ts";
import { MAX_PAGES } from "../../limits.ts";
import { badAnswer, objectOf, without } from "../bad-answer.ts";
import { checkFields } from "../check-answer.ts";
import type { Outgoing } from "../outgoing.ts";
import type { Sender } from "../sender.ts";
import { isPastEnd, isShort, itemsOf, nextByIndex, nextLink, nextPath } from "./page.ts";

/** How to treat an answer. */
export interface Taking {
  /** Returns it as Webex sent it, without checking any field, for callers that only show it. */
  readonly raw?: true;
}

/** How to read a list. */
export interface ListOptions {
  /**
   * Rejects if an item does not match its description, instead of leaving it out. For lists that decide who may join or
   * is removed.
   */
  readonly whole?: true;
  /** Called for every item that is left out, as Webex sent it. */
  readonly onLeftOut?: (item: unknown) => void;
  /** Called with an answer that is neither a list nor a page, instead of rejecting. */
  readonly onOther?: (body: unknown) => void;
}

/** The list to read, and who asks for it. */
interface Listing {
  readonly endpoint: Endpoint;
  readonly sender: Sender;
  readonly options: ListOptions & Taking;
}

/** Yields every item of the list that a request starts. Throws `WebexError`. */
export async function* readList(
  { path, ...first }: Outgoing,
  { endpoint, sender, options }: Listing,
): AsyncIterable<unknown> {
  let count = 0;
  const read = new ReadPages();
  const wanted = new URLSearchParams(path.split("?")[1]);
  let next: string | undefined = path;
  while (next !== undefined) {
    const outgoing: Outgoing = { ...first, path: next };
    read.begin(outgoing);
    const { body, link } = await sender.send(outgoing, true);
    const items = itemsOf(endpoint, body);
    if (items === undefined) {
      takeOther(body, outgoing, read.count === 1 ? options : {});
      return;
    }
    read.add(items, outgoing);
    yield* readItems(endpoint, items, options, (how) => badAnswer(outgoing, how));
    count += items.length;
    const position = { path, count, length: items.length };
    next = isPastEnd(endpoint, body, position)
      ? undefined
      : (linkedPath(link, { base: sender.baseUrl, wanted, outgoing }) ??
        nextByIndex(endpoint, body, position));
    if (next === undefined) requireAll(endpoint, body, { path, count, outgoing });
  }
}

/**
 * The pages of a list that were read. If one leads back, the rest of the list is missing: a room's title could seem unknown,
 * or unique, and a room could seem to have no outsiders.
 */
class ReadPages {
  readonly #paths = new Set<string>();
  readonly #ids = new Set<unknown>();

  get count(): number {
    return this.#paths.size;
  }

  begin(outgoing: Outgoing): void {
    if (this.#paths.has(outgoing.path))
      throw badAnswer(outgoing, "with a next page that has already been read");
    if (this.count === MAX_PAGES) throw badAnswer(outgoing, `with more than ${MAX_PAGES} pages`);
    this.#paths.add(outgoing.path);
  }

  /** Adds the entries of a page. A server that ignores the cursor sends the first ones again. */
  add(items: readonly unknown[], outgoing: Outgoing): void {
    const ids = items.map((item) => {
      return typeof item === "object" && item !== null && "id" in item ? item.id : item;
    });
    if (ids.length > 0 && ids.every((id) => this.#ids.has(id)))
      throw badAnswer(outgoing, "with a page of entries that have already been read");
    for (const id of ids) this.#ids.add(id);
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

/** A person missing from a group would be removed, or not be notified. */
function requireAll(
  endpoint: Endpoint,
  body: unknown,
  { outgoing, ...read }: { readonly path: string; readonly count: number; readonly outgoing: Outgoing },
): void {
  if (!isShort(endpoint, body, read)) return;
  throw badAnswer(outgoing, "with a list that has fewer entries than it says");
}

/** Throws `WebexError` if the caller does not accept answers that are not a list. */
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
  { raw, whole, onLeftOut }: ListOptions & Taking,
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
    } else onLeftOut?.(item);
  }
}
