import { listText } from "../text/list.ts";
import { type MessagingClient, WebexError, type WebexErrorKind } from "../webex/index.ts";
import type { Delivery } from "./delivery.ts";
import { explainFailure } from "./explain-failure.ts";
import type { MessageForms } from "./post/message-forms.ts";

/** Posts to an incoming webhook. `destination` names it, because its URL is a secret. Never rejects. */
export async function deliverToWebhook(
  { url, destination }: Webhook,
  { markdown, forWebhook = markdown }: MessageForms,
  { webex, isDryRun }: { readonly webex: MessagingClient; readonly isDryRun: boolean },
): Promise<Delivery> {
  if (isDryRun) return { destination, status: "planned", attempts: 0 };
  let attempts = 0;
  try {
    await webex.incomingWebhooks.post({ url, markdown: forWebhook }, { onAttempt: () => ++attempts });
    return { destination, status: "sent", attempts };
  } catch (error) {
    const isUnknown = error instanceof WebexError && UNKNOWN.includes(error.kind);
    const failure = await explainFailure(error, "post", "webhook-url");
    return { destination, attempts, ...failure, ...(isUnknown && { advice: NEW_WEBHOOK }) };
  }
}

export interface Webhook {
  readonly url: string;
  /** Such as `webhook-url 1`. */
  readonly destination: string;
}

/** A sentence about the parts of a message that webhooks omit; `undefined` if there are none. */
export function leftOutByWebhooks(
  { card, files = [] }: MessageForms,
  hasThread: boolean,
): string | undefined {
  const parts = [
    card === undefined ? "" : "the card",
    files.length === 0 ? "" : "the files",
    hasThread ? "the thread" : "",
  ].filter(Boolean);
  if (parts.length === 0) return undefined;
  return `Webhooks accept only a Markdown message: they get a new one, without ${listText(parts)}.`;
}

/** How Webex refuses an address that it does not know. */
const UNKNOWN: readonly WebexErrorKind[] = ["auth", "forbidden", "not found"];

const NEW_WEBHOOK =
  "Webex does not know the webhook: create a new one in the room and store its address as the secret.";
