import type { WebexClientOptions } from "./options.ts";
import { Requests } from "./requests.ts";
import { Messages } from "./resources/messages.ts";
import { Rooms } from "./resources/rooms.ts";

/** The part of `WebexClient` that posting a message takes: the other nouns need not be loaded for it. */
export class MessagingClient {
  readonly messages: Messages;
  readonly rooms: Rooms;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.messages = new Messages(requests);
    this.rooms = new Rooms(requests);
  }
}
