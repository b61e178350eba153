import type { Store } from "../store.ts";
import type { Instance, Meeting, MeetingDetails, Occurrence } from "./meeting-entities.ts";
import { occurrenceId, SITE_URL, webLinkOf } from "./meeting-ids.ts";
import { shownSettings } from "./meeting-settings.ts";
import { currentOccurrence, detailsOf, occurrencesOf } from "./occurrences.ts";
import { inZone } from "./zoned-time.ts";

/** How early a meeting can be started. */
const READY_MS = 15 * 60 * 1000;

/** What an answer shows: a series, one of its meetings, or one time it took place. */
export type Shown =
  | { readonly meeting: Meeting; readonly as: "meetingSeries" }
  | { readonly meeting: Meeting; readonly as: "scheduledMeeting"; readonly occurrence: Occurrence }
  | { readonly meeting: Meeting; readonly as: "meeting"; readonly instance: Instance };

/** The current meeting of a series, or the series if it has none. */
export function currentOf(meeting: Meeting, store: Store): Shown {
  const occurrence = currentOccurrence(meeting, store.now());
  return occurrence ? { meeting, as: "scheduledMeeting", occurrence } : { meeting, as: "meetingSeries" };
}

/** A meeting as its host sees it. */
export function showMeeting(shown: Shown, store: Store, timezone?: string) {
  const { meeting } = shown;
  const { meetingNumber, phonePassword, hostKey, hostDidJoin, attendeeDidJoin, roomId } = meeting;
  const { title, password, settings, ...own } = detailsShown(shown);
  const host = store.people.get(meeting.hostId);
  const zone = timezone ?? own.timezone;
  return {
    ...identify(shown, store),
    meetingNumber,
    title,
    password,
    phoneAndVideoSystemPassword: phonePassword,
    hostDidJoin,
    attendeeDidJoin,
    timezone: zone,
    start: inZone(own.start, zone),
    end: inZone(own.end, zone),
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
    ...shownSettings(settings),
  };
}

/** The same, with the fields that a list and a change add. */
export function showInList(shown: Shown, store: Store, timezone?: string) {
  const { meeting } = shown;
  const recordings = store.meetings.recordings.values();
  const { id, ...rest } = showMeeting(shown, store, timezone);
  return {
    id,
    ...rest,
    meetingSeriesId: meeting.id,
    // Each of these is for one of the three only: https://developer.webex.com/docs/api/v1/meetings/list-meetings.
    ...(shown.as === "scheduledMeeting" ? { isModified: shown.occurrence.isModified } : {}),
    ...(shown.as === "meeting"
      ? { scheduledMeetingId: occurrenceId(meeting, shown.instance.scheduledFor) }
      : {}),
    hasChat: false,
    hasRecording: recordings.some(({ meetingSeriesId, scheduledMeetingId, meetingId }) => {
      return [meetingSeriesId, scheduledMeetingId, meetingId].includes(id);
    }),
    hasTranscription: false,
    hasClosedCaption: false,
    hasPolls: false,
    hasQA: false,
    hasRegistration: meeting.settings["registration"] !== undefined,
    hasRegistrants: false,
    hasPostEventSurvey: false,
  };
}

/** A meeting as an admin sees it, without what is needed to join. */
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

/** The title, password, times, and settings of an answer. An instance has times of its own. */
export function detailsShown(shown: Shown): MeetingDetails {
  if (shown.as === "meetingSeries") return shown.meeting;
  if (shown.as === "scheduledMeeting") return shown.occurrence;
  const { scheduledFor, start, end } = shown.instance;
  const planned = detailsOf(shown.meeting, scheduledFor);
  return { ...planned, start, end: end ?? planned.end };
}

function identify(shown: Shown, store: Store) {
  const { meeting, as: meetingType } = shown;
  if (shown.as === "meeting") {
    const { id, end } = shown.instance;
    return { id, meetingType, state: end === undefined ? "inProgress" : "ended" };
  }
  if (shown.as === "meetingSeries")
    return { id: meeting.id, meetingType, state: stateOfSeries(meeting, store) };
  const id = occurrenceId(meeting, shown.occurrence.scheduledFor);
  return { id, meetingType, state: stateOfOccurrence(meeting, shown.occurrence, store) };
}

function stateOfSeries(meeting: Meeting, store: Store): string {
  if (store.meetings.running(meeting)) return "inProgress";
  return occurrencesOf(meeting).some(({ end }) => Date.parse(end) > store.now()) ? "active" : "expired";
}

/** A running meeting can be joined immediately. Webex calls that ready. */
function stateOfOccurrence(meeting: Meeting, { scheduledFor, start, end }: Occurrence, store: Store): string {
  const instances = meeting.instances.filter((one) => one.scheduledFor === scheduledFor);
  if (instances.some((one) => one.end === undefined)) return "ready";
  if (instances.length > 0) return "ended";
  if (Date.parse(end) <= store.now()) return "missed";
  return Date.parse(start) - READY_MS <= store.now() ? "ready" : "scheduled";
}

function telephonyOf({ id, meetingNumber }: Meeting) {
  return {
    accessCode: meetingNumber,
    callInNumbers: [{ label: "US Toll", callInNumber: "+1-555-010-0100", tollType: "toll" }],
    links: [{ rel: "globalCallinNumbers", href: `/v1/meetings/${id}/globalCallinNumbers`, method: "GET" }],
  };
}
