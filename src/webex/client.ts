import { Requests, type WebexClientOptions } from "./requests.ts";
import { Messages } from "./resources/messages.ts";
import { People } from "./resources/people.ts";
import { Rooms } from "./resources/rooms.ts";

/** The Webex REST API. Source: https://developer.webex.com/docs/api/getting-started */
export class WebexClient {
  readonly messages: Messages;
  readonly people: People;
  readonly rooms: Rooms;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.messages = new Messages(requests);
    this.people = new People(requests);
    this.rooms = new Rooms(requests);
  }
}
