import type { Endpoints } from "../endpoint.ts";

/** What every message has. */
const MESSAGE = {
  roomId: "string",
  parentId: "string",
  toPersonId: "string",
  toPersonEmail: "string",
  text: "string",
  markdown: "string",
} as const;

/** The endpoints of messages in rooms. */
export const MESSAGES = {
  list: {
    summary:
      "Lists the messages of a room, newest first; in a group room a bot has to give `mentionedPeople: [me]`.",
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
    summary: "Lists the messages with one person, by `personId` or `personEmail`, newest first.",
    verb: "GET",
    path: "/messages/direct",
    query: { parentId: "string", personId: "string", personEmail: "string" },
    answer: "list",
    reference: "messages/list-direct-messages",
  },
  create: {
    summary:
      "Posts Markdown or text, one public address in `files`, or one card in `attachments`, to a room or a person.",
    verb: "POST",
    path: "/messages",
    body: { ...MESSAGE, files: ["string"], attachments: ["object"] },
    answer: "one",
    repeat: "delivery",
    reference: "messages/create-a-message",
  },
  createWithFile: {
    summary:
      "Posts a file of the workspace, of at most 100 MB, with Markdown or text, to a room or a person.",
    verb: "POST",
    path: "/messages",
    body: MESSAGE,
    file: true,
    answer: "one",
    repeat: "delivery",
    reference: "messages/create-a-message",
  },
  get: {
    summary: "Gets one message.",
    verb: "GET",
    path: "/messages/{messageId}",
    answer: "one",
    reference: "messages/get-message-details",
  },
  update: {
    summary: "Edits a message of the caller's, at most ten times; none with a file or a card.",
    verb: "PUT",
    path: "/messages/{messageId}",
    body: { "roomId!": "string", text: "string", markdown: "string" },
    answer: "one",
    reference: "messages/edit-a-message",
  },
  delete: {
    summary: "Deletes a message.",
    verb: "DELETE",
    path: "/messages/{messageId}",
    answer: "nothing",
    reference: "messages/delete-a-message",
  },
} as const satisfies Endpoints;
