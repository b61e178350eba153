import { idKey, type Message, WebexError } from "../../webex/index.ts";
import { idOf } from "../recipient.ts";
import type { Mailbox } from "./mailbox.ts";

/** Whether a message belongs to another recipient. If only its ID was given, it does unless the opposite is certain. */
export async function isElsewhere(
  { roomId, roomType }: Message,
  { recipient, options: { webex, isBareId } }: Mailbox,
): Promise<boolean> {
  const isOther = (id: string): boolean => idKey(id) !== idKey(roomId);
  if ("roomId" in recipient) return isOther(recipient.roomId);
  // Webex does not say whom a message was sent to, but it finds the messages with a person.
  if (roomType !== "group" && !isBareId) return false;
  const [name, who] = ["toPersonId" in recipient ? "personId" : "personEmail", idOf(recipient)];
  try {
    for await (const one of webex.messages.listDirect({ [name]: who })) return isOther(one.roomId);
  } catch (error) {
    if (!(error instanceof WebexError)) throw error;
  }
  return true;
}
