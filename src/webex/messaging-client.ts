import { Requests } from "./http/requests.ts";
import type { WebexClientOptions } from "./options.ts";
import { Groups } from "./resources/groups.ts";
import { IncomingWebhooks } from "./resources/incoming-webhooks.ts";
import { Messages } from "./resources/messages.ts";
import { Rooms } from "./resources/rooms.ts";
import { Teams } from "./resources/teams.ts";

/** The part of `WebexClient` that posting a message takes: the other nouns need not be loaded for it. */
export class MessagingClient {
  readonly messages: Messages;
  readonly rooms: Rooms;
  readonly teams: Teams;
  readonly groups: Groups;
  readonly incomingWebhooks: IncomingWebhooks;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.messages = new Messages(requests);
    this.rooms = new Rooms(requests);
    this.teams = new Teams(requests);
    this.groups = new Groups(requests);
    this.incomingWebhooks = new IncomingWebhooks(requests);
  }
}
