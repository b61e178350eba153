import type { Endpoints } from "../endpoint.ts";

/** The endpoints of invitees of meetings. */
export const MEETING_INVITEES = {
  list: {
    verb: "GET",
    path: "/meetingInvitees",
    query: { "meetingId!": "string", max: "number", hostEmail: "string", panelist: "string" },
    answer: "list",
    caller: "person",
    reference: "meeting-invitees/list-meeting-invitees",
  },
  create: {
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
    answer: "one",
    caller: "person",
    reference: "meeting-invitees/create-a-meeting-invitee",
  },
  createBulk: {
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
    answer: "one",
    caller: "person",
    reference: "meeting-invitees/create-meeting-invitees",
  },
  get: {
    verb: "GET",
    path: "/meetingInvitees/{meetingInviteeId}",
    query: { hostEmail: "string" },
    answer: "one",
    caller: "person",
    reference: "meeting-invitees/get-a-meeting-invitee",
  },
  update: {
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
    answer: "one",
    caller: "person",
    reference: "meeting-invitees/update-a-meeting-invitee",
  },
  delete: {
    verb: "DELETE",
    path: "/meetingInvitees/{meetingInviteeId}",
    query: { hostEmail: "string", sendEmail: "boolean" },
    answer: "nothing",
    caller: "person",
    reference: "meeting-invitees/delete-a-meeting-invitee",
  },
} as const satisfies Endpoints;
