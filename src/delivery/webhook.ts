import { listText } from "../text/list.ts";
import { adviceFor, type MessagingClient, WebexError } from "../webex/index.ts";
import type { Delivery } from "./delivery.ts";
import { failureOf } from "./failed-delivery.ts";
import type { MessageForms } from "./post/message-forms.ts";

/** Posts to an incoming webhook. `number` identifies it, because its URL is a secret. Never rejects. */
export async function deliverToWebhook(
  { url, number }: Webhook,
  { markdown, forWebhook = markdown }: MessageForms,
  { webex, isDryRun }: { readonly webex: MessagingClient; readonly isDryRun: boolean },
): Promise<Delivery> {
  const destination = `webhook-url ${number}`;
  if (isDryRun) return { destination, status: "planned", attempts: 0 };
  let attempts = 0;
  try {
    await webex.incomingWebhooks.post({ url, markdown: forWebhook }, { onAttempt: () => ++attempts });
    return { destination, status: "sent", attempts };
  } catch (error) {
    const failure = failureOf(error);
    if (!(error instanceof WebexError)) return { destination, attempts, ...failure };
    return { destination, attempts, ...failure, advice: webhookAdviceFor(error) };
  }
}

export interface Webhook {
  readonly url: string;
  /** Starting at 1, in the order of the input. */
  readonly number: number;
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

function webhookAdviceFor(error: WebexError): string | undefined {
  if (["auth", "forbidden", "not found"].includes(error.kind)) {
    return "Webex does not know the webhook: create a new one in the room and store its address as the secret.";
  }
  return adviceFor(error, "post", "webhook-url") || undefined;
}
