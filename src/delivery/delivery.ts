/** What came of one destination. */
export interface Delivery {
  /** The destination as the user wrote it. */
  readonly destination: string;
  /** `planned` in a dry run; `skipped` when another entry of `to` is the same room or person. */
  readonly status: "sent" | "failed" | "skipped" | "planned";
  /** Id or e-mail that Webex was given; absent when the destination could not be resolved. */
  readonly recipient?: string | undefined;
  readonly messageId?: string | undefined;
  readonly roomId?: string | undefined;
  /** How many times the message was sent; 0 when it never was. */
  readonly attempts: number;
  /** What failed, or why it was skipped, as a sentence. */
  readonly error?: string | undefined;
  /** What to do about it, as a sentence. */
  readonly advice?: string | undefined;
  readonly trackingId?: string | undefined;
  /** Whether it fails the step whatever `fail-on-error` says: the input is at fault, or we are. */
  readonly failsStep?: boolean | undefined;
}
