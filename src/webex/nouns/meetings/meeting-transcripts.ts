import type { Endpoints } from "../../endpoint.ts";
import type { Fields } from "../../fields.ts";

const TRANSCRIPT = {
  "id!": "id",
  siteUrl: "string",
  startTime: "string",
  meetingTopic: "string",
  meetingId: "string",
  scheduledMeetingId: "string",
  meetingSeriesId: "string",
  hostUserId: "string",
  vttDownloadLink: "string",
  txtDownloadLink: "string",
  status: "=available|deleted",
} as const satisfies Fields;

/** A passage that one person said without a break. */
const SNIPPET = {
  "id!": "id",
  text: "string",
  personName: "string",
  personEmail: "string",
  offsetMillisecond: "number",
  durationMillisecond: "number",
} as const satisfies Fields;

/** Transcripts of meetings that have ended. Source: https://developer.webex.com/docs/api/v1/meeting-transcripts */
export const MEETING_TRANSCRIPTS = {
  list: {
    summary: "Lists the caller's transcripts, or those of one meeting that has ended.",
    verb: "GET",
    path: "/meetingTranscripts",
    query: {
      max: "number",
      from: "time",
      to: "time",
      meetingId: "string",
      hostEmail: "string",
      siteUrl: "string",
    },
    answer: { list: TRANSCRIPT },
    caller: "person",
    reference: "meeting-transcripts/list-meeting-transcripts",
  },
  listAdmin: {
    summary: "Lists the transcripts of a site, including deleted ones, for a compliance officer.",
    verb: "GET",
    path: "/admin/meetingTranscripts",
    query: { from: "time", to: "time", max: "number", "siteUrl!": "string" },
    answer: { list: TRANSCRIPT },
    caller: "admin",
    reference: "meeting-transcripts/list-meeting-transcripts-for-compliance-officer",
  },
  download: {
    summary: "Gets what was said, as WebVTT or as plain text.",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/download",
    query: { format: "=vtt|txt", hostEmail: "string" },
    answer: "text",
    caller: "person",
    reference: "meeting-transcripts/download-a-meeting-transcript",
  },
  listSnippets: {
    summary: "Lists what was said, by whom and when.",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/snippets",
    query: { max: "number" },
    answer: { list: SNIPPET },
    caller: "person",
    reference: "meeting-transcripts/list-snippets-of-a-meeting-transcript",
  },
  getSnippet: {
    summary: "Gets one snippet of a transcript.",
    verb: "GET",
    path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
    answer: { one: SNIPPET },
    caller: "person",
    reference: "meeting-transcripts/get-a-transcript-snippet",
  },
  updateSnippet: {
    summary: "Corrects the text of a snippet.",
    verb: "PUT",
    path: "/meetingTranscripts/{transcriptId}/snippets/{snippetId}",
    body: { reason: "string", "text!": "string" },
    answer: { one: SNIPPET },
    caller: "person",
    reference: "meeting-transcripts/update-a-transcript-snippet",
  },
  delete: {
    summary: "Permanently deletes a transcript.",
    verb: "DELETE",
    path: "/meetingTranscripts/{transcriptId}",
    body: { reason: "string", comment: "string" },
    answer: "nothing",
    caller: "person",
    irreversible: "transcriptId",
    reference: "meeting-transcripts/delete-a-transcript",
  },
} as const satisfies Endpoints;
