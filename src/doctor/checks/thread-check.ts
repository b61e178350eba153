import type { Recipient } from "../../delivery/recipient.ts";
import { WebexError } from "../../webex/index.ts";
import type { Row } from "../row.ts";
import type { Visit } from "./visit.ts";

/** Whether the message that `thread` names for a destination still exists; `undefined` if it names none. */
export async function threadRow(
  what: string,
  recipient: Recipient,
  { webex, anchors }: Visit,
): Promise<Row | undefined> {
  const anchor = await anchors.of(recipient);
  if (anchor === undefined) return undefined;
  const row = { what: `thread, ${what}` };
  try {
    await webex.messages.get({ messageId: anchor.messageId });
    return {
      ...row,
      state: "ok",
      found: anchor.isPending ? "The message to finish exists." : "The message exists.",
    };
  } catch (error) {
    if (!(error instanceof WebexError) || error.kind !== "not found") throw error;
    const found =
      "The message of `thread` was deleted, or this token cannot see it: a new one is posted instead.";
    const advice = "Pass on the output `thread` of the step that posted it, and use the same token.";
    return { ...row, state: "warning", found, advice };
  }
}
