import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** An authorization as Webex returns it. */
const AUTHORIZATION = {
  "id!": "id",
  applicationId: "string",
  applicationName: "string",
  personId: "string",
  clientId: "string",
  created: "string",
  type: "=refresh|access",
} as const satisfies Fields;

/** When a token expires. */
const TOKEN_EXPIRY = {
  "exp!": "number",
} as const satisfies Fields;

/** An access token with its refresh token. */
const SERVICE_APP_TOKEN = {
  access_token: "string",
  expires_in: "number",
  refresh_token: "string",
  refresh_token_expires_in: "number",
  token_type: "string",
} as const satisfies Fields;

/** People's authorizations, and tokens. Source: https://developer.webex.com/docs/api/v1/authorizations */
export const AUTHORIZATIONS = {
  list: {
    summary: "Lists what a person, by `personId` or `personEmail`, has authorized.",
    verb: "GET",
    path: "/authorizations",
    query: { personId: "string", personEmail: "string" },
    answer: { list: AUTHORIZATION },
    caller: "person",
    reference: "authorizations/list-authorizations-for-a-user",
  },
  delete: {
    summary: "Revokes everything that one application, by `clientId`, was authorized to do.",
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
    summary: "Gets when the token expires, in milliseconds since 1970.",
    verb: "GET",
    path: "/authorizations/tokenExpiry",
    answer: { one: TOKEN_EXPIRY },
    reference: "authorizations/get-expiration-status-for-a-token",
  },
  createServiceAppToken: {
    summary: "Gets the tokens of a Service App for an organization that has authorized it.",
    more: "The answer contains secrets.",
    verb: "POST",
    path: "/applications/{applicationId}/token",
    body: { "clientId!": "string", "clientSecret!": "string", "targetOrgId!": "string" },
    answer: { one: SERVICE_APP_TOKEN },
    caller: "person",
    reference: "service-apps/create-service-app-access-token",
  },
} as const satisfies Endpoints;
