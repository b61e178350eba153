import type { Endpoints } from "../endpoint.ts";

/** The endpoints of teams, each with a room named General. */
export const TEAMS = {
  list: {
    verb: "GET",
    path: "/teams",
    query: { max: "number" },
    answer: "list",
    reference: "teams/list-teams",
  },
  create: {
    verb: "POST",
    path: "/teams",
    body: { "name!": "string", description: "string" },
    answer: "one",
    reference: "teams/create-a-team",
  },
  get: { verb: "GET", path: "/teams/{teamId}", answer: "one", reference: "teams/get-team-details" },
  update: {
    verb: "PUT",
    path: "/teams/{teamId}",
    body: { "name!": "string", description: "string" },
    answer: "one",
    reference: "teams/update-a-team",
  },
  delete: {
    verb: "DELETE",
    path: "/teams/{teamId}",
    answer: "nothing",
    irreversible: "teamId",
    reference: "teams/delete-a-team",
  },
} as const satisfies Endpoints;
