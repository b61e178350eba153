import type { Endpoints } from "../endpoint.ts";

/** The endpoints of teams, each with a room named General. */
export const TEAMS = {
  list: {
    summary: "Lists the teams that the caller is in.",
    verb: "GET",
    path: "/teams",
    query: { max: "number" },
    answer: "list",
    reference: "teams/list-teams",
  },
  create: {
    summary: "Creates a team with the caller as its first member, and its General room.",
    verb: "POST",
    path: "/teams",
    body: { "name!": "string", description: "string" },
    answer: "one",
    reference: "teams/create-a-team",
  },
  get: {
    summary: "Gets one team.",
    verb: "GET",
    path: "/teams/{teamId}",
    answer: "one",
    reference: "teams/get-team-details",
  },
  update: {
    summary: "Changes a team's name and description.",
    verb: "PUT",
    path: "/teams/{teamId}",
    body: { "name!": "string", description: "string" },
    answer: "one",
    reference: "teams/update-a-team",
  },
  delete: {
    summary: "Deletes a team for good.",
    verb: "DELETE",
    path: "/teams/{teamId}",
    answer: "nothing",
    irreversible: "teamId",
    reference: "teams/delete-a-team",
  },
} as const satisfies Endpoints;
