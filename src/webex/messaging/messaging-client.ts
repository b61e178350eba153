import { Requests } from "../http/requests.ts";
import { createNoun, type Noun } from "../noun.ts";
import { MESSAGES } from "../nouns/messages.ts";
import type { WebexClientOptions } from "../options.ts";
import { IncomingWebhooks } from "./incoming-webhooks.ts";
import type { Lists } from "./lists.ts";

/** The part of `WebexClient` that posting a message takes: the other nouns need not be loaded for it. */
export class MessagingClient {
  readonly messages: Noun<typeof MESSAGES>;
  readonly incomingWebhooks: IncomingWebhooks;
  /** Whether what may have been told is not told again. */
  readonly isAtMostOnce: boolean;
  readonly #requests: Requests;

  constructor(options: WebexClientOptions) {
    const requests = new Requests(options);
    this.#requests = requests;
    this.isAtMostOnce = options.delivery === "at-most-once";
    this.messages = createNoun(MESSAGES, requests);
    this.incomingWebhooks = new IncomingWebhooks(requests);
  }

  /** What finds rooms, teams and groups, loaded when an ID is not known. */
  async lists(): Promise<Lists> {
    const { createLists } = await import("./lists.ts");
    return createLists(this.#requests);
  }
}
