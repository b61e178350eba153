import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";

const MEMBERSHIP = {
  "id!": "id",
  "roomId?": "id",
  "personId!": "id",
  personEmail: "string",
  personDisplayName: "string",
  personOrgId: "string",
  isModerator: "boolean",
  isRoomHidden: "boolean",
  roomType: "=direct|group",
  isMonitor: "boolean",
  created: "string",
} as const satisfies Fields;

/** A membership as Webex returns it. */
export type Membership = ObjectOf<typeof MEMBERSHIP>;

/** Memberships of people in rooms. Source: https://developer.webex.com/docs/api/v1/memberships */
export const MEMBERSHIPS = {
  list: {
    summary: "Lists the members of a room, or the caller's memberships.",
    more: "A compliance officer can filter by person without `roomId`: call `GET /memberships`.",
    verb: "GET",
    path: "/memberships",
    query: { roomId: "string", personId: "string", personEmail: "string", max: "number" },
    answer: { list: MEMBERSHIP },
    reference: "memberships/list-memberships",
  },
  create: {
    summary: "Adds a person, by `personId` or `personEmail`, to a room.",
    more: "Refused as a conflict if they are already in it.",
    verb: "POST",
    path: "/memberships",
    body: { "roomId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
    answer: { one: MEMBERSHIP },
    reference: "memberships/create-a-membership",
  },
  get: {
    summary: "Gets one membership of a room.",
    verb: "GET",
    path: "/memberships/{membershipId}",
    answer: { one: MEMBERSHIP },
    reference: "memberships/get-membership-details",
  },
  update: {
    summary: "Makes a member of a room a moderator, or revokes that, or hides a direct room.",
    verb: "PUT",
    path: "/memberships/{membershipId}",
    body: { isModerator: "boolean", isRoomHidden: "boolean" },
    answer: { one: MEMBERSHIP },
    reference: "memberships/update-a-membership",
  },
  delete: {
    summary: "Removes a person from a room.",
    verb: "DELETE",
    path: "/memberships/{membershipId}",
    answer: "nothing",
    reference: "memberships/delete-a-membership",
  },
} as const satisfies Endpoints;
