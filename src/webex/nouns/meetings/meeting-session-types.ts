import type { Endpoints } from "../../endpoint.ts";
import type { Fields } from "../../fields.ts";

const SESSION_TYPE = {
  "id!": "id",
  name: "string",
  type: "=meeting|webinar|privateMeeting",
  attendeesCapacity: "number",
} as const satisfies Fields;

/** Kinds of meetings that a person may schedule. Source: https://developer.webex.com/docs/api/v1/meetings */
export const MEETING_SESSION_TYPES = {
  list: {
    summary: "Lists the session types that a person may schedule, for `sessionTypeId` of `meetings.create`.",
    verb: "GET",
    path: "/meetings/sessionTypes",
    query: { hostEmail: "string", siteUrl: "string" },
    answer: { list: SESSION_TYPE },
    caller: "person",
    reference: "meetings/list-meeting-session-types",
  },
  get: {
    summary: "Gets one session type.",
    verb: "GET",
    path: "/meetings/sessionTypes/{sessionTypeId}",
    query: { hostEmail: "string", siteUrl: "string" },
    answer: { one: SESSION_TYPE },
    caller: "person",
    reference: "meetings/get-a-meeting-session-type",
  },
} as const satisfies Endpoints;
