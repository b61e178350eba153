import type { Endpoints } from "../../endpoint.ts";
import type { Fields } from "../../fields.ts";
import { MAX_INVITEES_AT_ONCE } from "../../limits.ts";

/** An invitee as Webex returns them. */
const MEETING_INVITEE = {
  "id!": "id",
  email: "string",
  displayName: "string",
  coHost: "boolean",
  meetingId: "string",
  panelist: "boolean",
} as const satisfies Fields;

/** The invitees from one bulk request. */
const MEETING_INVITEE_BULK = { items: [MEETING_INVITEE] } as const satisfies Fields;

/** Invitees of meetings. Source: https://developer.webex.com/docs/api/v1/meeting-invitees */
export const MEETING_INVITEES = {
  list: {
    summary: "Lists the invitees of a meeting.",
    verb: "GET",
    path: "/meetingInvitees",
    query: { "meetingId!": "string", max: "number", hostEmail: "string", panelist: "string" },
    answer: { list: MEETING_INVITEE },
    caller: "person",
    reference: "meeting-invitees/list-meeting-invitees",
  },
  create: {
    summary: "Invites a person to a meeting by email.",
    verb: "POST",
    path: "/meetingInvitees",
    body: {
      "meetingId!": "string",
      "email!": "string",
      displayName: "string",
      coHost: "boolean",
      hostEmail: "string",
      sendEmail: "boolean",
      panelist: "boolean",
    },
    answer: { one: MEETING_INVITEE },
    caller: "person",
    reference: "meeting-invitees/create-a-meeting-invitee",
  },
  createBulk: {
    summary: `Invites up to ${MAX_INVITEES_AT_ONCE} people to a meeting.`,
    verb: "POST",
    path: "/meetingInvitees/bulkInsert",
    body: {
      "meetingId!": "string",
      hostEmail: "string",
      items: [
        {
          "email!": "string",
          displayName: "string",
          coHost: "boolean",
          sendEmail: "boolean",
          panelist: "boolean",
        },
      ],
    },
    answer: { one: MEETING_INVITEE_BULK },
    caller: "person",
    reference: "meeting-invitees/create-meeting-invitees",
  },
  get: {
    summary: "Gets one invitee.",
    verb: "GET",
    path: "/meetingInvitees/{meetingInviteeId}",
    query: { hostEmail: "string" },
    answer: { one: MEETING_INVITEE },
    caller: "person",
    reference: "meeting-invitees/get-a-meeting-invitee",
  },
  update: {
    summary: "Changes an invitee.",
    verb: "PUT",
    path: "/meetingInvitees/{meetingInviteeId}",
    body: {
      "email!": "string",
      displayName: "string",
      coHost: "boolean",
      hostEmail: "string",
      sendEmail: "boolean",
      panelist: "boolean",
    },
    answer: { one: MEETING_INVITEE },
    caller: "person",
    reference: "meeting-invitees/update-a-meeting-invitee",
  },
  delete: {
    summary: "Withdraws an invitation.",
    verb: "DELETE",
    path: "/meetingInvitees/{meetingInviteeId}",
    query: { hostEmail: "string", sendEmail: "boolean" },
    answer: "nothing",
    caller: "person",
    reference: "meeting-invitees/delete-a-meeting-invitee",
  },
} as const satisfies Endpoints;
