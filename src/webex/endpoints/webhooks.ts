import type { Endpoints } from "../endpoint.ts";

/** The endpoints of webhooks by which Webex tells a server what happened. */
export const WEBHOOKS = {
  list: {
    summary: "Lists the caller's webhooks.",
    verb: "GET",
    path: "/webhooks",
    query: { max: "number", ownedBy: "string" },
    answer: "list",
    reference: "webhooks/list-webhooks",
  },
  create: {
    summary: "Creates a webhook: Webex posts JSON to `targetUrl`, signed with `secret`.",
    verb: "POST",
    path: "/webhooks",
    body: {
      "name!": "string",
      "targetUrl!": "string",
      "resource!": "string",
      "event!": "string",
      filter: "string",
      secret: "string",
      ownedBy: "string",
    },
    answer: "one",
    reference: "webhooks/create-a-webhook",
  },
  get: {
    summary: "Gets one webhook.",
    verb: "GET",
    path: "/webhooks/{webhookId}",
    answer: "one",
    reference: "webhooks/get-webhook-details",
  },
  update: {
    summary: "Changes a webhook; `status: active` wakes one that Webex has put to sleep.",
    verb: "PUT",
    path: "/webhooks/{webhookId}",
    body: {
      "name!": "string",
      "targetUrl!": "string",
      secret: "string",
      ownedBy: "string",
      status: "=active",
    },
    answer: "one",
    reference: "webhooks/update-a-webhook",
  },
  delete: {
    summary: "Deletes a webhook.",
    verb: "DELETE",
    path: "/webhooks/{webhookId}",
    answer: "nothing",
    reference: "webhooks/delete-a-webhook",
  },
} as const satisfies Endpoints;
