import { Requests } from "./http/requests.ts";
import { IncomingWebhooks } from "./incoming-webhooks.ts";
import { createNoun, type Noun } from "./noun.ts";
import { GROUPS } from "./nouns/groups.ts";
import { MESSAGES } from "./nouns/messages.ts";
import { ROOMS } from "./nouns/rooms.ts";
import { TEAMS } from "./nouns/teams.ts";
import type { WebexClientOptions } from "./options.ts";

/** The part of `WebexClient` that posting a message takes: the other nouns need not be loaded for it. */
export class MessagingClient {
  readonly messages: Noun<typeof MESSAGES>;
  readonly rooms: Noun<typeof ROOMS>;
  readonly teams: Noun<typeof TEAMS>;
  readonly groups: Noun<typeof GROUPS>;
  readonly incomingWebhooks: IncomingWebhooks;
  /** Whether what may have been told is not told again. */
  readonly isAtMostOnce: boolean;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.isAtMostOnce = options.delivery === "at-most-once";
    this.messages = createNoun(MESSAGES, requests);
    this.rooms = createNoun(ROOMS, requests);
    this.teams = createNoun(TEAMS, requests);
    this.groups = createNoun(GROUPS, requests);
    this.incomingWebhooks = new IncomingWebhooks(requests);
  }
}
