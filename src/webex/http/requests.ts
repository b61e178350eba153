import { type Endpoint, listedBy } from "../endpoint.ts";
import { WebexError } from "../errors.ts";
import { MAX_PAGES } from "../limits.ts";
import type { RequestOptions, WebexClientOptions } from "../options.ts";
import { type Delivery, MESSAGE, mayBeSentTwice } from "./at-most-once.ts";
import { checkFields } from "./check-answer.ts";
import { type FilePart, requireSize } from "./multipart.ts";
import { nameOf, type Outgoing } from "./outgoing.ts";
import { isPastEnd, isShort, itemsOf, nextByIndex, nextLink, nextPath } from "./page.ts";
import { type Params, prepare } from "./prepare.ts";
import { Sender } from "./sender.ts";

/** How an answer is taken. */
interface Taking {
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

/** How an endpoint is called. */
export interface SendOptions extends RequestOptions, Taking {
  /** Sent with the parameters; an endpoint that takes a file needs one, the others take none. */
  readonly file?: FilePart | undefined;
}

/** Calls endpoints by their description. */
export class Requests {
  readonly #sender: Sender;
  readonly #delivery: Delivery;
  readonly #asSent: (text: string) => string;

  constructor(options: WebexClientOptions) {
    this.#asSent = options.asSent ?? ((text) => text);
    this.#sender = new Sender(options);
    this.#delivery = options.delivery ?? "at-least-once";
  }

  /** Calls an endpoint that answers one thing, a number or nothing. Throws `WebexError`. */
  async send<T>(endpoint: Endpoint, params: Params, options: SendOptions = {}): Promise<T> {
    const { file, raw } = options;
    if ((endpoint.file === undefined) !== (file === undefined)) throw new TypeError(fileNeed(endpoint));
    if (file !== undefined) requireSize(file);
    const named = file && { file: { ...file, name: this.#asSent(file.name) } };
    const outgoing = { ...prepare(endpoint, this.#written(params)), ...named };
    const { body } = await this.#sender.send(outgoing, mayBeSentTwice(endpoint, this.#delivery), options);
    const { answer } = endpoint;
    if (answer === "nothing") return undefined as T;
    if (answer === "number") return numberOf(body, outgoing) as T;
    if (answer === "text") return textOf(body, outgoing) as T;
    if (answer === "any") return body as T;
    const object = objectOf(body, outgoing);
    if (raw || !("one" in answer)) return object as T;
    const checked = checkFields(answer.one, object);
    if ("value" in checked) return checked.value as T;
    throw badAnswer(outgoing, without(checked.missing));
  }

  /**
   * Posts JSON to an address that is a secret in itself, with the retries of a message and without the token; errors
   * call it by the name. Throws `WebexError`.
   */
  async post(url: string, name: string, body: Params, options: RequestOptions = {}): Promise<void> {
    this.#sender.hide(url, url.slice(url.lastIndexOf("/") + 1));
    const outgoing: Outgoing = {
      verb: "POST",
      path: "",
      body: this.#written(body),
      elsewhere: { url, name },
    };
    await this.#sender.send(outgoing, mayBeSentTwice(MESSAGE, this.#delivery), options);
  }

  #written(params: Params): Params {
    const { markdown } = params;
    return typeof markdown === "string" ? { ...params, markdown: this.#asSent(markdown) } : params;
  }

  /**
   * Every item of a list, page after page, each page fetched when it is needed. What is not as described is left out,
   * lest one of a thousand hides all others. Throws `WebexError`.
   */
  async *list<T>(endpoint: Endpoint, params: Params, options: ListOptions & Taking = {}): AsyncIterable<T> {
    const { path, ...first } = prepare(endpoint, params);
    let count = 0;
    const wanted = new URLSearchParams(path.split("?")[1]);
    const seen = new Set<string>();
    let next: string | undefined = path;
    while (next !== undefined && !seen.has(next)) {
      const outgoing: Outgoing = { ...first, path: next };
      // A list that ends too early would have a room's title seem unknown, or unique.
      if (seen.size === MAX_PAGES) throw badAnswer(outgoing, `with more than ${MAX_PAGES} pages`);
      seen.add(next);
      const { body, link } = await this.#sender.send(outgoing, true);
      const items = itemsOf(endpoint, body);
      if (items === undefined) {
        takeOther(body, outgoing, seen.size === 1 ? options : {});
        return;
      }
      yield* readItems(endpoint, items, options, (how) => badAnswer(outgoing, how)) as Iterable<T>;
      count += items.length;
      next = isPastEnd(endpoint, body, { path, count, length: items.length })
        ? undefined
        : (this.#nextPath(link, wanted, outgoing) ?? nextByIndex(endpoint, body, { path, count }));
      if (next === undefined || seen.has(next)) requireAll(endpoint, body, { path, count, outgoing });
    }
  }

  #nextPath(link: string | null, wanted: URLSearchParams, outgoing: Outgoing): string | undefined {
    const linked = nextLink(link);
    if (linked === undefined) return undefined;
    const next = nextPath(linked, this.#sender.baseUrl, wanted);
    if (next !== undefined) return next;
    throw badAnswer(outgoing, "with a next page outside the API's address, where the token must not be sent");
  }
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

function without(place: string): string {
  return place === "" ? "without a JSON object" : `without "${place}"`;
}

/** Webex answers reads and creations with an object; an empty or other answer is not from Webex. */
function objectOf(body: unknown, outgoing: Outgoing): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null) throw badAnswer(outgoing, "without a JSON object");
  return body as Readonly<Record<string, unknown>>;
}

function badAnswer(outgoing: Outgoing, how: string): WebexError {
  const what = `was answered ${how}`;
  return new WebexError({
    kind: "bad answer",
    request: nameOf(outgoing),
    what,
    mayHaveArrived: outgoing.verb !== "GET",
  });
}

function fileNeed({ verb, path, file }: Endpoint): string {
  return `${verb} ${path} ${file === undefined ? "takes no file." : "needs a file."}`;
}

function textOf(body: unknown, outgoing: Outgoing): string {
  if (typeof body !== "string") throw badAnswer(outgoing, "without a text");
  return body;
}

function numberOf(body: unknown, outgoing: Outgoing): number {
  if (typeof body !== "number") throw badAnswer(outgoing, "without a number");
  return body;
}
