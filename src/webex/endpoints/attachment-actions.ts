import type { Endpoints } from "../endpoint.ts";

/** The endpoints of what people submit in cards. */
export const ATTACHMENT_ACTIONS = {
  create: {
    summary: "Submits the inputs of a card; the card's author cannot.",
    verb: "POST",
    path: "/attachment/actions",
    body: { "type!": "=submit", "messageId!": "string", "inputs!": "object" },
    answer: "one",
    reference: "attachment-actions/create-an-attachment-action",
  },
  get: {
    summary: "Gets what was submitted in a card.",
    verb: "GET",
    path: "/attachment/actions/{id}",
    answer: "one",
    reference: "attachment-actions/get-attachment-action-details",
  },
} as const satisfies Endpoints;
