import type { Store } from "../store.ts";
import type { Instance, Meeting } from "./meeting-entities.ts";
import { occurrenceId, SITE_URL, webLinkOf } from "./meeting-ids.ts";
import { shownSettings } from "./meeting-settings.ts";
import { inZone } from "./zoned-time.ts";

/** Whoever starts early may do it this long before the time. */
const READY_MS = 15 * 60 * 1000;

/** What an answer shows: a series, its occurrence, or one time it took place. */
export interface Shown {
  readonly meeting: Meeting;
  readonly as: Instance | "meetingSeries" | "scheduledMeeting";
}

/** A meeting as its host reads it. */
export function showMeeting(shown: Shown, store: Store, timezone?: string) {
  const { meeting } = shown;
  const { meetingNumber, title, password, phonePassword, hostKey, hostDidJoin, attendeeDidJoin, roomId } =
    meeting;
  const host = store.people.get(meeting.hostId);
  const zone = timezone ?? meeting.timezone;
  return {
    ...identify(shown, store),
    meetingNumber,
    title,
    password,
    phoneAndVideoSystemPassword: phonePassword,
    hostDidJoin,
    attendeeDidJoin,
    timezone: zone,
    ...times(shown, zone),
    hostUserId: meeting.hostId,
    hostDisplayName: host?.displayName ?? "",
    hostEmail: host?.emails[0] ?? "",
    hostKey,
    siteUrl: SITE_URL,
    webLink: webLinkOf(meeting),
    sipAddress: `${meetingNumber}@${SITE_URL}`,
    dialInIpAddress: "192.0.2.100",
    roomId,
    scheduledType: "meeting",
    telephony: telephonyOf(meeting),
    ...shownSettings(meeting.settings),
  };
}

/** The same with what a list and a change add. */
export function showInList(shown: Shown, store: Store, timezone?: string) {
  const { meeting } = shown;
  const recordings = store.meetings.recordings.values();
  return {
    ...showMeeting(shown, store, timezone),
    meetingSeriesId: meeting.id,
    isModified: meeting.isModified,
    hasChat: false,
    hasRecording: recordings.some((recording) => recording.meetingSeriesId === meeting.id),
    hasTranscription: false,
    hasClosedCaption: false,
    hasPolls: false,
    hasQA: false,
    hasRegistration: meeting.settings["registration"] !== undefined,
    hasRegistrants: false,
    hasPostEventSurvey: false,
  };
}

/** A meeting as an admin reads it, who may not get into it. */
export function showToAdmin(
  shown: Shown,
  store: Store,
  timezone?: string,
): Record<string, unknown> & { id: string } {
  const { id, telephony, ...rest } = showInList(shown, store, timezone);
  const { accessCode: _, ...callIn } = telephony;
  const open = Object.entries(rest).filter(([name]) => !HIDDEN_FROM_ADMINS.includes(name));
  return { id, ...Object.fromEntries(open), telephony: callIn };
}

const HIDDEN_FROM_ADMINS: readonly string[] = [
  "agenda",
  "dialInIpAddress",
  "hostKey",
  "panelistPassword",
  "password",
  "phoneAndVideoSystemPassword",
  "registration",
  "sipAddress",
  "webLink",
];

function identify({ meeting, as }: Shown, store: Store) {
  if (typeof as === "object") {
    const state = as.end === undefined ? "inProgress" : "ended";
    return { id: as.id, meetingType: "meeting", state };
  }
  const isOver = Date.parse(meeting.end) <= store.now();
  if (as === "meetingSeries") {
    return { id: meeting.id, meetingType: as, state: isOver ? "expired" : "active" };
  }
  return { id: occurrenceId(meeting), meetingType: as, state: stateOfOccurrence(meeting, store, isOver) };
}

function stateOfOccurrence(meeting: Meeting, store: Store, isOver: boolean): string {
  if (store.meetings.running(meeting)) return "inProgress";
  if (meeting.instances.length > 0) return "ended";
  if (isOver) return "missed";
  return Date.parse(meeting.start) - READY_MS <= store.now() ? "ready" : "scheduled";
}

function times({ meeting, as }: Shown, zone: string): { start: string; end: string } {
  const { start, end = meeting.end } = typeof as === "object" ? as : meeting;
  return { start: inZone(start, zone), end: inZone(end, zone) };
}

function telephonyOf({ id, meetingNumber }: Meeting) {
  return {
    accessCode: meetingNumber,
    callInNumbers: [{ label: "US Toll", callInNumber: "+1-555-010-0100", tollType: "toll" }],
    links: [{ rel: "globalCallinNumbers", href: `/v1/meetings/${id}/globalCallinNumbers`, method: "GET" }],
  };
}
