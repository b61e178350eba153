import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** A team membership as Webex returns it. */
const TEAM_MEMBERSHIP = {
  "id!": "id",
  "teamId?": "id",
  "personId!": "id",
  personEmail: "string",
  personDisplayName: "string",
  personOrgId: "string",
  isModerator: "boolean",
  created: "string",
} as const satisfies Fields;

/** Memberships of people in teams. Source: https://developer.webex.com/docs/api/v1/team-memberships */
export const TEAM_MEMBERSHIPS = {
  list: {
    summary: "Lists the members of a team.",
    verb: "GET",
    path: "/team/memberships",
    query: { "teamId!": "string", max: "number" },
    answer: { list: TEAM_MEMBERSHIP },
    reference: "team-memberships/list-team-memberships",
  },
  create: {
    summary: "Adds a person, by `personId` or `personEmail`, to a team.",
    more: "Refused as a conflict if they are already in it.",
    verb: "POST",
    path: "/team/memberships",
    body: { "teamId!": "string", personId: "string", personEmail: "string", isModerator: "boolean" },
    answer: { one: TEAM_MEMBERSHIP },
    reference: "team-memberships/create-a-team-membership",
  },
  get: {
    summary: "Gets one membership of a team.",
    verb: "GET",
    path: "/team/memberships/{membershipId}",
    answer: { one: TEAM_MEMBERSHIP },
    reference: "team-memberships/get-team-membership-details",
  },
  update: {
    summary: "Makes a member of a team a moderator, or revokes that.",
    verb: "PUT",
    path: "/team/memberships/{membershipId}",
    body: { "isModerator!": "boolean" },
    answer: { one: TEAM_MEMBERSHIP },
    reference: "team-memberships/update-a-team-membership",
  },
  delete: {
    summary: "Removes a person from a team; the last moderator is not removed.",
    verb: "DELETE",
    path: "/team/memberships/{membershipId}",
    answer: "nothing",
    reference: "team-memberships/delete-a-team-membership",
  },
} as const satisfies Endpoints;
