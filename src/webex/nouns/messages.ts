import type { Endpoints } from "../endpoint.ts";
import type { Fields, ObjectOf } from "../fields.ts";
import { MAX_EDITS, MAX_FILE_BYTES, MAX_MESSAGE_BYTES } from "../limits.ts";

/** Fields that every new message can have. */
const CONTENT = {
  roomId: "string",
  parentId: "string",
  toPersonId: "string",
  toPersonEmail: "string",
  text: "string",
  markdown: "string",
} as const satisfies Fields;

const MESSAGE = {
  "id!": "id",
  parentId: "string",
  "roomId!": "id",
  roomType: "=direct|group",
  toPersonId: "string",
  toPersonEmail: "string",
  text: "string",
  markdown: "string",
  html: "string",
  files: ["string"],
  personId: "string",
  personEmail: "string",
  mentionedPeople: ["string"],
  mentionedGroups: ["string"],
  attachments: ["object"],
  created: "string",
  updated: "string",
  isVoiceClip: "boolean",
} as const satisfies Fields;

/** A message as Webex returns it. `markdown` is often missing when it is read again. */
export type Message = ObjectOf<typeof MESSAGE>;

/** Messages in rooms. Source: https://developer.webex.com/docs/api/v1/messages */
export const MESSAGES = {
  list: {
    summary:
      "Lists the messages of a room, newest first; in a group room, a bot must use `mentionedPeople: [me]`.",
    verb: "GET",
    path: "/messages",
    query: {
      "roomId!": "string",
      parentId: "string",
      mentionedPeople: ["string"],
      before: "time",
      beforeMessage: "string",
      max: "number",
    },
    answer: { list: MESSAGE },
    reference: "messages/list-messages",
  },
  listDirect: {
    summary: "Lists the messages with one person, by `personId` or `personEmail`, newest first.",
    verb: "GET",
    path: "/messages/direct",
    query: { parentId: "string", personId: "string", personEmail: "string" },
    answer: { list: MESSAGE },
    reference: "messages/list-direct-messages",
  },
  create: {
    summary:
      "Posts Markdown or text, one public address in `files`, or one card in `attachments`, to a room or a person.",
    more: `A text can have at most ${MAX_MESSAGE_BYTES} bytes of UTF-8.`,
    verb: "POST",
    path: "/messages",
    body: { ...CONTENT, files: ["string"], attachments: ["object"] },
    answer: { one: MESSAGE },
    repeat: "delivery",
    reference: "messages/create-a-message",
  },
  createWithFile: {
    summary: `Posts a file of the workspace, of at most ${MAX_FILE_BYTES / 1024 ** 2} MB, with Markdown or text, to a room or a person.`,
    verb: "POST",
    path: "/messages",
    body: CONTENT,
    file: true,
    answer: { one: MESSAGE },
    repeat: "delivery",
    reference: "messages/create-a-message",
  },
  get: {
    summary: "Gets one message.",
    verb: "GET",
    path: "/messages/{messageId}",
    answer: { one: MESSAGE },
    reference: "messages/get-message-details",
  },
  update: {
    summary: `Edits one of the caller's messages, at most ${MAX_EDITS} times; one with a file or a card cannot be edited.`,
    verb: "PUT",
    path: "/messages/{messageId}",
    body: { "roomId!": "string", text: "string", markdown: "string" },
    answer: { one: MESSAGE },
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
