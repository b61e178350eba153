import type { Endpoint } from "./endpoint.ts";
import { PAGES } from "./endpoint.ts";

/** The calls about people, groups, organizations, and tokens. */
export const ADMIN_ENDPOINTS = [
  { name: "people.list", verb: "GET", path: "/people", status: 200, page: PAGES },
  { name: "people.me", verb: "GET", path: "/people/me", status: 200 },
  { name: "people.get", verb: "GET", path: "/people/{personId}", status: 200 },
  { name: "people.create", verb: "POST", path: "/people", status: 200, caller: "admin" },
  { name: "people.update", verb: "PUT", path: "/people/{personId}", status: 200, caller: "admin" },
  { name: "people.delete", verb: "DELETE", path: "/people/{personId}", status: 204, caller: "admin" },
  { name: "groups.list", verb: "GET", path: "/groups", status: 200, caller: "admin" },
  { name: "groups.create", verb: "POST", path: "/groups", status: 201, caller: "admin" },
  { name: "groups.get", verb: "GET", path: "/groups/{groupId}", status: 200, caller: "admin" },
  { name: "groups.update", verb: "PATCH", path: "/groups/{groupId}", status: 200, caller: "admin" },
  { name: "groups.delete", verb: "DELETE", path: "/groups/{groupId}", status: 204, caller: "admin" },
  {
    name: "groups.listMembers",
    verb: "GET",
    path: "/groups/{groupId}/members",
    status: 200,
    caller: "admin",
  },
  { name: "organizations.list", verb: "GET", path: "/organizations", status: 200, caller: "admin" },
  { name: "organizations.get", verb: "GET", path: "/organizations/{orgId}", status: 200, caller: "admin" },
  {
    name: "organizations.delete",
    verb: "DELETE",
    path: "/organizations/{orgId}",
    status: 204,
    caller: "admin",
  },
  { name: "guests.createToken", verb: "POST", path: "/guests/token", status: 200, caller: "service app" },
  { name: "guests.count", verb: "GET", path: "/guests/count", status: 200, caller: "service app" },
  { name: "authorizations.list", verb: "GET", path: "/authorizations", status: 200, caller: "person" },
  { name: "authorizations.delete", verb: "DELETE", path: "/authorizations", status: 204, caller: "person" },
  { name: "authorizations.tokenExpiry", verb: "GET", path: "/authorizations/tokenExpiry", status: 200 },
  {
    name: "authorizations.deleteById",
    verb: "DELETE",
    path: "/authorizations/{authorizationId}",
    status: 204,
    caller: "person",
  },
  {
    name: "authorizations.createServiceAppToken",
    verb: "POST",
    path: "/applications/{applicationId}/token",
    status: 200,
    caller: "person",
  },
] as const satisfies readonly Endpoint[];
