import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

const ROLE = { "id!": "id", name: "string" } as const satisfies Fields;

/** Roles that a person may have, such as administrator. Source: https://developer.webex.com/docs/api/v1/roles */
export const ROLES = {
  list: {
    summary: "Lists the roles that people can have.",
    verb: "GET",
    path: "/roles",
    answer: { list: ROLE },
    caller: "admin",
    reference: "roles/list-roles",
  },
  get: {
    summary: "Gets one role.",
    verb: "GET",
    path: "/roles/{roleId}",
    answer: { one: ROLE },
    caller: "admin",
    reference: "roles/get-role-details",
  },
} as const satisfies Endpoints;
