import type { Call } from "./call.ts";
import type { Message, Person, Room, Team, TeamMembership } from "./entities.ts";
import { ApiError, moderatorsOnly, roomNotFound, teamNotFound } from "./errors.ts";
import { canonicalId } from "./ids.ts";
import type { Store } from "./store.ts";

/**
 * The room with an ID, if the caller is in it. Webex answers the same for other rooms and for rooms that do not exist.
 */
export function roomOfCaller({ store, caller }: Call, roomId: string): Room {
  const room = store.rooms.get(canonicalId(roomId, "ROOM"));
  if (!room || !store.membership(caller.id, room.id)) throw roomNotFound();
  return room;
}

/** Whether the caller moderates a room. */
export function moderates({ store, caller }: Call, room: Room): boolean {
  return store.membership(caller.id, room.id)?.isModerator === true;
}

/** Throws if the caller would change a locked room without moderating it. */
export function requireModerator(call: Call, room: Room): void {
  if (room.isLocked && !moderates(call, room)) throw moderatorsOnly();
}

/** The message in the path, if the caller may see it. `refusal` is Webex's answer if not. */
export function messageOfCaller(call: Call, refusal: string): Message {
  const message = call.store.messages.get(canonicalId(call.id, "MESSAGE"));
  if (!message || !mayRead(call.store, call.caller, message)) throw new ApiError(404, refusal);
  return message;
}

/**
 * Whether somebody may see a message. In a group room, a bot only sees messages that mention it:
 * https://developer.webex.com/docs/bots.
 */
export function mayRead(store: Store, reader: Person, message: Message): boolean {
  if (!store.membership(reader.id, message.roomId)) return false;
  if (reader.type !== "bot" || message.roomType === "direct" || message.personId === reader.id) return true;
  return message.mentionedPeople?.includes(reader.id) === true;
}

/** The team with an ID, and the caller's membership in it. Throws if the caller is not in the team. */
export function teamOfCaller({ store, caller }: Call, teamId: string): { team: Team; own: TeamMembership } {
  const team = store.teams.all.get(canonicalId(teamId, "TEAM"));
  const own = team && store.teams.membership(caller.id, team.id);
  if (!team || !own) throw teamNotFound();
  return { team, own };
}

/** The team with an ID, if the caller moderates it. */
export function teamOfModerator(call: Call, teamId: string): Team {
  const { team, own } = teamOfCaller(call, teamId);
  if (!own.isModerator) throw new ApiError(403, "Only a moderator of the team can do this.");
  return team;
}
