import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";
import { PAGE } from "../limits.ts";

const GROUP_MEMBER = { "id!": "id", "type?": "string", displayName: "string" } as const satisfies Fields;

/** A member of a group. It is a person if `type` is `user` or missing. */
export type GroupMember = ObjectOf<typeof GROUP_MEMBER>;

const GROUP = {
  "id!": "id",
  "displayName!": "string",
  orgId: "string",
  created: "string",
  lastModified: "string",
  memberSize: "number",
  members: [GROUP_MEMBER],
} as const satisfies Fields;

/** A group as Webex returns it. */
export type Group = ObjectOf<typeof GROUP>;

/** Groups of people in an organization, for admins. Source: https://developer.webex.com/docs/api/v1/groups */
export const GROUPS = {
  list: {
    summary:
      'Lists groups; `filter` is `displayName eq "x"` or `displayName sw "x"`, `startIndex` counts from 1.',
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
    answer: { list: GROUP },
    items: "groups",
    caller: "admin",
    reference: "groups/list-and-search-groups",
  },
  create: {
    summary: "Creates a group.",
    verb: "POST",
    path: "/groups",
    body: {
      "displayName!": "string",
      orgId: "string",
      description: "string",
      members: [{ "id!": "string" }],
    },
    answer: { one: GROUP },
    caller: "admin",
    reference: "groups/create-a-group",
  },
  get: {
    summary: "Gets one group.",
    verb: "GET",
    path: "/groups/{groupId}",
    query: { includeMembers: "boolean" },
    answer: { one: GROUP },
    caller: "admin",
    reference: "groups/get-group-details",
  },
  update: {
    summary: "Changes a group; a member's `operation` is `add` by default.",
    verb: "PATCH",
    path: "/groups/{groupId}",
    body: {
      displayName: "string",
      description: "string",
      members: [{ "id!": "string", operation: "=add|delete" }],
    },
    answer: { one: GROUP },
    caller: "admin",
    reference: "groups/update-a-group",
  },
  delete: {
    summary: "Permanently deletes a group.",
    verb: "DELETE",
    path: "/groups/{groupId}",
    answer: "nothing",
    caller: "admin",
    irreversible: "groupId",
    reference: "groups/delete-a-group",
  },
  listMembers: {
    summary: `Lists the members of a group, up to ${PAGE.groupMembers} per page.`,
    verb: "GET",
    path: "/groups/{groupId}/members",
    query: { startIndex: "number", count: "number" },
    answer: { list: GROUP_MEMBER },
    items: "members",
    caller: "admin",
    reference: "groups/get-group-members",
  },
} as const satisfies Endpoints;
