import type { Recipient } from "../../../delivery/recipient.ts";
import { type ThreadInput, threadIn } from "../../../model/thread.ts";
import { idKey, WebexError } from "../../../webex/index.ts";
import { ok, type Row, warning } from "../../row.ts";
import type { Visit } from "./visit.ts";

const ELSEWHERE = "The message of `thread` is in another room: Webex accepts no reply to it here.";
const SAME_ROOM = "Use the `thread` of a step that posts to the same destinations, or remove it.";

/** What is said of a thread that has messages, but none where the step posts. */
const ASTRAY = "`thread` has no message in any destination of `to`: a new message is posted instead.";

const FINISHED_EARLY =
  "The message of `thread` waits for its end, and this job is in a matrix: the first combination that posts would finish it.";

/** A row for a thread that has messages, but none in the destinations that were found. */
export function strayThreadRow(thread: ThreadInput | undefined, rows: readonly Row[]): Row | undefined {
  const hasMessages = Object.keys(threadIn(thread).messages).length > 0;
  const isMet = rows.some(({ what, state }) => what.startsWith("thread, ") || state === "fault");
  if (!hasMessages || isMet) return undefined;
  return warning("thread", ASTRAY, SAME_ROOM);
}

/** Whether the message that `thread` names for a destination still exists; `undefined` if it names none. */
export async function threadRow(
  what: string,
  recipient: Recipient,
  { webex, anchors, inputs }: Visit,
): Promise<Row | undefined> {
  const anchor = await anchors.of(recipient);
  if (anchor === undefined) return undefined;
  const own = `thread, ${what}`;
  try {
    const message = await webex.messages.get({ messageId: anchor.messageId });
    if ("roomId" in recipient && idKey(message.roomId) !== idKey(recipient.roomId)) {
      return warning(own, ELSEWHERE, SAME_ROOM);
    }
    const isInMatrix = inputs.matrix.length > 0 && inputs.updateMode === "auto" && inputs.needs === undefined;
    if (anchor.isPending && isInMatrix)
      return warning(own, FINISHED_EARLY, "Add this line to the step's `with:`.", "update-mode: reply");
    return ok(own, anchor.isPending ? "The message to finish exists." : "The message exists.");
  } catch (error) {
    if (!(error instanceof WebexError) || error.kind !== "not found") throw error;
    const found =
      "The message of `thread` was deleted, or this token cannot see it: a new one is posted instead.";
    const advice = "Pass on the output `thread` of the step that posted it, and use the same token.";
    return warning(own, found, advice);
  }
}
