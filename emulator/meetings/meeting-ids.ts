import type { Meeting } from "./meeting-entities.ts";

/** The site of every meeting here. */
export const SITE_URL = "example.webex.com";

/** What the ID of a meeting identifies: the series, an occurrence, or one time it took place. */
export interface MeetingIdParts {
  readonly seriesId: string;
  readonly kind: "meeting" | "meetingSeries" | "scheduledMeeting";
}

/** The ID of one meeting of a series, with the time it was scheduled for: `MEETING_YYYYMMDDTHHMMSSZ`. */
export function occurrenceId({ id }: Meeting, scheduledFor: string): string {
  return `${id}_${scheduledFor.replace(/\.\d+/, "").replace(/[-:]/g, "")}`;
}

/** Splits the ID of a meeting into its parts; `undefined` if it is not one. */
export function readMeetingId(id: string): MeetingIdParts | undefined {
  const [, seriesId, instance, occurrence] = /^([0-9a-f]{32})(?:(_I_\d+)|(_\d{8}T\d{6}Z))?$/.exec(id) ?? [];
  if (seriesId === undefined) return undefined;
  if (instance !== undefined) return { seriesId, kind: "meeting" };
  return { seriesId, kind: occurrence === undefined ? "meetingSeries" : "scheduledMeeting" };
}

/** The page to join a meeting. */
export function webLinkOf({ id }: Meeting): string {
  return `https://${SITE_URL}/example/j.php?MTID=m${id}`;
}
