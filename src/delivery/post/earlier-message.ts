import { idKey, isUuid, type Message, WebexError } from "../../webex/index.ts";
import { idOf, isPerson } from "../recipient.ts";
import type { Mailbox } from "./mailbox.ts";
import type { MessageForms } from "./message-forms.ts";

/**
 * Edits a message, without mentions, because an edit notifies nobody. `undefined` if the message belongs to another
 * recipient. Throws `WebexError`, of kind `not found` if the message was deleted.
 */
export async function editMessage(
  messageId: string,
  mailbox: Mailbox,
  { markdown: forRoom, forOne = forRoom, forFinish = forOne, pendingOnly }: MessageForms,
): Promise<Message | undefined> {
  const markdown = pendingOnly === undefined ? forOne : forFinish;
  const { recipient, options } = mailbox;
  const { messages } = options.webex;
  let roomId = "roomId" in recipient ? recipient.roomId : undefined;
  // Webex accepts a bare UUID only for rooms in its first region.
  if (roomId === undefined || isUuid(roomId)) {
    const found = await messages.get({ messageId });
    if (await isElsewhere(found, mailbox)) return undefined;
    roomId = found.roomId;
    if (!isPerson(recipient)) mailbox.recipient = { roomId };
  }
  const message = await messages.update({ messageId, roomId, markdown }, options);
  return { ...message, roomId };
}

/** Whether a message belongs to another recipient. If only its ID was given, it does unless the opposite is certain. */
export async function isElsewhere(
  { roomId, roomType }: Message,
  { recipient, options: { webex, isBareId } }: Mailbox,
): Promise<boolean> {
  const isOther = (id: string): boolean => idKey(id) !== idKey(roomId);
  if ("roomId" in recipient) return isOther(recipient.roomId);
  if (roomType !== "group" && !isBareId) return false;
  // Webex does not say whom a message was sent to, but it finds the messages with a person.
  const name = "toPersonId" in recipient ? "personId" : "personEmail";
  try {
    for await (const one of webex.messages.listDirect({ [name]: idOf(recipient) }))
      return isOther(one.roomId);
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
  }
  return true;
}
