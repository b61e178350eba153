import type { Call, Listing } from "../call.ts";
import type { Person } from "../entities.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { canonicalId } from "../ids.ts";
import { actingAs } from "../meetings/meeting-access.ts";
import type { Recording } from "../meetings/meeting-entities.ts";
import { SITE_URL } from "../meetings/meeting-ids.ts";
import { showRecording, showRecordingToAdmin, showWithLinks } from "../meetings/recording-view.ts";
import { readRange } from "../meetings/time-range.ts";

const LONGEST_RANGE_MS = 30 * 24 * 3600 * 1000;

/** Times in milliseconds; `to` is the first one after it. */
interface Range {
  readonly from: number;
  readonly to: number;
}
const EVER: Range = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Lists the caller's own recordings and those shared with them. */
export function listRecordings(call: Call): Listing {
  const reader = actingAs(call);
  const found = matching(call, rangeOf(call)).filter(
    ({ hostId, sharedWith }) => hostId === reader.id || reader.emails.some((email) => sharedWith.has(email)),
  );
  return { items: found.map((recording) => showRecording(recording, reader)) };
}

/** Lists everybody's recordings, and those of a meeting whenever they were made. */
export function listForAdmin(call: Call): Listing {
  const range = call.query["meetingId"] ? EVER : rangeOf(call);
  return { items: matching(call, range).map((recording) => showRecordingToAdmin(recording, call.store)) };
}

/** Lists one person's recordings, for a Service App. */
export function listForGroup(call: Call): Listing {
  const host = groupHost(call);
  const found = matching(call, rangeOf(call)).filter(({ hostId }) => hostId === host.id);
  return { items: found.map((recording) => showRecording(recording, host)) };
}

/** Returns one available recording of a person, for a Service App. */
export function getForGroup(call: Call): object {
  const host = groupHost(call);
  const { store, id } = call;
  const recording = store.meetings.recordings.get(id);
  if (recording?.hostId !== host.id || recording.status !== "available") throw recordingNotFound();
  return showWithLinks(recording, host, store);
}

export function recordingNotFound(): ApiError {
  return new ApiError(404, "The requested recording could not be found.");
}

/** The person whose recordings a Service App asks for. */
function groupHost(call: Call): Person {
  const { personId } = call.query;
  const email = call.headers["hostemail"];
  if (Boolean(personId) === Boolean(email)) {
    throw invalidMeeting("Exactly one of personId and hostEmail must be given.");
  }
  const host = call.store.person(personId ? canonicalId(personId, "PEOPLE") : undefined, email);
  if (!host) throw new ApiError(404, "Person not found");
  return host;
}

/** The IDs of a recorded meeting: the instance, its place in the series, and the series. */
function namesOf({ meetingId, scheduledMeetingId, meetingSeriesId }: Recording): string[] {
  return [meetingId, scheduledMeetingId, meetingSeriesId];
}

/** When the recordings that the query asks for were made. */
function rangeOf({ store, query }: Call): Range {
  const { from, to } = readRange(query, { to: store.now() + 1 });
  if (to - from > LONGEST_RANGE_MS) throw invalidMeeting("from and to are more than 30 days apart.");
  return { from, to };
}

/** The recordings that the query asks for, newest first. With a meeting, `siteUrl` is ignored. */
function matching({ store, query }: Call, { from, to }: Range): Recording[] {
  const { meetingId, topic = "", integrationTag, siteUrl, format, serviceType } = query;
  const status = query["status"] || "available";
  if ((!meetingId && siteUrl && siteUrl !== SITE_URL) || format === "ARF") return [];
  if (serviceType && serviceType !== "MeetingCenter") return [];
  return [...store.meetings.recordings.values()]
    .filter((one) => one.status === status)
    .filter((one) => Date.parse(one.createTime) >= from && Date.parse(one.createTime) < to)
    .filter((one) => !meetingId || namesOf(one).includes(meetingId))
    .filter((one) => one.topic.toLowerCase().includes(topic.toLowerCase()))
    .filter((one) => !integrationTag || one.integrationTags.includes(integrationTag))
    .toSorted((one, other) => other.createTime.localeCompare(one.createTime));
}
