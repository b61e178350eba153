import type { Call } from "./call.ts";
import type { Message, Room } from "./entities.ts";
import { ApiError, moderatorsOnly, roomNotFound } from "./errors.ts";
import { canonicalId } from "./ids.ts";

/** The room behind an id, if the caller is in it; Webex does not tell the others from rooms that do not exist. */
export function roomOfCaller({ store, caller }: Call, roomId: string): Room {
  const room = store.rooms.get(canonicalId(roomId, "ROOM"));
  if (!room || !store.membership(caller.id, room.id)) throw roomNotFound();
  return room;
}

/** Tells whether the caller moderates a room. */
export function moderates({ store, caller }: Call, room: Room): boolean {
  return store.membership(caller.id, room.id)?.isModerator === true;
}

/** Stops a caller who would change a locked room without moderating it. */
export function requireModerator(call: Call, room: Room): void {
  if (room.isLocked && !moderates(call, room)) throw moderatorsOnly();
}

/** The message the path names, if the caller may see it; `refusal` is what Webex says if not. */
export function messageOfCaller(call: Call, refusal: string): Message {
  const message = call.store.messages.get(canonicalId(call.id, "MESSAGE"));
  if (!message || !mayRead(call, message)) throw new ApiError(404, refusal);
  return message;
}

// https://developer.webex.com/docs/bots: in a group room a bot sees only the messages that mention it.
function mayRead({ store, caller }: Call, message: Message): boolean {
  if (!store.membership(caller.id, message.roomId)) return false;
  if (caller.type !== "bot" || message.roomType === "direct" || message.personId === caller.id) return true;
  return message.mentionedPeople?.includes(caller.id) === true;
}
