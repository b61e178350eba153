import { createRequire } from "node:module";

/** Real payloads of one webhook, as GitHub's users have contributed them. */
export interface WebhookExample {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** Every webhook of `@octokit/webhooks-examples`. Its types name a default export that Node does not see. */
export const webhookExamples: readonly WebhookExample[] = createRequire(import.meta.url)(
  "@octokit/webhooks-examples",
);
