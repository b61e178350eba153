/** A webhook with which Webex notifies somebody about events. */
export interface Webhook {
  readonly id: string;
  name: string;
  targetUrl: string;
  readonly resource: string;
  readonly event: string;
  readonly filter?: string | undefined;
  secret?: string | undefined;
  status: "active" | "inactive";
  readonly created: string;
  ownedBy: string;
}

/** A webhook that lets somebody post into one room. Its address is its secret. */
export interface IncomingWebhook {
  readonly id: string;
  readonly roomId: string;
  /** The author of its messages. */
  readonly personId: string;
}

/** One attempt to deliver an event to a webhook. */
export interface Delivery {
  readonly webhookId: string;
  readonly targetUrl: string;
  readonly resource: string;
  readonly event: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The HMAC-SHA1 of the body, if the webhook has a secret. */
  readonly signature: string | undefined;
  /** The status of the target's answer. Missing if there was none. */
  readonly status: number | undefined;
  /** Why there was no answer. */
  readonly error: string | undefined;
}
