import { requireModerator, roomOfCaller } from "../access.ts";
import type { Call, Handler, Listing } from "../call.ts";
import type { Membership, Room, TeamMembership } from "../entities.ts";
import { ApiError, roomNotFound } from "../errors.ts";
import { flagField, textField } from "../fields.ts";
import { canonicalId } from "../ids.ts";
import { personToAdd } from "../person-to-add.ts";

/** What `/memberships` does. */
export const membershipHandlers = {
  "memberships.list": listMemberships,
  "memberships.create": createMembership,
  "memberships.get": (call) => knownMembership(call, "Failed to get membership").membership,
  "memberships.update": updateMembership,
  "memberships.delete": deleteMembership,
} satisfies Record<string, Handler>;

function listMemberships(call: Call): Listing {
  const { store, caller } = call;
  const { roomId, personId, personEmail } = call.query;
  if (!roomId) {
    if (personId || personEmail) throw new ApiError(400, "roomId cannot be null");
    return { items: [...store.memberships.values().filter((each) => each.personId === caller.id)] };
  }
  const items = membershipsSeen(call, roomId);
  if (!personId && !personEmail) return { items };
  const person = store.person(personId ? canonicalId(personId, "PEOPLE") : undefined, personEmail);
  return { items: items.filter((each) => each.personId === person?.id) };
}

/**
 * https://developer.webex.com/docs/api/v1/memberships/list-memberships: whoever is in a team but not in a room of it sees
 * the room's members, of a moderated room its moderators only.
 */
function membershipsSeen(call: Call, roomId: string): readonly Membership[] {
  const { store, caller } = call;
  const room = store.rooms.get(canonicalId(roomId, "ROOM"));
  const isIn = room !== undefined && store.membership(caller.id, room.id) !== undefined;
  if (room === undefined || isIn || !isOfItsTeam(call, room))
    return store.membershipsOf(roomOfCaller(call, roomId).id);
  return store.membershipsOf(room.id).filter(({ isModerator }) => isModerator || !room.isLocked);
}

function isOfItsTeam({ store, caller }: Call, { teamId }: Room): boolean {
  return teamId !== undefined && store.teams.membership(caller.id, teamId) !== undefined;
}

function createMembership(call: Call): Membership {
  const { store, caller, body } = call;
  const roomId = textField(body, "roomId");
  if (roomId === undefined) throw new ApiError(400, "roomId cannot be null");
  const room = store.rooms.get(canonicalId(roomId, "ROOM"));
  if (!room) throw roomNotFound();
  // An outsider is told of a failing upstream service, not that the room is closed to them.
  const isIn = store.membership(caller.id, room.id) !== undefined;
  if (!isIn && !isOfItsTeam(call, room)) throw new ApiError(502, "Add participant failed.");
  if (room.type === "direct") throw new ApiError(400, "Add participant failed.");
  requireModerator(call, room);
  const person = personToAdd(call);
  // https://help.webex.com/article/gw1w6c: whoever is in a team joins its rooms by themselves, unless they are moderated.
  if (!isIn && person.id !== caller.id) throw new ApiError(502, "Add participant failed.");
  if (store.membership(person.id, room.id)) throw new ApiError(409, "Person is already in the room.");
  const isModerator = flagField(body, "isModerator") === true;
  if (store.teams.isGeneral(room)) store.teams.join(room.teamId ?? "", person, isModerator);
  // Moderators exist in locked rooms only; elsewhere the wish is ignored.
  return store.membership(person.id, room.id) ?? store.addMember(room, person, room.isLocked && isModerator);
}

function updateMembership(call: Call): Membership {
  const { membership, room } = knownMembership(call, "Failed to get membership");
  const isModerator = flagField(call.body, "isModerator");
  const isRoomHidden = flagField(call.body, "isRoomHidden");
  if (isModerator !== undefined) {
    requireModerator(call, room);
    membership.isModerator = room.isLocked && isModerator;
  }
  if (isRoomHidden !== undefined) membership.isRoomHidden = room.type === "direct" && isRoomHidden;
  call.store.happenings.add({ resource: "memberships", event: "updated", data: membership });
  return membership;
}

function deleteMembership(call: Call): undefined {
  const { membership, room } = knownMembership(call, "User is not a participant of the room.");
  if (room.type === "direct") throw new ApiError(400, "Failed to leave room.");
  if (membership.personId !== call.caller.id) requireModerator(call, room);
  const inTeam = placeInTeam(call, membership, room);
  if (!inTeam) {
    call.store.removeMember(membership);
    return;
  }
  // https://developer.webex.com/docs/api/v1/memberships/delete-a-membership: "The last moderator of a Team's General
  // space may not be deleted".
  if (call.store.teams.isLastModerator(inTeam)) throw new ApiError(400, "Failed to leave room.");
  call.store.teams.leave(inTeam);
}

function knownMembership(call: Call, refusal: string): { membership: Membership; room: Room } {
  const { store, caller } = call;
  const membership = store.memberships.get(canonicalId(call.id, "MEMBERSHIP"));
  const room = membership && store.rooms.get(membership.roomId);
  if (!membership || !room || !store.membership(caller.id, room.id)) throw new ApiError(404, refusal);
  return { membership, room };
}

/** The place in a team that a place in its General room stands for. */
function placeInTeam(
  { store: { teams } }: Call,
  { personId }: Membership,
  room: Room,
): TeamMembership | undefined {
  return teams.isGeneral(room) ? teams.membership(personId, room.teamId ?? "") : undefined;
}
