import { moderates, requireModerator, roomOfCaller, teamOfCaller } from "../access.ts";
import type { Call, Handler, Listing } from "../call.ts";
import type { Person, Room } from "../entities.ts";
import { ApiError } from "../errors.ts";
import { flagField, textField } from "../fields.ts";
import { canonicalId, decodeId, encodeId } from "../ids.ts";
import { SITE_URL } from "../meetings/meeting-ids.ts";
import type { Store } from "../store.ts";

/** The handlers of `/rooms`. */
export const roomHandlers = {
  "rooms.list": listRooms,
  "rooms.create": createRoom,
  "rooms.get": (call) => seenBy(call, roomOfCaller(call, call.id)),
  "rooms.update": updateRoom,
  "rooms.delete": deleteRoom,
  "rooms.getMeetingInfo": getMeetingInfo,
} satisfies Record<string, Handler>;

type Order = (one: Room, other: Room) => number;

const ORDERS: Readonly<Record<string, Order>> = {
  id: (one, other) => one.id.localeCompare(other.id),
  created: (one, other) => other.created.localeCompare(one.created),
  lastactivity: (one, other) => other.lastActivity.localeCompare(one.lastActivity),
};

function listRooms(call: Call): Listing {
  const { type, teamId, sortBy = "", orgPublicSpaces } = call.query;
  if (orgPublicSpaces === "true") return listPublicSpaces(call);
  const rooms = call.store
    .roomsOf(call.caller.id)
    .filter((room) => !type || room.type === type)
    .filter((room) => !teamId || room.teamId === canonicalId(teamId, "TEAM"));
  const order = ORDERS[sortBy];
  return { items: (order ? rooms.toSorted(order) : rooms).map((room) => seenBy(call, room)) };
}

/** The public rooms of the caller's organization, joined or not: https://developer.webex.com/docs/api/v1/rooms. */
function listPublicSpaces({ store, caller, query }: Call): Listing {
  if ([query["type"], query["teamId"], query["sortBy"]].some((one) => one !== undefined)) {
    throw new ApiError(400, "orgPublicSpaces goes with none of teamId, type and sortBy.");
  }
  const { orgId } = caller;
  const isOwn = (room: Room) => store.people.get(room.creatorId)?.orgId === orgId;
  return { items: [...store.rooms.values()].filter((room) => room.isPublic && isOwn(room)) };
}

function createRoom(call: Call): Room {
  const { store, caller, body } = call;
  const id = encodeId("ROOM", store.nextRoomUuid());
  const settings = readSettings(body);
  checkSettings(settings);
  const wanted = textField(body, "teamId");
  const teamId = wanted === undefined ? undefined : teamOfCaller(call, wanted).team.id;
  const room = store.addRoom({ id, type: "group", creatorId: caller.id, teamId, ...settings });
  store.addMember(room, caller, room.isLocked);
  return room;
}

function updateRoom(call: Call): Room {
  const room = roomOfCaller(call, call.id);
  requireModerator(call, room);
  const settings = readSettings(call.body);
  checkSettings({ ...room, ...settings });
  const wasLocked = room.isLocked;
  Object.assign(room, settings, { teamId: newTeam(call, room) });
  if (settings.description === " ") room.description = undefined;
  if (room.isLocked && !wasLocked) promote(call, room);
  call.store.happenings.add({ resource: "rooms", event: "updated", data: room });
  return room;
}

/** A room can move into a team only if it has none, and only together with all its moderators. */
function newTeam(call: Call, room: Room): string | undefined {
  const wanted = textField(call.body, "teamId");
  if (wanted === undefined) return room.teamId;
  const { team } = teamOfCaller(call, wanted);
  if (room.teamId === team.id) return team.id;
  if (room.teamId !== undefined) throw new ApiError(400, "A room cannot move to another team.");
  const { store } = call;
  const moderators = store.membershipsOf(room.id).filter(({ isModerator }) => isModerator);
  if (moderators.some(({ personId }) => !store.teams.membership(personId, team.id))) {
    throw new ApiError(400, "Every moderator of the room must be in the team.");
  }
  return team.id;
}

function getMeetingInfo(call: Call): object {
  const room = roomOfCaller(call, call.id);
  if (room.isAnnouncementOnly) throw new ApiError(400, "An announcement space has no meeting.");
  const { uuid } = decodeId(room.id);
  const meetingNumber = `9${Number.parseInt(uuid.slice(-8), 16).toString().padStart(10, "0")}`;
  return {
    roomId: room.id,
    meetingLink: `https://${SITE_URL}/m/${uuid}`,
    sipAddress: `${meetingNumber}@${SITE_URL}`,
    meetingNumber,
    meetingId: uuid.replaceAll("-", ""),
    callInTollFreeNumber: "+1-555-010-0101",
    callInTollNumber: "+1-555-010-0100",
  };
}

function deleteRoom(call: Call): undefined {
  const room = roomOfCaller(call, call.id);
  const stays = room.type === "direct" || call.store.teams.isGeneral(room);
  if (stays) throw new ApiError(400, "Failed to delete room.");
  if (moderates(call, room)) {
    call.store.deleteRoom(room.id);
    return;
  }
  // "when a non moderator deletes the room they are removed from the room instead":
  // https://developer.webex.com/docs/api/v1/rooms/delete-a-room.
  const membership = call.store.membership(call.caller.id, room.id);
  if (membership) call.store.removeMember(membership);
}

type Settings = Pick<Room, "title"> &
  Partial<Pick<Room, "description" | "isAnnouncementOnly" | "isLocked" | "isPublic">>;

function readSettings(body: Call["body"]): Settings {
  const title = textField(body, "title");
  if (title === undefined) throw new ApiError(400, "Title cannot be empty.");
  const description = textField(body, "description");
  const settings: Settings = { title, ...(description === undefined ? {} : { description }) };
  for (const name of ["isAnnouncementOnly", "isLocked", "isPublic"] as const) {
    const flag = flagField(body, name);
    if (flag !== undefined) settings[name] = flag;
  }
  return settings;
}

function checkSettings({ isAnnouncementOnly, isLocked, isPublic, description }: Settings): void {
  if (isAnnouncementOnly && !isLocked) {
    throw new ApiError(400, "A space can only be put into announcement mode when it is locked.");
  }
  if (isPublic && !description) throw new ApiError(400, "A public space needs a description.");
}

/** A person who locks a room becomes its moderator. */
function promote({ store, caller }: Call, room: Room): void {
  const membership = store.membership(caller.id, room.id);
  if (membership) membership.isModerator = true;
}

/** The title of a 1:1 room is the name of the other person. */
function seenBy({ store, caller }: Call, room: Room): Room {
  return room.type === "group"
    ? room
    : { ...room, title: otherPerson(store, room, caller)?.displayName ?? "" };
}

function otherPerson(store: Store, room: Room, caller: Person): Person | undefined {
  const other = store.membershipsOf(room.id).find((membership) => membership.personId !== caller.id);
  return other && store.people.get(other.personId);
}
