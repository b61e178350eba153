/** The result for one destination. */
export interface Delivery {
  /** The destination as the user wrote it. A webhook is identified by its number, because its URL is a secret. */
  readonly destination: string;
  /** `planned` in a dry run; `skipped` if another destination is the same room or person, or if there is nothing to finish. */
  readonly status: "sent" | "edited" | "replied" | "failed" | "skipped" | "planned";
  /** ID or email address that was sent to Webex; absent if the destination could not be resolved. */
  readonly recipient?: string | undefined;
  readonly messageId?: string | undefined;
  readonly roomId?: string | undefined;
  /** Number of requests that the message took; 0 if it was never sent. */
  readonly attempts: number;
  /** What failed, or why it was skipped, as a sentence. */
  readonly error?: string | undefined;
  /** What to do about it, as a sentence. */
  readonly advice?: string | undefined;
  readonly trackingId?: string | undefined;
  /** Why it was delivered differently than requested, as a sentence. */
  readonly note?: string | undefined;
  /** Parts of the message that were not delivered, such as a file. */
  readonly losses?: readonly Loss[] | undefined;
  /** Whether it fails the step regardless of `fail-on-error`, because an input or this action is wrong. */
  readonly failsStep?: boolean | undefined;
}

/** A part of a message that was not delivered. */
export interface Loss {
  /** What failed, as a sentence. */
  readonly error: string;
  readonly advice?: string | undefined;
}
