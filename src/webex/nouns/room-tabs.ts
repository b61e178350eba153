import type { Endpoints } from "../endpoint.ts";
import type { Fields } from "../fields.ts";

const ROOM_TAB = {
  "id!": "id",
  roomId: "string",
  roomType: "=direct|group",
  displayName: "string",
  contentUrl: "string",
  creatorId: "string",
  created: "string",
} as const satisfies Fields;

/** What a tab shows, and in which room. */
const CONTENT = {
  "roomId!": "string",
  "contentUrl!": "string",
  "displayName!": "string",
} as const satisfies Fields;

/** Tabs of rooms, each a web page. Source: https://developer.webex.com/docs/api/v1/room-tabs */
export const ROOM_TABS = {
  list: {
    summary: "Lists the tabs of a room.",
    verb: "GET",
    path: "/room/tabs",
    query: { "roomId!": "string" },
    answer: { list: ROOM_TAB },
    reference: "room-tabs/list-room-tabs",
  },
  create: {
    summary: "Adds a web page to a room as a tab.",
    verb: "POST",
    path: "/room/tabs",
    body: CONTENT,
    answer: { one: ROOM_TAB },
    reference: "room-tabs/create-a-room-tab",
  },
  get: {
    summary: "Gets one tab of a room.",
    verb: "GET",
    path: "/room/tabs/{id}",
    answer: { one: ROOM_TAB },
    reference: "room-tabs/get-room-tab-details",
  },
  update: {
    summary: "Changes the web page and the name of a tab.",
    verb: "PUT",
    path: "/room/tabs/{id}",
    body: CONTENT,
    answer: { one: ROOM_TAB },
    reference: "room-tabs/update-a-room-tab",
  },
  delete: {
    summary: "Removes a tab from its room.",
    verb: "DELETE",
    path: "/room/tabs/{id}",
    answer: "nothing",
    reference: "room-tabs/delete-a-room-tab",
  },
} as const satisfies Endpoints;
