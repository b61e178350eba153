import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** A guest with an access token. */
const GUEST_TOKEN = {
  "id!": "id",
  subject: "string",
  displayName: "string",
  email: "string",
  accessToken: "string",
  expiresIn: "number",
} as const satisfies Fields;

/** Guests of a Service App. Source: https://developer.webex.com/docs/api/v1/guest-management */
export const GUESTS = {
  createToken: {
    summary: "Creates a guest, or another token for the guest with the same `subject`.",
    more: "The answer contains a secret.",
    verb: "POST",
    path: "/guests/token",
    body: { "subject!": "string", "displayName!": "string" },
    answer: { one: GUEST_TOKEN },
    caller: "service app",
    reference: "guest-management/create-a-guest",
  },
  count: {
    summary: "Counts the guests.",
    verb: "GET",
    path: "/guests/count",
    answer: "number",
    caller: "service app",
    reference: "guest-management/get-guest-count",
  },
} as const satisfies Endpoints;
