import { path } from "../path.ts";
import type { RequestOptions, Requests } from "../requests.ts";

/** Messages in rooms. Source: https://developer.webex.com/docs/api/v1/messages */
export class Messages {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /** Posts a message to exactly one destination; its Markdown may have 7439 bytes of UTF-8. Throws `WebexError`. */
  create(params: MessageCreateParams, options: RequestOptions = {}): Promise<Message> {
    return this.#requests.post<Message>("/messages", params, options);
  }

  /** Gets one message. Throws `WebexError` of kind `not found` when the caller cannot see it. */
  get(messageId: string): Promise<Message> {
    return this.#requests.get<Message>(path`/messages/${messageId}`);
  }
}

/** Exactly one of `roomId`, `toPersonId` and `toPersonEmail` is given. */
export interface MessageCreateParams {
  readonly roomId?: string;
  readonly toPersonId?: string;
  readonly toPersonEmail?: string;
  /** Webex Markdown, at most 7439 bytes of UTF-8. */
  readonly markdown?: string;
}

/** A message as Webex answers it; fields that are not listed may come as well. */
export interface Message {
  readonly id: string;
  readonly roomId: string;
  readonly roomType?: "direct" | "group";
  readonly markdown?: string;
  readonly html?: string;
  readonly text?: string;
  /** ISO 8601, UTC. */
  readonly created?: string;
}
