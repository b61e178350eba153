import type { Endpoint } from "../endpoint.ts";
import type { RequestOptions, WebexClientOptions } from "../options.ts";
import { type Delivery, MESSAGE, mayBeSentTwice } from "./at-most-once.ts";
import { badAnswer, objectOf, without } from "./bad-answer.ts";
import type { FilePart } from "./body/multipart.ts";
import { checkFields } from "./check-answer.ts";
import type { ListOptions, Taking } from "./list/read-list.ts";
import type { Outgoing } from "./outgoing.ts";
import { type Params, prepare } from "./prepare.ts";
import { Sender } from "./sender.ts";

/** Options for calling an endpoint. */
export interface SendOptions extends RequestOptions, Taking {
  /** Sent with the parameters. Required for endpoints that take a file, not allowed for others. */
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

  /** Calls an endpoint that returns one thing, a number, or nothing. Throws `WebexError`. */
  async send<T>(endpoint: Endpoint, params: Params, options: SendOptions = {}): Promise<T> {
    const { file, raw } = options;
    if ((endpoint.file === undefined) !== (file === undefined)) throw new TypeError(fileNeed(endpoint));
    if (file !== undefined) (await import("./body/multipart.ts")).requireSize(file);
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
   * Posts JSON to an address that is itself a secret, with the retries of a message and without the token. Errors use
   * `name` for it. Throws `WebexError`.
   */
  async post(url: string, name: string, body: Params, options: RequestOptions = {}): Promise<void> {
    const id = url.slice(url.lastIndexOf("/") + 1);
    // Words or a few characters are no ID, and would be hidden in every error.
    this.#sender.hide(url, /^(?:[a-z-]{1,20}|.{0,5})$/.test(id) ? url : id);
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
   * Yields every item of a list, page by page. Each page is fetched when it is needed. Items that do not match their
   * description are left out, so that one of a thousand does not hide all others. Throws `WebexError`.
   */
  async *list<T>(endpoint: Endpoint, params: Params, options: ListOptions & Taking = {}): AsyncIterable<T> {
    const outgoing = prepare(endpoint, params);
    const { readList } = await import("./list/read-list.ts");
    yield* readList(outgoing, { endpoint, sender: this.#sender, options }) as AsyncIterable<T>;
  }
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
