import { requireModerator, roomOfCaller } from "../access.ts";
import type { Call, Handler, Listing } from "../call.ts";
import type { Membership, Room, TeamMembership } from "../entities.ts";
import { ApiError, roomNotFound } from "../errors.ts";
import { flagField, textField } from "../fields.ts";
import { canonicalId } from "../ids.ts";
import { personToAdd } from "../person-to-add.ts";

/** The handlers of `/memberships`. */
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
 * People in a team but not in one of its rooms can see the room's members. In a moderated room, they can only see its
 * moderators: https://developer.webex.com/docs/api/v1/memberships/list-memberships.
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
  // For an outsider, Webex reports a failing upstream service, not that they may not join.
  const isIn = store.membership(caller.id, room.id) !== undefined;
  if (!isIn && !isOfItsTeam(call, room)) throw new ApiError(502, "Add participant failed.");
  if (room.type === "direct") throw new ApiError(400, "Add participant failed.");
  requireModerator(call, room);
  const person = personToAdd(call);
  // People in a team can join its rooms by themselves, unless they are moderated:
  // https://help.webex.com/article/gw1w6c.
  if (!isIn && person.id !== caller.id) throw new ApiError(502, "Add participant failed.");
  if (store.membership(person.id, room.id)) throw new ApiError(409, "Person is already in the room.");
  const isModerator = flagField(body, "isModerator") === true;
  if (store.teams.isGeneral(room)) store.teams.join(room.teamId ?? "", person, isModerator);
  // There are moderators only in locked rooms. Elsewhere, the field is ignored.
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
  // "The last moderator of a Team's General space may not be deleted":
  // https://developer.webex.com/docs/api/v1/memberships/delete-a-membership.
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

/** The team membership for a membership in the team's General room. */
function placeInTeam(
  { store: { teams } }: Call,
  { personId }: Membership,
  room: Room,
): TeamMembership | undefined {
  return teams.isGeneral(room) ? teams.membership(personId, room.teamId ?? "") : undefined;
}
