import { invalidMeeting } from "../errors.ts";

/** Writes a time as it is in a zone, with the offset: `2026-03-01T13:00:00+01:00`. */
export function inZone(iso: string, timeZone: string): string {
  const { local, offset } = readClock(Date.parse(iso), timeZone);
  return `${local}${offset}`;
}

/** Reads a time in ISO 8601; one without an offset is that of the zone. Gives UTC. */
export function toUtc(text: string, timeZone: string): string {
  const hasOffset = /(?:Z|[+-]\d\d(?::?\d\d)?)$/i.test(text) && text.includes("T");
  const time = Date.parse(hasOffset ? text : `${text}Z`);
  if (Number.isNaN(time)) throw invalidMeeting(`${text} is not a time in ISO 8601.`);
  const ahead = hasOffset ? 0 : Date.parse(`${readClock(time, timeZone).local}Z`) - time;
  return new Date(time - ahead).toISOString();
}

function readClock(time: number, timeZone: string): { local: string; offset: string } {
  const parts = clockOf(timeZone).formatToParts(time);
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    local: `${read("year")}-${read("month")}-${read("day")}T${read("hour")}:${read("minute")}:${read("second")}`,
    // Node writes no difference as "GMT" or as "GMT+00:00", depending on its version.
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
