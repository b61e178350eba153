import type { Call } from "../call.ts";
import type { Person } from "../entities.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { textField } from "../fields.ts";
import { isAdmin } from "../identity.ts";
import type { Meeting, Occurrence } from "./meeting-entities.ts";
import { occurrenceId, readMeetingId } from "./meeting-ids.ts";
import type { Shown } from "./meeting-view.ts";
import { occurrencesOf } from "./occurrences.ts";

/** The person the caller acts as. Admins and Service Apps may name a host, others act as themselves. */
export function actingAs({ store, caller, query, body, headers }: Call): Person {
  const email =
    query["hostEmail"] || textField(body, "hostEmail") || headers["hostemail"] || caller.emails[0] || "";
  if (caller.emails.includes(email.toLowerCase())) return caller;
  if (!isAdmin(caller) && caller.type !== "appuser") {
    throw new ApiError(403, "Only an admin can act for another host.");
  }
  const host = store.personByEmail(email);
  if (!host) throw invalidMeeting(`There is no host with the address ${email}.`);
  return host;
}

/** The meeting with an ID, if the caller hosts it or is invited. */
export function meetingOfCaller(call: Call, id: string): Shown {
  const shown = findMeeting(call, id);
  const person = actingAs(call);
  if (!takesPart(call, shown.meeting, person)) throw meetingNotFound();
  return shown;
}

/** The meeting with an ID, if the caller hosts it. */
export function meetingOfHost(call: Call, id: string): Shown {
  const shown = meetingOfCaller(call, id);
  if (shown.meeting.hostId !== actingAs(call).id) {
    throw new ApiError(403, "Only the host of a meeting can do this.");
  }
  return shown;
}

/** Finds a meeting by the ID of a series, of one meeting in it, or of an instance. */
export function findMeeting({ store: { meetings } }: Call, id: string): Shown {
  const { seriesId, kind } = readMeetingId(id) ?? {};
  const meeting = meetings.all.get(seriesId ?? "");
  if (!meeting || kind === undefined) throw meetingNotFound();
  if (kind === "meetingSeries") return { meeting, as: kind };
  if (kind === "scheduledMeeting") {
    const idOf = (one: Occurrence) => occurrenceId(meeting, one.scheduledFor);
    // They are in the order of their IDs, so the search can stop after this one.
    const occurrence = occurrencesOf(meeting).find((one) => idOf(one) >= id);
    if (occurrence && idOf(occurrence) === id) return { meeting, as: kind, occurrence };
  }
  const instance = meeting.instances.find((one) => one.id === id);
  if (!instance) throw meetingNotFound();
  return { meeting, as: "meeting", instance };
}

/** Whether somebody hosts a meeting or is invited to it. */
export function takesPart({ store }: Call, meeting: Meeting, person: Person): boolean {
  return meeting.hostId === person.id || invitation({ store }, meeting, person) !== undefined;
}

/** Somebody's invitation to a meeting. */
export function invitation({ store }: Pick<Call, "store">, meeting: Meeting, person: Person) {
  return store.meetings.inviteesOf(meeting).find(({ email }) => person.emails.includes(email));
}

/** The same answer for a meeting that does not exist and for one that the caller is not part of. */
export function meetingNotFound(): ApiError {
  return new ApiError(404, "The requested meeting could not be found.");
}
