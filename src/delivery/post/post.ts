import { adviceFor, type Message, WebexError, type WebexErrorKind } from "../../webex/index.ts";
import type { Delivery, Loss } from "../delivery.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";
import { NothingPending } from "./nothing-pending.ts";
import type { Move } from "./post-move.ts";
import { RefusedEditError } from "./refused-edit-error.ts";

/** A message that arrived. */
export interface Posted {
  readonly status: Extract<Delivery["status"], "sent" | "edited" | "replied">;
  readonly message: Pick<Message, "id" | "roomId">;
  /** The message that begins its thread. */
  readonly rootId: string;
  readonly note?: string | undefined;
  readonly losses: readonly Loss[];
}

type Arrived = Omit<Posted, "losses">;

/**
 * Brings a message to a mailbox by a move, or by the nearest one that Webex lets through. Throws `WebexError`,
 * `RefusedEditError`, `NothingPending`.
 */
export async function post(move: Move, mailbox: Mailbox, forms: MessageForms): Promise<Posted> {
  const arrived = await arrive(move, mailbox, forms);
  if (forms.pendingOnly !== undefined) return { ...arrived, losses: [] };
  const isEdit = arrived.status === "edited";
  const notice = isEdit ? await notifyOfEdit(arrived, mailbox, forms) : [];
  return { ...arrived, losses: [...notice, ...(await attach(arrived, mailbox, forms))] };
}

function arrive(move: Move, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  switch (move.kind) {
    case "post":
      return postNew(mailbox, forms);
    case "edit":
      return edit(move, mailbox, forms);
    case "reply":
      return reply(move.messageId, mailbox, forms);
    case "replace":
      return replace(move.messageId, mailbox, forms);
    case "none":
      throw new NothingPending("No message there says that it started.");
  }
}

async function postNew(mailbox: Mailbox, forms: MessageForms, note?: string): Promise<Arrived> {
  const { message, refused } = await postWithCard(mailbox, forms);
  return { status: "sent", message, rootId: message.id, note: refused ?? note };
}

/** A card that Webex refuses does not lose the message: its Markdown twin goes out, and a sentence says so. */
async function postWithCard(
  mailbox: Mailbox,
  forms: MessageForms,
  parentId?: string,
): Promise<{ message: Message; refused?: string }> {
  try {
    return { message: await mailbox.post(forms, parentId) };
  } catch (error) {
    if (forms.card === undefined || !isKind(error, "rejected")) throw error;
    const message = await mailbox.post({ ...forms, card: undefined }, parentId);
    return { message, refused: `Webex refused the card, so this is its Markdown twin: ${error.message}` };
  }
}

type Edit = Extract<Move, { kind: "edit" }>;

async function edit(move: Edit, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  try {
    const message = await mailbox.edit(move.messageId, forms);
    if (message === undefined) {
      return postNew(mailbox, forms, "The message to edit is in another room, so this is a new one.");
    }
    const note = forms.card === undefined ? undefined : "An edit brings no card: its Markdown twin is there.";
    return { status: "edited", message, rootId: message.parentId ?? message.id, note };
  } catch (error) {
    if (isKind(error, "not found")) return postInPlace(mailbox, forms);
    if (isKind(error, "rejected", "forbidden", "conflict")) return replyInPlace(error, move, mailbox, forms);
    throw error;
  }
}

function postInPlace(mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  if (forms.pendingOnly !== undefined) throw new NothingPending("The message to finish is gone.");
  const note = "The message to edit is gone or out of this token's sight, so this is a new one.";
  return postNew(mailbox, forms, note);
}

function replyInPlace(
  error: WebexError,
  { messageId, otherwise }: Edit,
  mailbox: Mailbox,
  forms: MessageForms,
): Promise<Arrived> {
  if (otherwise === "error") throw new RefusedEditError(error);
  // An attempt before this one may have made the edit: a reply would tell it twice.
  if (error.mayHaveArrived && mailbox.isAtMostOnce) throw error;
  if (otherwise === "nothing") {
    throw new NothingPending("It stands there as started: Webex does not let the message be edited.");
  }
  const note = `Webex does not let the message be edited, so this is a reply: ${error.message}`;
  return reply(messageId, mailbox, forms, note);
}

/** Threads are flat: a reply to a reply joins the thread that is there. */
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
        "The message to reply to is gone or out of this token's sight, so this is a new one.",
      );
    }
    if (mailbox.isElsewhere(parent)) {
      return postNew(mailbox, forms, "The message to reply to is in another room, so this is a new one.");
    }
    if (parent.parentId === undefined) throw error;
    return join(parent.parentId);
  }
}

/** The new message comes first: nothing is lost when it fails. A message of another room is not in its place. */
async function replace(messageId: string, mailbox: Mailbox, forms: MessageForms): Promise<Arrived> {
  const arrived = await postNew(mailbox, forms);
  try {
    const old = await mailbox.look(messageId);
    if (old === undefined) return arrived;
    if (mailbox.isElsewhere(old)) {
      return { ...arrived, note: "The message to replace is in another room, and is still there." };
    }
    await mailbox.remove(messageId);
    return arrived;
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
    if (error.kind === "not found") return arrived;
    return { ...arrived, note: `The message before it is still there: ${error.message}` };
  }
}

/** Says in the thread what an edit says, because Webex notifies nobody of an edit. */
function notifyOfEdit({ rootId }: Arrived, mailbox: Mailbox, forms: MessageForms): Promise<readonly Loss[]> {
  return lossOf("The message was edited, but the reply that tells of it is missing", () =>
    mailbox.notify(forms, rootId),
  );
}

async function attach(
  { rootId }: Arrived,
  mailbox: Mailbox,
  { whole, files = [] }: MessageForms,
): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  for (const file of whole === undefined ? files : [whole, ...files]) {
    losses.push(...(await lossOf(`The file ${file.name} is missing`, () => mailbox.attach(file, rootId))));
  }
  return losses;
}

/** What a request that failed leaves out; the rest goes on. */
async function lossOf(what: string, send: () => Promise<unknown>): Promise<readonly Loss[]> {
  try {
    await send();
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        error: `${what}: ${reason}`,
        advice: error instanceof WebexError ? adviceFor(error, "post") : undefined,
      },
    ];
  }
}

function isKind(error: unknown, ...kinds: readonly WebexErrorKind[]): error is WebexError {
  return error instanceof WebexError && kinds.includes(error.kind);
}
