/** A webhook by which Webex tells somebody what happened. */
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

/** A webhook by which somebody posts into one room; its address is its secret. */
export interface IncomingWebhook {
  readonly id: string;
  readonly roomId: string;
  /** The identity that its messages come from. */
  readonly personId: string;
}

/** One attempt to tell a webhook what happened. */
export interface Delivery {
  readonly webhookId: string;
  readonly targetUrl: string;
  readonly resource: string;
  readonly event: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The HMAC-SHA1 of the body, where the webhook has a secret. */
  readonly signature: string | undefined;
  /** What the target answered; missing when nothing came. */
  readonly status: number | undefined;
  /** Why nothing came. */
  readonly error: string | undefined;
}
