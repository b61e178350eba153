import type { ObjectOf, ParamsOf } from "../endpoint.ts";
import { WEBHOOKS } from "../endpoints/webhooks.ts";
import type { Requests } from "../http/requests.ts";

/** Webhooks by which Webex tells a server what happened. Source: https://developer.webex.com/docs/api/v1/webhooks */
export class Webhooks {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * Lists the caller's webhooks.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/webhooks/list-webhooks
   */
  list(params: ParamsOf<typeof WEBHOOKS.list> = {}): AsyncIterable<Webhook> {
    return this.#requests.list<Webhook>(WEBHOOKS.list, params);
  }

  /**
   * Creates a webhook: Webex posts JSON to `targetUrl`, signed with HMAC-SHA1 of `secret` in
   * `X-Spark-Signature`.
   * @throws WebexError
   * @see https://developer.webex.com/docs/api/v1/webhooks/create-a-webhook
   */
  create(params: ParamsOf<typeof WEBHOOKS.create>): Promise<Webhook> {
    return this.#requests.send<Webhook>(WEBHOOKS.create, params);
  }

  /**
   * Gets one webhook.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/webhooks/get-webhook-details
   */
  get(params: ParamsOf<typeof WEBHOOKS.get>): Promise<Webhook> {
    return this.#requests.send<Webhook>(WEBHOOKS.get, params);
  }

  /**
   * Changes a webhook; `status: active` wakes one that Webex has put to sleep.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/webhooks/update-a-webhook
   */
  update(params: ParamsOf<typeof WEBHOOKS.update>): Promise<Webhook> {
    return this.#requests.send<Webhook>(WEBHOOKS.update, params);
  }

  /**
   * Deletes a webhook.
   * @throws WebexError, of kind `not found` where the caller cannot see it
   * @see https://developer.webex.com/docs/api/v1/webhooks/delete-a-webhook
   */
  delete(params: ParamsOf<typeof WEBHOOKS.delete>): Promise<void> {
    return this.#requests.send<void>(WEBHOOKS.delete, params);
  }
}

/** A webhook as Webex answers it. */
export type Webhook = ObjectOf<{
  "id!": "string";
  "name!": "string";
  "targetUrl!": "string";
  "resource!": "string";
  "event!": "string";
  filter: "string";
  secret: "string";
  status: "=active|inactive";
  created: "string";
  ownedBy: "string";
}>;
