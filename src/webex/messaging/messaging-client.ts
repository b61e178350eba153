import { Requests } from "../http/requests.ts";
import { createNoun, type Noun } from "../noun.ts";
import { MESSAGES } from "../nouns/messages.ts";
import type { WebexClientOptions } from "../options.ts";
import { IncomingWebhooks } from "./incoming-webhooks.ts";
import type { Lists } from "./lists.ts";

/** The part of `WebexClient` that posting a message needs, so that the other nouns are not loaded. */
export class MessagingClient {
  readonly messages: Noun<typeof MESSAGES>;
  readonly incomingWebhooks: IncomingWebhooks;
  /** Whether a message that may have arrived is never sent again. */
  readonly isAtMostOnce: boolean;
  readonly #requests: Requests;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.#requests = requests;
    this.isAtMostOnce = options.delivery === "at-most-once";
    this.messages = createNoun(MESSAGES, requests);
    this.incomingWebhooks = new IncomingWebhooks(requests);
  }

  /** Finds rooms, teams, and groups. Loaded when an ID is unknown. */
  async lists(): Promise<Lists> {
    const { createLists } = await import("./lists.ts");
    return createLists(this.#requests);
  }
}
