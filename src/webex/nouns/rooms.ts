import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";
import { PAGE } from "../limits.ts";

const ROOM = {
  "id!": "id",
  "title!": "string",
  type: "=direct|group",
  isLocked: "boolean",
  teamId: "string",
  lastActivity: "string",
  creatorId: "string",
  created: "string",
  ownerId: "string",
  classificationId: "string",
  isAnnouncementOnly: "boolean",
  isReadOnly: "boolean",
  isPublic: "boolean",
  madePublic: "string",
  description: "string",
  // What Webex could not decrypt, and shows encrypted. Source: https://developer.webex.com/errors.html
  errors: { title: { code: "string" } },
} as const satisfies Fields;

/** A room as Webex returns it. It may have other fields. */
export type Room = ObjectOf<typeof ROOM>;

/** How to join the meeting of a room. */
const ROOM_MEETING_INFO = {
  roomId: "string",
  meetingLink: "string",
  sipAddress: "string",
  meetingNumber: "string",
  meetingId: "string",
  callInTollFreeNumber: "string",
  callInTollNumber: "string",
} as const satisfies Fields;

/** Rooms, which Webex's own clients call spaces. Source: https://developer.webex.com/docs/api/v1/rooms */
export const ROOMS = {
  list: {
    summary: "Lists the rooms that the caller is in.",
    more: `Up to ${PAGE.rooms} per page.`,
    verb: "GET",
    path: "/rooms",
    query: {
      teamId: "string",
      type: "=direct|group",
      orgPublicSpaces: "boolean",
      from: "time",
      to: "time",
      sortBy: "=id|lastactivity|created",
      max: "number",
    },
    answer: { list: ROOM },
    reference: "rooms/list-rooms",
  },
  create: {
    summary: "Creates a room with the caller as its first member.",
    more: "With `isLocked`, the caller is its moderator.",
    verb: "POST",
    path: "/rooms",
    body: {
      "title!": "string",
      teamId: "string",
      classificationId: "string",
      isLocked: "boolean",
      isPublic: "boolean",
      description: "string",
      isAnnouncementOnly: "boolean",
    },
    answer: { one: ROOM },
    reference: "rooms/create-a-room",
  },
  get: {
    summary: "Gets one room.",
    verb: "GET",
    path: "/rooms/{roomId}",
    answer: { one: ROOM },
    reference: "rooms/get-room-details",
  },
  update: {
    summary: "Changes a room; `title` is always needed, and a `description` of one space removes it.",
    verb: "PUT",
    path: "/rooms/{roomId}",
    body: {
      "title!": "string",
      classificationId: "string",
      teamId: "string",
      isLocked: "boolean",
      isPublic: "boolean",
      description: "string",
      isAnnouncementOnly: "boolean",
      isReadOnly: "boolean",
    },
    answer: { one: ROOM },
    reference: "rooms/update-a-room",
  },
  delete: {
    summary: "Permanently deletes a room; a room of a team is archived.",
    verb: "DELETE",
    path: "/rooms/{roomId}",
    answer: "nothing",
    irreversible: "roomId",
    reference: "rooms/delete-a-room",
  },
  getMeetingInfo: {
    summary: "Gets the meeting details of a room. Webex has ended this service for most users.",
    verb: "GET",
    path: "/rooms/{roomId}/meetingInfo",
    answer: { one: ROOM_MEETING_INFO },
    reference: "rooms/get-room-meeting-details",
  },
} as const satisfies Endpoints;
