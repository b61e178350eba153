import type { Endpoints } from "../../endpoint.ts";
import type { Fields } from "../../fields.ts";

const SUMMARY = {
  "id!": "id",
  meetingId: "string",
  status: "=available|deleted",
  notes: { content: "string" },
  actionItems: [{ content: "string" }],
} as const satisfies Fields;

/** Summaries of meetings that have ended. Source: https://developer.webex.com/docs/api/v1/meeting-summaries */
export const MEETING_SUMMARIES = {
  list: {
    summary: "Gets the complete summary of a meeting that has ended: its notes in HTML and the action items.",
    verb: "GET",
    path: "/meetingSummaries",
    query: { "meetingId!": "string" },
    answer: { list: SUMMARY },
    caller: "person",
    reference: "meeting-summaries/get-summary-by-meeting-id",
  },
  listAdmin: {
    summary:
      "Gets the summaries of a meeting of the organization, including deleted ones, for a compliance officer.",
    verb: "GET",
    path: "/admin/meetingSummaries",
    query: { "meetingId!": "string" },
    answer: { list: SUMMARY },
    caller: "admin",
    reference: "meeting-summaries/get-summary-for-compliance-officer",
  },
  delete: {
    summary: "Permanently deletes a summary.",
    verb: "DELETE",
    path: "/meetingSummaries/{summaryId}",
    answer: "nothing",
    caller: "person",
    irreversible: "summaryId",
    reference: "meeting-summaries/delete-a-summary",
  },
} as const satisfies Endpoints;
