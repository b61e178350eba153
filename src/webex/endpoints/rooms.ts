import type { Endpoints } from "../endpoint.ts";

/** The endpoints of rooms, which Webex's own clients call spaces. */
export const ROOMS = {
  list: {
    verb: "GET",
    path: "/rooms",
    query: {
      teamId: "string",
      type: "=direct|group",
      orgPublicSpaces: "boolean",
      from: "string",
      to: "string",
      sortBy: "=id|lastactivity|created",
      max: "number",
    },
    answer: "list",
    reference: "rooms/list-rooms",
  },
  create: {
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
    answer: "one",
    reference: "rooms/create-a-room",
  },
  get: { verb: "GET", path: "/rooms/{roomId}", answer: "one", reference: "rooms/get-room-details" },
  update: {
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
    answer: "one",
    reference: "rooms/update-a-room",
  },
  delete: {
    verb: "DELETE",
    path: "/rooms/{roomId}",
    answer: "nothing",
    irreversible: "roomId",
    reference: "rooms/delete-a-room",
  },
  getMeetingInfo: {
    verb: "GET",
    path: "/rooms/{roomId}/meetingInfo",
    answer: "one",
    reference: "rooms/get-room-meeting-details",
  },
} as const satisfies Endpoints;
