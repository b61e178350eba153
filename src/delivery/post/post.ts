import type { Loss } from "../delivery.ts";
import { explainFailure } from "../explain-failure.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";
import type { Move } from "./post-move.ts";
import { type Arrived, postNew } from "./post-new.ts";

/** A delivered message, with the parts that could not be delivered. */
export interface Posted extends Arrived {
  readonly losses: readonly Loss[];
  /** Sends the files that follow it, and returns what could not be sent. Absent if there are none. */
  readonly attach?: (() => Promise<readonly Loss[]>) | undefined;
}

/**
 * Delivers a message to a mailbox by a move, or by the closest one that Webex allows. Code that only some moves and messages
 * need is loaded for those. Throws `WebexError`, `RefusedEditError`, `NothingPending`.
 */
export async function post(move: Move, mailbox: Mailbox, forms: MessageForms): Promise<Posted> {
  const arrived = await arrive(move, mailbox, forms);
  const { pendingOnly, whole, files = [] } = forms;
  const isEdit = arrived.status === "edited";
  if (pendingOnly !== undefined && isEdit) return { ...arrived, losses: [] };
  const all = whole === undefined ? files : [whole, ...files];
  return {
    ...arrived,
    losses: isEdit ? await followUp(({ notifyOfEdit }) => notifyOfEdit(arrived, mailbox, forms)) : [],
    attach: all.length === 0 ? undefined : () => followUp(({ attach }) => attach(all, arrived, mailbox)),
  };
}

/** Sends what follows a message. Never rejects, because the message has arrived. */
async function followUp(
  send: (loaded: typeof import("./what-follows.ts")) => Promise<readonly Loss[]>,
): Promise<readonly Loss[]> {
  try {
    return await send(await import("./what-follows.ts"));
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
