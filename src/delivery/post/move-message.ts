import { WebexError } from "../../webex/index.ts";
import { editMessage, isElsewhere } from "./earlier-message.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";
import { NothingPending } from "./nothing-pending.ts";
import type { Move } from "./post-move.ts";
import { type Arrived, isKind, postNew, postWithCard } from "./post-new.ts";
import { RefusedEditError } from "./refused-edit-error.ts";

/**
 * Delivers a message to a destination that already has one, by a move or by the closest one that Webex allows. Throws
 * `WebexError`, `RefusedEditError`, `NothingPending`.
 */
export function moveMessage(
  move: Exclude<Move, { kind: "post" }>,
  mailbox: Mailbox,
  forms: MessageForms,
): Promise<Arrived> {
  switch (move.kind) {
    case "edit":
      return edit(move, mailbox, forms);
    case "reply":
      return reply(move.messageId, mailbox, forms);
    case "replace":
      return replace(move.messageId, mailbox, forms);
    case "none":
      throw new NothingPending('There is no "started" message to finish.');
  }
}

type Edit = Extract<Move, { kind: "edit" }>;

async function edit(move: Edit, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  try {
    const message = await editMessage(move.messageId, mailbox, forms);
    if (message === undefined) {
      return postNew(mailbox, forms, "The message to edit was not found in this room, so this is a new one.");
    }
    const note =
      forms.card === undefined ? undefined : "Editing cannot add a card, so the message is Markdown.";
    return { status: "edited", message, rootId: message.parentId ?? message.id, note };
  } catch (error) {
    if (isKind(error, "not found")) return postInPlace(mailbox, forms);
    if (isKind(error, "rejected", "forbidden", "conflict")) return replyInPlace(error, move, mailbox, forms);
    throw error;
  }
}

function postInPlace(mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  if (forms.pendingOnly !== undefined) throw new NothingPending("The message to finish was deleted.");
  const note = "The message to edit was deleted, or this token cannot see it, so this is a new one.";
  return postNew(mailbox, forms, note);
}

function replyInPlace(
  error: WebexError,
  { messageId, otherwise }: Edit,
  mailbox: Mailbox,
  forms: MessageForms,
): Promise<Arrived> {
  if (otherwise === "error") throw new RefusedEditError(error);
  // An earlier attempt may have made the edit, and a reply would repeat it.
  if (error.mayHaveArrived && mailbox.isAtMostOnce) throw error;
  if (otherwise === "nothing") {
    throw new NothingPending("The message still says that it started: Webex does not allow editing it.");
  }
  const note = `Webex does not allow editing the message, so this is a reply: ${error.message}`;
  return reply(messageId, mailbox, forms, note);
}

/** Threads are flat: a reply to a reply joins the existing thread. */
async function reply(
  messageId: string,
  mailbox: Mailbox,
  forms: MessageForms,
  note?: string,
): Promise<Arrived> {
  const join = async (rootId: string): Promise<Arrived> => {
    const { message, refused } = await postWithCard(mailbox, forms, rootId);
    return { status: "replied", message, rootId: message.parentId ?? rootId, note: refused ?? note };
  };
  try {
    return await join(messageId);
  } catch (error) {
    if (!isKind(error, "rejected", "not found")) throw error;
    const parent = await mailbox.look(messageId);
    if (parent === undefined) {
      return postNew(
        mailbox,
        forms,
        "The message to reply to was deleted, or this token cannot see it, so this is a new one.",
      );
    }
    if (await isElsewhere(parent, mailbox)) {
      return postNew(
        mailbox,
        forms,
        "The message to reply to was not found in this room, so this is a new one.",
      );
    }
    if (parent.parentId === undefined) throw error;
    return join(parent.parentId);
  }
}

/** The new message is posted first, so that nothing is lost if that fails. A message in another room is not deleted. */
async function replace(messageId: string, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  const arrived = await postNew(mailbox, forms);
  try {
    const old = await mailbox.look(messageId);
    if (old === undefined) return arrived;
    if (await isElsewhere(old, mailbox)) {
      return { ...arrived, note: "The message to replace was not found in this room, and was not deleted." };
    }
    await mailbox.remove(messageId);
    return arrived;
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    if (error.kind === "not found") return arrived;
    return { ...arrived, note: `The previous message could not be deleted: ${error.message}` };
  }
}
