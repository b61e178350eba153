import type { Endpoints } from "../endpoint.ts";

/** The endpoints of organizations, for admins. */
export const ORGANIZATIONS = {
  list: {
    summary: "Lists the organizations that the caller may see.",
    verb: "GET",
    path: "/organizations",
    answer: "list",
    caller: "admin",
    reference: "organizations/list-organizations",
  },
  get: {
    summary: "Gets one organization.",
    verb: "GET",
    path: "/organizations/{orgId}",
    answer: "one",
    caller: "admin",
    reference: "organizations/get-organization-details",
  },
  delete: {
    summary: "Deletes an organization for good.",
    verb: "DELETE",
    path: "/organizations/{orgId}",
    answer: "nothing",
    caller: "admin",
    irreversible: "orgId",
    reference: "organizations/delete-organization",
  },
} as const satisfies Endpoints;
