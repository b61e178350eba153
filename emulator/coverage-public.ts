import type { Endpoint } from "./endpoint.ts";

const caller = "anyone";

/** Calls that need no token, because they issue one or because their address is the secret. */
export const PUBLIC_ENDPOINTS = [
  { name: "tokens.refresh", verb: "POST", path: "/access_token", status: 200, caller },
  { name: "tokens.loginGuest", verb: "POST", path: "/jwt/login", status: 200, caller },
  {
    name: "incomingWebhooks.post",
    verb: "POST",
    path: "/webhooks/incoming/{webhookId}",
    status: 204,
    caller,
  },
] as const satisfies readonly Endpoint[];
