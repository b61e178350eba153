import type { Requests } from "../http/requests.ts";
import type { RequestOptions } from "../options.ts";

/**
 * Incoming webhooks, each an address that posts into one room without a token. They are no part of the API's
 * reference. Source: https://apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252
 */
export class IncomingWebhooks {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Posts Markdown of at most 7439 bytes of UTF-8 into the webhook's room. Webex answers nothing: no ID, no thread, no
   * edit, no file and no card come of it. Who knows the address can post: errors show none of it.
   * @throws WebexError, of kind `not found` where there is no such webhook
   */
  post(params: { url: string; markdown: string }, options: RequestOptions = {}): Promise<void> {
    const { url, markdown } = params;
    return this.#requests.post(url, "/webhooks/incoming/***", { markdown }, options);
  }
}
