import type { Loss } from "../delivery.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";
import type { Move } from "./post-move.ts";
import { type Arrived, postNew } from "./post-new.ts";

/** A delivered message, with the parts that could not be delivered. */
export interface Posted extends Arrived {
  readonly losses: readonly Loss[];
}

/**
 * Delivers a message to a mailbox by a move, or by the closest one that Webex allows. Code that only some moves and messages
 * need is loaded for those. Throws `WebexError`, `RefusedEditError`, `NothingPending`.
 */
export async function post(move: Move, mailbox: Mailbox, forms: MessageForms): Promise<Posted> {
  const arrived = await arrive(move, mailbox, forms);
  const hasMore = arrived.status === "edited" || forms.whole !== undefined || (forms.files ?? []).length > 0;
  if (forms.pendingOnly !== undefined || !hasMore) return { ...arrived, losses: [] };
  return { ...arrived, losses: await followUp(arrived, mailbox, forms) };
}

/** Sends what follows a message. Never rejects, because the message has arrived. */
async function followUp(arrived: Arrived, mailbox: Mailbox, forms: MessageForms): Promise<readonly Loss[]> {
  try {
    const { sendWhatFollows } = await import("./what-follows.ts");
    return await sendWhatFollows(arrived, mailbox, forms);
  } catch (error) {
    const { error: reason, advice } = await explainFailure(error);
    return [{ error: `What belongs to the message may be missing: ${reason}`, advice }];
  }
}

async function arrive(move: Move, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  if (move.kind === "post") return postNew(mailbox, forms);
  const { moveMessage } = await import("./move-message.ts");
  return moveMessage(move, mailbox, forms);
}
