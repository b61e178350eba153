import { createRequire } from "node:module";

/** Real payloads of one webhook, contributed by GitHub's users. */
export interface WebhookExample {
  readonly name: string;
  readonly examples: readonly unknown[];
}

/** Every webhook of `@octokit/webhooks-examples`. Its types declare a default export that Node does not see. */
export const webhookExamples: readonly WebhookExample[] = createRequire(import.meta.url)(
  "@octokit/webhooks-examples",
);
