import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";

const TEAM = {
  "id!": "id",
  "name!": "string",
  description: "string",
  /** In Webex's examples, but not in its OpenAPI files. */
  creatorId: "string",
  created: "string",
  // What Webex could not decrypt, and shows encrypted. Source: https://developer.webex.com/errors.html
  errors: { name: { code: "string" } },
} as const satisfies Fields;

/** A team as Webex returns it. */
export type Team = ObjectOf<typeof TEAM>;

/** Teams, each with a room named General. Source: https://developer.webex.com/docs/api/v1/teams */
export const TEAMS = {
  list: {
    summary: "Lists the teams that the caller is in.",
    verb: "GET",
    path: "/teams",
    query: { max: "number" },
    answer: { list: TEAM },
    reference: "teams/list-teams",
  },
  create: {
    summary: "Creates a team with the caller as its first member, and its General room.",
    verb: "POST",
    path: "/teams",
    body: { "name!": "string", description: "string" },
    answer: { one: TEAM },
    reference: "teams/create-a-team",
  },
  get: {
    summary: "Gets one team.",
    verb: "GET",
    path: "/teams/{teamId}",
    answer: { one: TEAM },
    reference: "teams/get-team-details",
  },
  update: {
    summary: "Changes a team's name and description.",
    verb: "PUT",
    path: "/teams/{teamId}",
    body: { "name!": "string", description: "string" },
    answer: { one: TEAM },
    reference: "teams/update-a-team",
  },
  delete: {
    summary: "Permanently deletes a team.",
    verb: "DELETE",
    path: "/teams/{teamId}",
    answer: "nothing",
    irreversible: "teamId",
    reference: "teams/delete-a-team",
  },
} as const satisfies Endpoints;
