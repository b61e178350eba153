import type { Meeting, MeetingDetails, Occurrence } from "./meeting-entities.ts";
import { startsOf } from "./recurrence.ts";

/** The scheduled meetings of a series by its rule, or the only one if it does not recur. */
export function* occurrencesOf(meeting: Meeting): Generator<Occurrence> {
  for (const start of scheduledStarts(meeting)) {
    if (meeting.changed.get(start) !== "deleted") yield occurrenceAt(meeting, start);
  }
}

/** Those that begin before a time, earliest first. The rule is not followed any further. */
export function occurrencesBefore(meeting: Meeting, time: number): Occurrence[] {
  const found = new Map<string, Occurrence>();
  for (const occurrence of occurrencesOf(meeting)) {
    if (Date.parse(occurrence.scheduledFor) >= time) break;
    found.set(occurrence.scheduledFor, occurrence);
  }
  for (const occurrence of changedOf(meeting)) found.set(occurrence.scheduledFor, occurrence);
  return [...found.values()].filter(({ start }) => Date.parse(start) < time).toSorted(byStart);
}

/** The running or next meeting of a series. If all are over, the last one. */
export function currentOccurrence(meeting: Meeting, now: number): Occurrence | undefined {
  const running = meeting.instances.find(({ end }) => end === undefined);
  if (running) return occurrenceAt(meeting, running.scheduledFor);
  const isToCome = ({ end }: Occurrence) => Date.parse(end) > now;
  const next = occurrencesOf(meeting).find(isToCome);
  if (!next) return occurrencesBefore(meeting, Infinity).at(-1);
  // A meeting that was moved may come first.
  return [next, ...changedOf(meeting).filter(isToCome)].toSorted(byStart)[0];
}

/** The details of the meeting at a time of the series: those of the series, or the changed ones. */
export function detailsOf(meeting: Meeting, scheduledFor: string): MeetingDetails {
  const change = meeting.changed.get(scheduledFor);
  if (change !== undefined && change !== "deleted") return change;
  const { title, password, timezone } = meeting;
  // Only a series has a rule.
  const { recurrence: _, ...settings } = meeting.settings;
  const end = new Date(Date.parse(scheduledFor) + durationOf(meeting)).toISOString();
  return { title, password, timezone, start: scheduledFor, end, settings };
}

function occurrenceAt(meeting: Meeting, scheduledFor: string): Occurrence {
  const isModified = meeting.changed.has(scheduledFor);
  return { ...detailsOf(meeting, scheduledFor), scheduledFor, isModified };
}

function changedOf(meeting: Meeting): Occurrence[] {
  const kept = [...meeting.changed].filter(([, change]) => change !== "deleted");
  return kept.map(([scheduledFor]) => occurrenceAt(meeting, scheduledFor));
}

function byStart(one: Occurrence, other: Occurrence): number {
  return one.start.localeCompare(other.start);
}

/** Moves the times of a series to those of its first meeting; `undefined` if its rule allows none. */
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
