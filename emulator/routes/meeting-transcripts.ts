import { Answer, type Call, type Handler, type Listing } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { requiredText } from "../fields.ts";
import { actingAs } from "../meetings/meeting-access.ts";
import type { Snippet, Summary, Transcript } from "../meetings/meeting-entities.ts";
import { SITE_URL } from "../meetings/meeting-ids.ts";
import { readRange } from "../meetings/time-range.ts";

/** The handlers of `/meetingTranscripts`, `/meetingSummaries`, and their admin versions. */
export const transcriptHandlers = {
  "meetingTranscripts.list": (call) => {
    const { meetingId } = call.query;
    const found = inRange(call).filter((one) => isReadable(call, one));
    return { items: found.filter((one) => !meetingId || one.meetingId === meetingId).map(showTranscript) };
  },
  "meetingTranscripts.listAdmin": (call): Listing => {
    if (!call.query["siteUrl"]) throw invalidMeeting("siteUrl must be given.");
    return { items: call.query["siteUrl"] === SITE_URL ? inRange(call).map(showTranscript) : [] };
  },
  "meetingTranscripts.download": download,
  "meetingTranscripts.listSnippets": (call) => ({ items: knownTranscript(call).snippets }),
  "meetingTranscripts.getSnippet": knownSnippet,
  "meetingTranscripts.updateSnippet": (call) => {
    requireHost(call, knownTranscript(call));
    return Object.assign(knownSnippet(call), { text: requiredText(call.body, "text") });
  },
  "meetingTranscripts.delete": (call) => {
    const transcript = knownTranscript(call);
    requireHost(call, transcript);
    transcript.status = "deleted";
    return undefined;
  },
  "meetingSummaries.list": (call) => {
    return {
      items: summariesOf(call)
        .filter((one) => isReadable(call, one))
        .map(showSummary),
    };
  },
  "meetingSummaries.listAdmin": (call) => ({ items: summariesOf(call).map(showSummary) }),
  "meetingSummaries.delete": (call) => {
    const summary = call.store.meetings.summaries.get(call.id);
    if (!summary || !isReadable(call, summary)) throw notFound("summary");
    requireHost(call, summary);
    summary.status = "deleted";
    return undefined;
  },
} satisfies Record<string, Handler>;

type Written = Pick<Transcript | Summary, "hostId" | "invited" | "status">;

/** People who were there may read it until somebody deletes it. */
function isReadable(call: Call, { hostId, invited, status }: Written): boolean {
  const reader = actingAs(call);
  return (
    status === "available" && (hostId === reader.id || reader.emails.some((one) => invited.includes(one)))
  );
}

function requireHost(call: Call, { hostId }: Written): void {
  if (hostId !== actingAs(call).id) throw new ApiError(403, "Only the host of a meeting can do this.");
}

function inRange({ store, query }: Call): readonly Transcript[] {
  const { from, to } = readRange(query, { to: store.now() + 1 });
  return [...store.meetings.transcripts.values()]
    .filter(({ startTime }) => Date.parse(startTime) >= from && Date.parse(startTime) < to)
    .toSorted((one, other) => other.startTime.localeCompare(one.startTime));
}

function summariesOf({ store, query: { meetingId } }: Call): readonly Summary[] {
  if (!meetingId) throw invalidMeeting("meetingId must be given.");
  return [...store.meetings.summaries.values().filter((one) => one.meetingId === meetingId)];
}

function knownTranscript(call: Call): Transcript {
  const transcript = call.store.meetings.transcripts.get(call.id);
  if (!transcript || !isReadable(call, transcript)) throw notFound("transcript");
  return transcript;
}

function knownSnippet(call: Call): Snippet {
  const snippet = knownTranscript(call).snippets.find(({ id }) => id === call.innerId);
  if (!snippet) throw notFound("snippet");
  return snippet;
}

function download(call: Call): Answer {
  const { snippets } = knownTranscript(call);
  const { format = "vtt" } = call.query;
  if (format !== "vtt" && format !== "txt") throw invalidMeeting("format must be vtt or txt.");
  if (format === "txt") {
    const lines = snippets.map(({ personName, text }) => `${personName}: ${text}\n`);
    return new Answer(lines.join(""), { "content-type": "text/plain;charset=UTF-8" });
  }
  const cues = snippets.map(({ text, offsetMillisecond, durationMillisecond }, at) => {
    const times = [offsetMillisecond, offsetMillisecond + durationMillisecond].map(clock);
    return `${at + 1}\n${times.join(" --> ")}\n${text}\n`;
  });
  return new Answer(["WEBVTT\n", ...cues].join("\n"), { "content-type": "text/vtt;charset=UTF-8" });
}

function clock(ms: number): string {
  return new Date(ms).toISOString().slice(11, 23);
}

function showTranscript({ hostId, invited: _, snippets: __, ...rest }: Transcript) {
  const link = (format: string) =>
    `https://${SITE_URL}/v1/meetingTranscripts/${rest.id}/download?format=${format}`;
  return {
    ...rest,
    siteUrl: SITE_URL,
    hostUserId: hostId,
    vttDownloadLink: link("vtt"),
    txtDownloadLink: link("txt"),
  };
}

function showSummary({ hostId: _, invited: __, ...rest }: Summary) {
  return rest;
}

function notFound(what: string): ApiError {
  return new ApiError(404, `The requested ${what} could not be found.`);
}
