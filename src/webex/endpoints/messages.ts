import type { Endpoints } from "../endpoint.ts";

/** The endpoints of messages in rooms. */
export const MESSAGES = {
  list: {
    verb: "GET",
    path: "/messages",
    query: {
      "roomId!": "string",
      parentId: "string",
      mentionedPeople: ["string"],
      before: "string",
      beforeMessage: "string",
      max: "number",
    },
    answer: "list",
    reference: "messages/list-messages",
  },
  listDirect: {
    verb: "GET",
    path: "/messages/direct",
    query: { parentId: "string", personId: "string", personEmail: "string" },
    answer: "list",
    reference: "messages/list-direct-messages",
  },
  create: {
    verb: "POST",
    path: "/messages",
    body: {
      roomId: "string",
      parentId: "string",
      toPersonId: "string",
      toPersonEmail: "string",
      text: "string",
      markdown: "string",
      files: ["string"],
      attachments: ["object"],
    },
    answer: "one",
    repeat: "delivery",
    reference: "messages/create-a-message",
  },
  get: {
    verb: "GET",
    path: "/messages/{messageId}",
    answer: "one",
    reference: "messages/get-message-details",
  },
  update: {
    verb: "PUT",
    path: "/messages/{messageId}",
    body: { "roomId!": "string", text: "string", markdown: "string" },
    answer: "one",
    reference: "messages/edit-a-message",
  },
  delete: {
    verb: "DELETE",
    path: "/messages/{messageId}",
    answer: "nothing",
    reference: "messages/delete-a-message",
  },
} as const satisfies Endpoints;
