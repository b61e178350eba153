import { invalidMeeting } from "../errors.ts";

const DAY_MS = 24 * 3600 * 1000;

/** Creating a formatter takes far longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Formats a time in a zone, with the offset: `2026-03-01T13:00:00+01:00`. */
export function inZone(iso: string, timeZone: string): string {
  const { local, offset } = readClock(Date.parse(iso), timeZone);
  return `${local}${offset}`;
}

/** Converts a time in ISO 8601 to UTC. A time without an offset is in the zone. */
export function toUtc(text: string, timeZone: string): string {
  const hasOffset = /(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text) && text.includes("T");
  const time = Date.parse(hasOffset ? text : `${text}Z`);
  if (Number.isNaN(time)) throw invalidMeeting(`${text} is not a time in ISO 8601.`);
  return new Date(hasOffset ? time : atClock(time, timeZone)).toISOString();
}

/**
 * When the clock in a zone shows a time. If it shows it twice, returns the first. If it skips the time, returns one
 * that is later by the same amount.
 */
function atClock(local: number, timeZone: string): number {
  const ahead = (time: number) => Date.parse(`${readClock(time, timeZone).local}Z`) - time;
  const [before, after] = [local - ahead(local - DAY_MS), local - ahead(local + DAY_MS)];
  return before === after || ahead(before) === local - before || ahead(after) !== local - after
    ? before
    : after;
}

function readClock(time: number, timeZone: string): { local: string; offset: string } {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  const parts = clock.formatToParts(time);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    local: `${read("year")}-${read("month")}-${read("day")}T${read("hour")}:${read("minute")}:${read("second")}`,
    // Depending on its version, Node writes a zero offset as "GMT" or as "GMT+00:00".
    offset: read("timeZoneName").replace(/^GMT(?:\+00:00)?/, "") || "Z",
  };
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const two = "2-digit";
  try {
    return new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: "h23",
      timeZoneName: "longOffset",
    });
  } catch {
    throw invalidMeeting(`${timeZone} is not a time zone.`);
  }
}
