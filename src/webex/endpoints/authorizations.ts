import type { Endpoints } from "../endpoint.ts";

/** The endpoints of what people have authorized, and tokens. */
export const AUTHORIZATIONS = {
  list: {
    summary: "Lists what a person, by `personId` or `personEmail`, has authorized.",
    verb: "GET",
    path: "/authorizations",
    query: { personId: "string", personEmail: "string" },
    answer: "list",
    caller: "person",
    reference: "authorizations/list-authorizations-for-a-user",
  },
  delete: {
    summary: "Revokes everything that one application, by `clientId`, was authorized to.",
    verb: "DELETE",
    path: "/authorizations",
    query: { "clientId!": "string", orgId: "string" },
    answer: "nothing",
    caller: "person",
    irreversible: "clientId",
    reference: "authorizations/delete-authorization-of-org-and-client-id",
  },
  deleteById: {
    summary: "Revokes one authorization.",
    verb: "DELETE",
    path: "/authorizations/{authorizationId}",
    answer: "nothing",
    caller: "person",
    irreversible: "authorizationId",
    reference: "authorizations/delete-authorization",
  },
  tokenExpiry: {
    summary: "Gets when the token ends, in milliseconds since 1970.",
    verb: "GET",
    path: "/authorizations/tokenExpiry",
    answer: "one",
    reference: "authorizations/get-expiration-status-for-a-token",
  },
  createServiceAppToken: {
    summary: "Gets the tokens of a Service App for an organization that has authorized it.",
    verb: "POST",
    path: "/applications/{applicationId}/token",
    body: { "clientId!": "string", "clientSecret!": "string", "targetOrgId!": "string" },
    answer: "one",
    caller: "person",
    reference: "service-apps/create-service-app-access-token",
  },
} as const satisfies Endpoints;
