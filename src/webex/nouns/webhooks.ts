import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** A webhook as Webex returns it. */
const WEBHOOK = {
  "id!": "id",
  name: "string",
  targetUrl: "string",
  resource: "string",
  event: "string",
  filter: "string",
  secret: "string",
  status: "=active|inactive",
  created: "string",
  ownedBy: "string",
} as const satisfies Fields;

/**
 * Webhooks, with which Webex notifies a server about events. Source: https://developer.webex.com/docs/api/v1/webhooks
 */
export const WEBHOOKS = {
  list: {
    summary: "Lists the caller's webhooks.",
    verb: "GET",
    path: "/webhooks",
    query: { max: "number", ownedBy: "string" },
    answer: { list: WEBHOOK },
    reference: "webhooks/list-webhooks",
  },
  create: {
    summary:
      "Creates a webhook: Webex posts JSON to `targetUrl`, signed with HMAC-SHA1 of `secret` in `X-Spark-Signature`.",
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
    answer: { one: WEBHOOK },
    reference: "webhooks/create-a-webhook",
  },
  get: {
    summary: "Gets one webhook.",
    verb: "GET",
    path: "/webhooks/{webhookId}",
    answer: { one: WEBHOOK },
    reference: "webhooks/get-webhook-details",
  },
  update: {
    summary: "Changes a webhook; `status: active` enables one that Webex has disabled.",
    verb: "PUT",
    path: "/webhooks/{webhookId}",
    body: {
      "name!": "string",
      "targetUrl!": "string",
      secret: "string",
      ownedBy: "string",
      status: "=active",
    },
    answer: { one: WEBHOOK },
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
