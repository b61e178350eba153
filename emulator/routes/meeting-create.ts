import { roomOfCaller } from "../access.ts";
import type { Call } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { flagField, objectListField, textField } from "../fields.ts";
import { actingAs } from "../meetings/meeting-access.ts";
import type { Meeting } from "../meetings/meeting-entities.ts";
import { CLEARED_BY, readSettings } from "../meetings/meeting-settings.ts";
import type { NewInvitee } from "../meetings/meeting-store.ts";
import { beginSeries, type Core, readChanges } from "../meetings/meeting-times.ts";
import { readInvitee } from "./meeting-invitees.ts";

/** The times of an ad-hoc meeting, relative to now. It can be started early, which happens here. */
const ADHOC_MS = { start: 5 * 60 * 1000, end: 20 * 60 * 1000 };

/** The times of a template are not documented. These are used, relative to now. */
const TEMPLATE_MS = { start: 0, end: 60 * 60 * 1000 };

/** Fields that are ignored for an ad-hoc meeting, which has times of its own. */
const IGNORED = { start: undefined, end: undefined, timezone: undefined, recurrence: undefined };

const MOST_INVITEES = 1000;

/** Schedules a meeting, or starts one in a room immediately. */
export function createMeeting(call: Call): Meeting {
  const { store, body } = call;
  const roomId = textField(body, "roomId");
  const room = roomId === undefined ? undefined : roomOfCaller(call, roomId);
  const isAdhoc = flagField(body, "adhoc") === true;
  if (isAdhoc && !room) throw invalidMeeting("An ad-hoc meeting needs a roomId.");
  const ofRoom = store.meetings.all.values().filter((one) => one.isAdhoc && one.roomId === room?.id);
  const running = ofRoom.find((one) => store.meetings.running(one));
  if (isAdhoc && running) return running;
  // If a meeting belongs to a room, its creator hosts it.
  const host = room ? call.caller : actingAs(call);
  const settings = readSettings(isAdhoc ? { ...body, ...IGNORED } : body, CLEARED_BY.create);
  const invitees = readInvitees(call, room?.id, host.emails);
  const core = isAdhoc ? adhocCore(call) : beginSeries(plannedCore(call), settings);
  const meeting = store.meetings.add({
    hostId: host.id,
    settings,
    isAdhoc,
    ...(room ? { roomId: room.id } : {}),
    ...withPassword(core),
  });
  for (const invitee of invitees) store.meetings.invite(meeting, invitee);
  if (isAdhoc) store.meetings.start(meeting);
  return meeting;
}

/**
 * Titled with the name of the person who starts it: https://developer.webex.com/docs/api/v1/meetings/create-a-meeting.
 */
function adhocCore({ store, body, caller }: Call): Core {
  const usual = { password: "", title: caller.displayName, ...timesFromNow(store, ADHOC_MS) };
  return readChanges({ ...body, ...IGNORED }, usual);
}

/** Times can be left out only with a template. */
function plannedCore({ store, body }: Call): Core {
  const isByTemplate = textField(body, "templateId") !== undefined;
  return readChanges(body, { password: "", ...(isByTemplate ? timesFromNow(store, TEMPLATE_MS) : {}) });
}

function timesFromNow(
  store: Call["store"],
  { start, end }: { readonly start: number; readonly end: number },
) {
  const at = (ms: number) => new Date(store.now() + ms).toISOString();
  return { start: at(start), end: at(end) };
}

/** Generates a password if there is none. */
function withPassword<T extends { password: string }>({ password, ...core }: T) {
  return password === "" ? core : { ...core, password };
}

/** The people who are named, or else everybody else in the room. */
function readInvitees(call: Call, roomId: string | undefined, host: readonly string[]): NewInvitee[] {
  const named = objectListField(call.body, "invitees").map(readInvitee);
  if (named.length > MOST_INVITEES) throw invalidMeeting(`At most ${MOST_INVITEES} people can be invited.`);
  if (named.length > 0 || roomId === undefined) return named;
  const members = call.store.membershipsOf(roomId).map(({ personEmail }) => ({ email: personEmail }));
  return members.filter(({ email }) => !host.includes(email));
}
