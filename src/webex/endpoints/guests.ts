import type { Endpoints } from "../endpoint.ts";

/** The endpoints of guests of a Service App. */
export const GUESTS = {
  createToken: {
    summary: "Creates a guest, or a further token for the one with the same `subject`.",
    verb: "POST",
    path: "/guests/token",
    body: { "subject!": "string", "displayName!": "string" },
    answer: "one",
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
