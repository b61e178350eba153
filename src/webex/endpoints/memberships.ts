import type { Endpoints } from "../endpoint.ts";

/** The endpoints of memberships of people in rooms. */
export const MEMBERSHIPS = {
  list: {
    verb: "GET",
    path: "/memberships",
    query: { roomId: "string", personId: "string", personEmail: "string", max: "number" },
    answer: "list",
    reference: "memberships/list-memberships",
  },
  create: {
    verb: "POST",
    path: "/memberships",
    body: { "roomId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
    answer: "one",
    reference: "memberships/create-a-membership",
  },
  get: {
    verb: "GET",
    path: "/memberships/{membershipId}",
    answer: "one",
    reference: "memberships/get-membership-details",
  },
  update: {
    verb: "PUT",
    path: "/memberships/{membershipId}",
    body: { isModerator: "boolean", isRoomHidden: "boolean" },
    answer: "one",
    reference: "memberships/update-a-membership",
  },
  delete: {
    verb: "DELETE",
    path: "/memberships/{membershipId}",
    answer: "nothing",
    reference: "memberships/delete-a-membership",
  },
} as const satisfies Endpoints;
