import { roomOfCaller } from "../access.ts";
import type { Call, Listing } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { actingAs, takesPart } from "../meetings/meeting-access.ts";
import type { Meeting } from "../meetings/meeting-entities.ts";
import { webLinkOf } from "../meetings/meeting-ids.ts";
import { currentOf, type Shown, showInList, showToAdmin } from "../meetings/meeting-view.ts";
import { occurrencesBefore, occurrencesOf } from "../meetings/occurrences.ts";
import { readRange } from "../meetings/time-range.ts";

/** Fields of the answer that must have the value in the query, if given. */
const FILTERS = ["state", "scheduledType", "isModified", "hasChat", "hasRecording", "siteUrl"] as const;

type Range = ReturnType<typeof readRange>;

/** Lists the caller's meetings: those with a number, link, or room, or those between two times. */
export function listMeetings(call: Call): Listing {
  const { store, query } = call;
  const person = actingAs(call);
  const own = [...store.meetings.all.values()].filter((meeting) => takesPart(call, meeting, person));
  const named = namedMeetings(call, own);
  const range = rangeOf(call);
  const shown = named
    ? named.map((meeting) => seriesOf(call, meeting))
    : own.flatMap((meeting) => partsOf(call, meeting, range));
  const items = shown.map((one) => showInList(one, store, zoneOf(call)));
  if (named) return { items };
  const { integrationTag } = query;
  return {
    items: items
      .filter((item) => FILTERS.every((name) => isMeant(item[name], query[name])))
      .filter((item) => !integrationTag || tagsOf(item).includes(integrationTag)),
  };
}

/** Lists meetings of the whole organization by number or link. */
export function listForAdmin(call: Call): Listing {
  const named = namedMeetings(call, [...call.store.meetings.all.values()]);
  if (!named) throw invalidMeeting("Exactly one of meetingNumber and webLink must be given.");
  return { items: named.map((meeting) => showToAdmin(seriesOf(call, meeting), call.store, zoneOf(call))) };
}

function namedMeetings(call: Call, meetings: Meeting[]): Meeting[] | undefined {
  const { meetingNumber, webLink, roomId } = call.query;
  const given = [meetingNumber, webLink, roomId].filter(Boolean);
  if (given.length === 0) return undefined;
  if (given.length > 1) throw invalidMeeting("meetingNumber, webLink and roomId exclude each other.");
  if (roomId) {
    const room = roomOfCaller(call, roomId);
    return meetings.filter((meeting) => meeting.roomId === room.id);
  }
  return meetings.filter((one) => one.meetingNumber === meetingNumber || webLinkOf(one) === webLink);
}

/**
 * The parts of a meeting that the query asks for. A meeting that was started immediately only appears as an instance.
 */
function partsOf(call: Call, meeting: Meeting, range: Range): Shown[] {
  const { meetingSeriesId, meetingType } = call.query;
  if (meetingSeriesId && meetingSeriesId !== meeting.id) return [];
  const instances = meeting.instances
    .filter(({ start, end }) => isWithin({ start, end: end ?? call.store.timestamp() }, range))
    .map((instance): Shown => ({ meeting, as: "meeting", instance }));
  if (meetingType === "meeting") return instances;
  if (meetingType === "scheduledMeeting") return plannedOf(meeting, range);
  if (meetingSeriesId) return [...plannedOf(meeting, range), ...instances];
  return !meeting.isAdhoc && overlaps(meeting, range) ? [seriesOf(call, meeting)] : [];
}

function plannedOf(meeting: Meeting, range: Range): Shown[] {
  if (meeting.isAdhoc) return [];
  return occurrencesBefore(meeting, range.to)
    .filter((occurrence) => isWithin(occurrence, range))
    .map((occurrence) => ({ meeting, as: "scheduledMeeting", occurrence }));
}

/** A series lasts from its first meeting to its last. */
function overlaps(meeting: Meeting, { from, to }: Range): boolean {
  const [first] = occurrencesOf(meeting).take(1);
  if (!first || Date.parse(first.start) >= to) return false;
  return occurrencesOf(meeting).some(({ end }) => Date.parse(end) >= from);
}

/** A recurring series appears as its current meeting, unless `current` is false. */
function seriesOf({ query, store }: Call, meeting: Meeting): Shown {
  const isOne = query["current"] !== "false" && meeting.settings["recurrence"] !== undefined;
  return isOne ? currentOf(meeting, store) : { meeting, as: "meetingSeries" };
}

/**
 * Without times, a list covers the next seven days. Instances cover the last seven days, and a given series all of it.
 */
function rangeOf({ store, query }: Call): Range {
  const { meetingSeriesId, meetingNumber, webLink, roomId, from, to } = query;
  const isNamed = meetingNumber || webLink || roomId || (meetingSeriesId && !from && !to);
  if (isNamed) return { from: -Infinity, to: Infinity };
  const isPast = query["meetingType"] === "meeting";
  return readRange(query, isPast ? { to: store.now() + 1 } : { from: store.now() });
}

function isWithin(
  { start, end }: { readonly start: string; readonly end: string },
  { from, to }: Range,
): boolean {
  return Date.parse(end) >= from && Date.parse(start) < to;
}

/** A filter for a field that this kind of meeting does not have lets it pass. */
function isMeant(value: unknown, wanted: string | undefined): boolean {
  return !wanted || value === undefined || String(value) === wanted;
}

function tagsOf(item: Readonly<Record<string, unknown>>): readonly unknown[] {
  const { integrationTags } = item;
  return Array.isArray(integrationTags) ? integrationTags : [];
}

/** The time zone for the answers, whatever the meetings use: https://developer.webex.com/docs/api/v1/meetings. */
export function zoneOf({ headers }: Call): string {
  return headers["timezone"] ?? "UTC";
}
