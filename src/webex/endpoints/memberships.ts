import type { Endpoints } from "../endpoint.ts";

/** The endpoints of memberships of people in rooms. */
export const MEMBERSHIPS = {
  list: {
    summary: "Lists the members of a room, or the caller's memberships; the person filters need `roomId`.",
    verb: "GET",
    path: "/memberships",
    query: { roomId: "string", personId: "string", personEmail: "string", max: "number" },
    answer: "list",
    reference: "memberships/list-memberships",
  },
  create: {
    summary: "Adds a person, by `personId` or `personEmail`, to a room.",
    verb: "POST",
    path: "/memberships",
    body: { "roomId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
    answer: "one",
    reference: "memberships/create-a-membership",
  },
  get: {
    summary: "Gets one membership of a room.",
    verb: "GET",
    path: "/memberships/{membershipId}",
    answer: "one",
    reference: "memberships/get-membership-details",
  },
  update: {
    summary: "Makes a member of a room a moderator or not, or hides a direct room.",
    verb: "PUT",
    path: "/memberships/{membershipId}",
    body: { isModerator: "boolean", isRoomHidden: "boolean" },
    answer: "one",
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
