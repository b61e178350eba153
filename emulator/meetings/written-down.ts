import type { Person } from "../entities.ts";
import type { Instance, Invitee, Meeting, Summary, Transcript } from "./meeting-entities.ts";
import { occurrenceId } from "./meeting-ids.ts";

/** What a transcript or summary can contain: who was there. Nobody knows what they said. */
export interface Told {
  readonly meeting: Meeting;
  readonly instance: Instance;
  readonly host: Person | undefined;
  readonly invitees: readonly Invitee[];
}

/** How long each person talks, in milliseconds. */
const TALK_MS = 2500;

/** A transcript in which everybody says hello in turn. */
export function transcriptOf(id: string, { meeting, instance, host, invitees }: Told): Transcript {
  const hostEmail = host?.emails[0] ?? "";
  const speakers = [
    { name: host?.displayName ?? "", email: hostEmail, text: `Welcome to ${meeting.title}.` },
    ...invitees.map(({ displayName, email }) => ({ name: displayName, email, text: "Hello everyone." })),
  ];
  return {
    id,
    meetingId: instance.id,
    scheduledMeetingId: occurrenceId(meeting, instance.scheduledFor),
    meetingSeriesId: meeting.id,
    startTime: instance.start,
    meetingTopic: meeting.title,
    hostId: meeting.hostId,
    invited: invitees.map(({ email }) => email),
    snippets: speakers.map(({ name, email, text }, at) => ({
      id: `${id}_${String(at + 1).padStart(5, "0")}`,
      text,
      personName: name,
      personEmail: email,
      offsetMillisecond: at * TALK_MS,
      durationMillisecond: TALK_MS,
    })),
    status: "available",
  };
}

/** A summary that says who was there. */
export function summaryOf(id: string, { meeting, instance, host, invitees }: Told): Summary {
  const names = [host?.displayName ?? "", ...invitees.map(({ displayName }) => displayName)];
  return {
    id,
    meetingId: instance.id,
    hostId: meeting.hostId,
    invited: invitees.map(({ email }) => email),
    notes: { content: `<p>${meeting.title}, with ${names.join(", ")}</p>` },
    actionItems: [{ content: `Tell the others about ${meeting.title}` }],
    status: "available",
  };
}
