import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** An organization as Webex returns it. */
const ORGANIZATION = {
  "id!": "id",
  "displayName!": "string",
  created: "string",
} as const satisfies Fields;

/** Organizations, for admins. Source: https://developer.webex.com/docs/api/v1/organizations */
export const ORGANIZATIONS = {
  list: {
    summary: "Lists the organizations that the caller can see.",
    verb: "GET",
    path: "/organizations",
    answer: { list: ORGANIZATION },
    caller: "admin",
    reference: "organizations/list-organizations",
  },
  get: {
    summary: "Gets one organization.",
    verb: "GET",
    path: "/organizations/{orgId}",
    answer: { one: ORGANIZATION },
    caller: "admin",
    reference: "organizations/get-organization-details",
  },
  delete: {
    summary: "Permanently deletes an organization.",
    more: "Webex may need ten minutes.",
    verb: "DELETE",
    path: "/organizations/{orgId}",
    answer: "nothing",
    caller: "admin",
    irreversible: "orgId",
    reference: "organizations/delete-organization",
  },
} as const satisfies Endpoints;
