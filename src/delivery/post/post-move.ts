import type { Anchor } from "../../model/thread.ts";
import type { UpdateMode } from "../../model/update-mode.ts";
import type { MessageForms } from "./message-forms.ts";

/** What is done in one destination. */
export type Move =
  | { readonly kind: "post" }
  | { readonly kind: "reply" | "replace"; readonly messageId: string }
  /** Nothing waits to be finished. */
  | { readonly kind: "none" }
  | { readonly kind: "edit"; readonly messageId: string; readonly otherwise: Otherwise };

/** What takes the place of an edit that Webex refuses: a reply, an error, or nothing. */
export type Otherwise = "reply" | "error" | "nothing";

/**
 * Decides between a new message and the one that is there. `auto` finishes a message that says it started, so that one
 * message lives; to any other it replies, so that nothing of it is lost. A card cannot come by an edit. What only
 * finishes edits whatever the mode: it disturbs nobody.
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
