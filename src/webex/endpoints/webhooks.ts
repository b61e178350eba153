import type { Endpoints } from "../endpoint.ts";

/** The endpoints of webhooks by which Webex tells a server what happened. */
export const WEBHOOKS = {
  list: {
    verb: "GET",
    path: "/webhooks",
    query: { max: "number", ownedBy: "string" },
    answer: "list",
    reference: "webhooks/list-webhooks",
  },
  create: {
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
    verb: "GET",
    path: "/webhooks/{webhookId}",
    answer: "one",
    reference: "webhooks/get-webhook-details",
  },
  update: {
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
    verb: "DELETE",
    path: "/webhooks/{webhookId}",
    answer: "nothing",
    reference: "webhooks/delete-a-webhook",
  },
} as const satisfies Endpoints;
