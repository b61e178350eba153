import type { Meeting, MeetingDetails, Occurrence } from "./meeting-entities.ts";
import { startsOf } from "./recurrence.ts";

/** The meetings of a series that are scheduled, the earliest first; of one that does not recur, that one. */
export function occurrencesOf(meeting: Meeting): Occurrence[] {
  const { title, password, timezone, settings, changed } = meeting;
  // Only a series has a rule.
  const { recurrence: _, ...own } = settings;
  const occurrences: Occurrence[] = [];
  for (const start of scheduledStarts(meeting)) {
    const change = changed.get(start);
    if (change === "deleted") continue;
    const end = new Date(Date.parse(start) + durationOf(meeting)).toISOString();
    const usual = { title, password, timezone, start, end, settings: own };
    occurrences.push({ ...usual, ...change, scheduledFor: start, isModified: change !== undefined });
  }
  return occurrences.toSorted((one, other) => one.start.localeCompare(other.start));
}

/** The meeting of a series that is ready or comes next; when all are over, the last one. */
export function currentOccurrence(meeting: Meeting, now: number): Occurrence | undefined {
  const occurrences = occurrencesOf(meeting);
  const running = meeting.instances.find(({ end }) => end === undefined);
  return (
    occurrences.find(({ scheduledFor }) => scheduledFor === running?.scheduledFor) ??
    occurrences.find(({ end }) => Date.parse(end) > now) ??
    occurrences.at(-1)
  );
}

/** What was agreed for the time a meeting was scheduled for; of one that is cancelled by now, what the series says. */
export function detailsOf(meeting: Meeting, scheduledFor: string): MeetingDetails {
  return occurrencesOf(meeting).find((one) => one.scheduledFor === scheduledFor) ?? meeting;
}

/** Moves the times of a series to those of its first meeting; gives nothing where its rule allows none. */
export function beginByRule<T extends Pick<MeetingDetails, "end" | "start" | "timezone">>(
  times: T,
  recurrence: unknown,
): T | undefined {
  if (typeof recurrence !== "string") return times;
  const { value: start } = startsOf(times, recurrence).next();
  if (start === undefined) return undefined;
  return { ...times, start, end: new Date(Date.parse(start) + durationOf(times)).toISOString() };
}

function scheduledStarts(meeting: Meeting): Iterable<string> {
  const { recurrence } = meeting.settings;
  return typeof recurrence === "string" ? startsOf(meeting, recurrence) : [meeting.start];
}

function durationOf({ start, end }: Pick<MeetingDetails, "end" | "start">): number {
  return Date.parse(end) - Date.parse(start);
}
