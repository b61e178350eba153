import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { MESSAGES } from "../endpoints/messages.ts";
import type { FilePart } from "../http/multipart.ts";
import type { Requests } from "../http/requests.ts";
import type { RequestOptions } from "../options.ts";

/** Messages in rooms. Source: https://developer.webex.com/docs/api/v1/messages */
export class Messages {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the messages of a room, newest first; a bot has to give `mentionedPeople: ["me"]` in a group
   * room. `before` is ISO 8601.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/messages/list-messages
   */
  list(params: ParamsOf<typeof MESSAGES.list>): AsyncIterable<Message> {
    return this.#requests.list<Message>(MESSAGES.list, params);
  }

  /**
   * Lists the messages with one person, newest first, by `personId` or `personEmail`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/messages/list-direct-messages
   */
  listDirect(params: ParamsOf<typeof MESSAGES.listDirect> = {}): AsyncIterable<Message> {
    return this.#requests.list<Message>(MESSAGES.listDirect, params);
  }

  /**
   * Posts a message to exactly one of `roomId`, `toPersonId` and `toPersonEmail`: Markdown or text of at
   * most 7439 bytes of UTF-8, one public address in `files`, or one card in `attachments`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/messages/create-a-message
   */
  create(params: ParamsOf<typeof MESSAGES.create> = {}, options: RequestOptions = {}): Promise<Message> {
    return this.#requests.send<Message>(MESSAGES.create, params, options);
  }

  /**
   * Posts a message with a file of this machine, of at most 100 MB, that is read as it is sent; all else is as
   * with `create`.
   * @throws RangeError where the file is empty or too large, before anything is sent
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/messages/create-a-message
   */
  async createWithFile(
    params: ParamsOf<typeof MESSAGES.createWithFile>,
    file: FilePart,
    options: RequestOptions = {},
  ): Promise<Message> {
    return this.#requests.send<Message>(MESSAGES.createWithFile, params, { ...options, file });
  }

  /**
   * Gets one message.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/messages/get-message-details
   */
  get(params: ParamsOf<typeof MESSAGES.get>, options: RequestOptions = {}): Promise<Message> {
    return this.#requests.send<Message>(MESSAGES.get, params, options);
  }

  /**
   * Edits a message of the caller's, at most ten times; one with a file or a card cannot be edited.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/messages/edit-a-message
   */
  update(params: ParamsOf<typeof MESSAGES.update>, options: RequestOptions = {}): Promise<Message> {
    return this.#requests.send<Message>(MESSAGES.update, params, options);
  }

  /**
   * Deletes a message.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/messages/delete-a-message
   */
  delete(params: ParamsOf<typeof MESSAGES.delete>, options: RequestOptions = {}): Promise<void> {
    return this.#requests.send<void>(MESSAGES.delete, params, options);
  }
}

/** A message as Webex answers it; `markdown` is often left out when it is read again. */
export type Message = ObjectOf<{
  "id!": "string";
  parentId: "string";
  "roomId!": "string";
  roomType: "=direct|group";
  toPersonId: "string";
  toPersonEmail: "string";
  text: "string";
  markdown: "string";
  html: "string";
  files: ["string"];
  personId: "string";
  personEmail: "string";
  mentionedPeople: ["string"];
  mentionedGroups: ["string"];
  attachments: ["object"];
  created: "string";
  updated: "string";
  isVoiceClip: "boolean";
}>;
