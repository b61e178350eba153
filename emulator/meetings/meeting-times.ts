import type { Call } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { textField } from "../fields.ts";
import type { MeetingDetails, MeetingSettings } from "./meeting-entities.ts";
import { beginByRule } from "./occurrences.ts";
import { inZone, toUtc } from "./zoned-time.ts";

/** From 10 minutes to 23 hours and 59 minutes: https://developer.webex.com/docs/api/v1/meetings/create-a-meeting. */
const [SHORTEST_MINUTES, LONGEST_MINUTES] = [10, 24 * 60 - 1];

const TITLE_LIMIT = 128;

/** The parts of a meeting that must fit together. */
export type Core = Omit<MeetingDetails, "settings">;

/** Reads title, times, and password. A part that is left out stays as it was. Throws if it has no value at all. */
export function readChanges(body: Call["body"], before: Partial<Core> & Pick<Core, "password">): Core {
  const title = textField(body, "title") ?? before.title;
  if (title === undefined || title.length > TITLE_LIMIT) {
    throw invalidMeeting(`title must have 1 to ${TITLE_LIMIT} characters.`);
  }
  const timezone = textField(body, "timezone") ?? before.timezone ?? "UTC";
  const start = readTime(body, "start", timezone) ?? before.start;
  const end = readTime(body, "end", timezone) ?? before.end;
  if (start === undefined || end === undefined) throw invalidMeeting("start and end must be given.");
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  if (minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES) {
    throw invalidMeeting(`A meeting lasts ${SHORTEST_MINUTES} to ${LONGEST_MINUTES} minutes.`);
  }
  // Fails here for a wrong zone, and not later when the time is shown.
  inZone(start, timezone);
  return { title, timezone, start, end, password: textField(body, "password") ?? before.password };
}

/** Moves a series to where its rule begins. Its times are those of its first meeting. */
export function beginSeries(core: Core, { recurrence }: MeetingSettings): Core {
  const begun = beginByRule(core, recurrence);
  if (!begun) throw invalidMeeting("The value of recurrence names no time at which a meeting could be.");
  return begun;
}

function readTime(body: Call["body"], name: "end" | "start", timezone: string): string | undefined {
  const text = textField(body, name);
  return text === undefined ? undefined : toUtc(text, timezone);
}
