import type { Endpoint } from "./endpoint.ts";
import { SHORT_PAGES } from "./endpoint.ts";

const caller = "person";
const page = SHORT_PAGES;

/**
 * Calls about the details of meetings, the people in them, and their transcripts and summaries. Not allowed for bots.
 */
export const MEETING_DETAIL_ENDPOINTS = [
  { name: "meetingTemplates.list", verb: "GET", path: "/meetings/templates", status: 200, caller },
  {
    name: "meetingTemplates.get",
    verb: "GET",
    path: "/meetings/templates/{templateId}",
    status: 200,
    caller,
  },
  { name: "meetingSessionTypes.list", verb: "GET", path: "/meetings/sessionTypes", status: 200, caller },
  {
    name: "meetingSessionTypes.get",
    verb: "GET",
    path: "/meetings/sessionTypes/{sessionTypeId}",
    status: 200,
    caller,
  },
  { name: "meetingTranscripts.list", verb: "GET", path: "/meetingTranscripts", status: 200, caller, page },
  {
    name: "meetingTranscripts.listAdmin",
    verb: "GET",
    path: "/admin/meetingTranscripts",
    status: 200,
    caller: "admin",
    page,
  },
  {
    name: "meetingTranscripts.download",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/download",
    status: 200,
    caller,
  },
  {
    name: "meetingTranscripts.listSnippets",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/snippets",
    status: 200,
    caller,
    page,
  },
  {
    name: "meetingTranscripts.getSnippet",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
    status: 200,
    caller,
  },
  {
    name: "meetingTranscripts.updateSnippet",
    verb: "PUT",
    path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
    status: 200,
    caller,
  },
  {
    name: "meetingTranscripts.delete",
    verb: "DELETE",
    path: "/meetingTranscripts/{transcriptId}",
    status: 204,
    caller,
  },
  { name: "meetingSummaries.list", verb: "GET", path: "/meetingSummaries", status: 200, caller },
  {
    name: "meetingSummaries.listAdmin",
    verb: "GET",
    path: "/admin/meetingSummaries",
    status: 200,
    caller: "admin",
  },
  {
    name: "meetingSummaries.delete",
    verb: "DELETE",
    path: "/meetingSummaries/{summaryId}",
    status: 204,
    caller,
  },
  { name: "meetingParticipants.list", verb: "GET", path: "/meetingParticipants", status: 200, caller, page },
  {
    name: "meetingParticipants.query",
    verb: "POST",
    path: "/meetingParticipants/query",
    status: 200,
    caller,
    page,
  },
  {
    name: "meetingParticipants.get",
    verb: "GET",
    path: "/meetingParticipants/{participantId}",
    status: 200,
    caller,
  },
  {
    name: "meetingParticipants.update",
    verb: "PUT",
    path: "/meetingParticipants/{participantId}",
    status: 200,
    caller,
  },
  {
    name: "meetingParticipants.admit",
    verb: "POST",
    path: "/meetingParticipants/admit",
    status: 204,
    caller,
  },
  {
    name: "meetingParticipants.callOut",
    verb: "POST",
    path: "/meetingParticipants/callout",
    status: 200,
    caller,
  },
  {
    name: "meetingParticipants.cancelCallOut",
    verb: "POST",
    path: "/meetingParticipants/cancelCallout",
    status: 204,
    caller,
  },
] as const satisfies readonly Endpoint[];
