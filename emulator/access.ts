import type { Call } from "./call.ts";
import type { Message, Person, Room, Team, TeamMembership } from "./entities.ts";
import { ApiError, moderatorsOnly, roomNotFound, teamNotFound } from "./errors.ts";
import { canonicalId } from "./ids.ts";
import type { Store } from "./store.ts";

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
  if (!message || !mayRead(call.store, call.caller, message)) throw new ApiError(404, refusal);
  return message;
}

/**
 * Tells whether somebody may see a message.
 * https://developer.webex.com/docs/bots: in a group room a bot sees only the messages that mention it.
 */
export function mayRead(store: Store, reader: Person, message: Message): boolean {
  if (!store.membership(reader.id, message.roomId)) return false;
  if (reader.type !== "bot" || message.roomType === "direct" || message.personId === reader.id) return true;
  return message.mentionedPeople?.includes(reader.id) === true;
}

/** The team behind an id, if the caller is in it, and the caller's place there. */
export function teamOfCaller({ store, caller }: Call, teamId: string): { team: Team; own: TeamMembership } {
  const team = store.teams.all.get(canonicalId(teamId, "TEAM"));
  const own = team && store.teams.membership(caller.id, team.id);
  if (!team || !own) throw teamNotFound();
  return { team, own };
}

/** The team behind an id, if the caller moderates it. */
export function teamOfModerator(call: Call, teamId: string): Team {
  const { team, own } = teamOfCaller(call, teamId);
  if (!own.isModerator) throw new ApiError(403, "Only a moderator of the team can do this.");
  return team;
}
