import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

/** What somebody submitted in a card. */
const ATTACHMENT_ACTION = {
  "id!": "id",
  personId: "string",
  roomId: "string",
  type: "=submit",
  messageId: "string",
  inputs: "object",
  created: "string",
} as const satisfies Fields;

/** What people submit in cards. Source: https://developer.webex.com/docs/api/v1/attachment-actions */
export const ATTACHMENT_ACTIONS = {
  create: {
    summary: "Submits the inputs of a card; its author cannot.",
    verb: "POST",
    path: "/attachment/actions",
    body: { "type!": "=submit", "messageId!": "string", "inputs!": "object" },
    answer: { one: ATTACHMENT_ACTION },
    reference: "attachment-actions/create-an-attachment-action",
  },
  get: {
    summary: "Gets what was submitted in a card.",
    verb: "GET",
    path: "/attachment/actions/{id}",
    answer: { one: ATTACHMENT_ACTION },
    reference: "attachment-actions/get-attachment-action-details",
  },
} as const satisfies Endpoints;
