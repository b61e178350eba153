import type { Requests } from "../http/requests.ts";
import type { RequestOptions } from "../options.ts";

/**
 * Incoming webhooks: addresses that post into one room without a token. They are not part of the API's reference.
 * Source: https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252
 */
export class IncomingWebhooks {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Posts Markdown of at most 7439 bytes of UTF-8 into the webhook's room. Webex's answer is empty: no ID, so no
   * threads and no edits. Files and cards are not possible. Anybody who knows the address can post, so errors never
   * show it.
   * @throws WebexError, of kind `not found` if there is no such webhook
   */
  post(params: { url: string; markdown: string }, options: RequestOptions = {}): Promise<void> {
    const { url, markdown } = params;
    return this.#requests.post(url, "/webhooks/incoming/***", { markdown }, options);
  }
}
