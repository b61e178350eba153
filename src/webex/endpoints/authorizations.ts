import type { Endpoints } from "../endpoint.ts";

/** The endpoints of what people have authorized, and tokens. */
export const AUTHORIZATIONS = {
  list: {
    verb: "GET",
    path: "/authorizations",
    query: { personId: "string", personEmail: "string" },
    answer: "list",
    caller: "person",
    reference: "authorizations/list-authorizations-for-a-user",
  },
  delete: {
    verb: "DELETE",
    path: "/authorizations",
    query: { "clientId!": "string", orgId: "string" },
    answer: "nothing",
    caller: "person",
    irreversible: "clientId",
    reference: "authorizations/delete-authorization-of-org-and-client-id",
  },
  deleteById: {
    verb: "DELETE",
    path: "/authorizations/{authorizationId}",
    answer: "nothing",
    caller: "person",
    irreversible: "authorizationId",
    reference: "authorizations/delete-authorization",
  },
  tokenExpiry: {
    verb: "GET",
    path: "/authorizations/tokenExpiry",
    answer: "one",
    reference: "authorizations/get-expiration-status-for-a-token",
  },
  createServiceAppToken: {
    verb: "POST",
    path: "/applications/{applicationId}/token",
    body: { "clientId!": "string", "clientSecret!": "string", "targetOrgId!": "string" },
    answer: "one",
    caller: "person",
    reference: "service-apps/create-service-app-access-token",
  },
} as const satisfies Endpoints;
