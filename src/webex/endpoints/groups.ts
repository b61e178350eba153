import type { Endpoints } from "../endpoint.ts";

/** The endpoints of groups of people in an organization, for admins. */
export const GROUPS = {
  list: {
    verb: "GET",
    path: "/groups",
    query: {
      orgId: "string",
      filter: "string",
      attributes: "string",
      sortBy: "string",
      sortOrder: "string",
      includeMembers: "boolean",
      startIndex: "number",
      count: "number",
    },
    answer: "list",
    items: "groups",
    caller: "admin",
    reference: "groups/list-and-search-groups",
  },
  create: {
    verb: "POST",
    path: "/groups",
    body: {
      "displayName!": "string",
      orgId: "string",
      description: "string",
      members: [{ "id!": "string" }],
    },
    answer: "one",
    caller: "admin",
    reference: "groups/create-a-group",
  },
  get: {
    verb: "GET",
    path: "/groups/{groupId}",
    query: { includeMembers: "boolean" },
    answer: "one",
    caller: "admin",
    reference: "groups/get-group-details",
  },
  update: {
    verb: "PATCH",
    path: "/groups/{groupId}",
    body: {
      displayName: "string",
      description: "string",
      members: [{ "id!": "string", operation: "=add|delete" }],
    },
    answer: "one",
    caller: "admin",
    reference: "groups/update-a-group",
  },
  delete: {
    verb: "DELETE",
    path: "/groups/{groupId}",
    answer: "nothing",
    caller: "admin",
    irreversible: "groupId",
    reference: "groups/delete-a-group",
  },
  listMembers: {
    verb: "GET",
    path: "/groups/{groupId}/members",
    query: { startIndex: "number", count: "number" },
    answer: "list",
    items: "members",
    caller: "admin",
    reference: "groups/get-group-members",
  },
} as const satisfies Endpoints;
