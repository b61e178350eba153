import { type Message, WebexError, type WebexErrorKind } from "../../webex/index.ts";
import type { Delivery } from "../delivery.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";

/** A delivered message. */
export interface Arrived {
  readonly status: Extract<Delivery["status"], "sent" | "edited" | "replied">;
  readonly message: Pick<Message, "id" | "roomId">;
  /** The message at the start of its thread. */
  readonly rootId: string;
  readonly note?: string | undefined;
}

/** Posts a message outside a thread. Throws `WebexError`. */
export async function postNew(mailbox: Mailbox, forms: MessageForms, note?: string): Promise<Arrived> {
  const { message, refused } = await postWithCard(mailbox, forms);
  return { status: "sent", message, rootId: message.id, note: refused ?? note };
}

/** If Webex rejects the card, the message is posted as Markdown, with a sentence that says so. */
export async function postWithCard(
  mailbox: Mailbox,
  forms: MessageForms,
  parentId?: string,
): Promise<{ message: Message; refused?: string }> {
  try {
    return { message: await mailbox.post(forms, parentId) };
  } catch (error) {
    if (forms.card === undefined || !isKind(error, "rejected")) throw error;
    const message = await mailbox.post({ ...forms, card: undefined }, parentId);
    return { message, refused: `Webex refused the card, so the message is Markdown: ${error.message}` };
  }
}

/** Whether a Webex error is of one of these kinds. */
export function isKind(error: unknown, ...kinds: readonly WebexErrorKind[]): error is WebexError {
  return error instanceof WebexError && kinds.includes(error.kind);
}
