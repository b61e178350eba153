import type { Anchor } from "../../model/thread.ts";
import type { UpdateMode } from "../../model/update-mode.ts";
import type { MessageForms } from "./message-forms.ts";

/** What to do in a destination. */
export type Move =
  | { readonly kind: "post" }
  | { readonly kind: "reply" | "replace"; readonly messageId: string }
  /** There is nothing to finish. */
  | { readonly kind: "none" }
  | { readonly kind: "edit"; readonly messageId: string; readonly otherwise: Otherwise };

/** What replaces an edit that Webex rejects: a reply, an error, or nothing. */
export type Otherwise = "reply" | "error" | "nothing";

/**
 * Decides between a new message and the existing one. `auto` edits a message that says that something started, so that there
 * is one message, and replies to any other, so that nothing is lost. A card cannot be added by an edit. A message that only
 * finishes is edited in every mode, because an edit notifies nobody.
 */
export function moveFor(
  mode: UpdateMode,
  anchor: Anchor | undefined,
  { card, pendingOnly }: MessageForms,
): Move {
  if (pendingOnly !== undefined) {
    const otherwise = pendingOnly.orReplies ? "reply" : "nothing";
    return anchor?.isPending ? { kind: "edit", messageId: anchor.messageId, otherwise } : { kind: "none" };
  }
  if (anchor === undefined || mode === "new") return { kind: "post" };
  const { messageId, isPending } = anchor;
  if (mode === "edit") return { kind: "edit", messageId, otherwise: "error" };
  if (mode !== "auto") return { kind: mode, messageId };
  return isPending && card === undefined
    ? { kind: "edit", messageId, otherwise: "reply" }
    : { kind: "reply", messageId };
}
