/** What came of one destination. */
export interface Delivery {
  /** The destination as the user wrote it; a webhook, whose address is a secret, by its number. */
  readonly destination: string;
  /** `planned` in a dry run; `skipped` when another destination is the same room or person, or there is nothing to finish. */
  readonly status: "sent" | "edited" | "replied" | "failed" | "skipped" | "planned";
  /** Id or email that Webex was given; absent when the destination could not be resolved. */
  readonly recipient?: string | undefined;
  readonly messageId?: string | undefined;
  readonly roomId?: string | undefined;
  /** How many requests the message took; 0 when it was never sent. */
  readonly attempts: number;
  /** What failed, or why it was skipped, as a sentence. */
  readonly error?: string | undefined;
  /** What to do about it, as a sentence. */
  readonly advice?: string | undefined;
  readonly trackingId?: string | undefined;
  /** Why it went another way than was asked for, as a sentence. */
  readonly note?: string | undefined;
  /** What belongs to the message and did not arrive, such as a file. */
  readonly losses?: readonly Loss[] | undefined;
  /** Whether it fails the step whatever `fail-on-error` says: the input is at fault, or we are. */
  readonly failsStep?: boolean | undefined;
}

/** Something that belongs to a message and did not arrive. */
export interface Loss {
  /** What failed, as a sentence. */
  readonly error: string;
  readonly advice?: string | undefined;
}
