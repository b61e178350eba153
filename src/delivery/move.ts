import type { Announcement, UpdateMode } from "./announcement.ts";
import type { Anchor } from "./thread.ts";

/** What is done in one destination. */
export type Move =
  | { readonly kind: "none" }
  | { readonly kind: "post" }
  | { readonly kind: "reply" | "replace"; readonly messageId: string }
  /** `orReply`: where Webex refuses the edit, a reply does. */
  | { readonly kind: "edit"; readonly messageId: string; readonly orReply: boolean };

/**
 * Decides between a new message and the one that is there. `auto` finishes a message that says it started, so that one
 * message lives; to any other it replies, so that nothing of it is lost. A card cannot come by an edit.
 */
export function moveFor(mode: UpdateMode, anchor: Anchor | undefined, { card }: Announcement): Move {
  if (anchor === undefined || mode === "new") return { kind: "post" };
  const { messageId, isStart } = anchor;
  if (mode === "edit") return { kind: "edit", messageId, orReply: false };
  if (mode !== "auto") return { kind: mode, messageId };
  return isStart && card === undefined
    ? { kind: "edit", messageId, orReply: true }
    : { kind: "reply", messageId };
}

/** The same where nothing is to be said: a message that says started does not stand for ever, and nobody is disturbed. */
export function quietMoveFor(mode: UpdateMode, anchor: Anchor | undefined, announcement: Announcement): Move {
  const move = anchor?.isStart ? moveFor(mode, anchor, announcement) : { kind: "none" as const };
  if (move.kind === "edit") return { ...move, orReply: false };
  return move.kind === "replace" ? move : { kind: "none" };
}
