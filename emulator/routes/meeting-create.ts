import { roomOfCaller } from "../access.ts";
import type { Call } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { flagField, objectListField, textField } from "../fields.ts";
import { actingAs } from "../meeting-access.ts";
import type { Meeting } from "../meeting-entities.ts";
import { readSettings } from "../meeting-settings.ts";
import type { NewInvitee } from "../meeting-store.ts";
import { readChanges } from "../meeting-times.ts";
import { readInvitee } from "./meeting-invitees.ts";

/** An ad-hoc meeting that says nothing of its end lasts this long. */
const ADHOC_MS = 20 * 60 * 1000;

const MOST_INVITEES = 1000;

/** Schedules a meeting, or starts one in a room at once. */
export function createMeeting(call: Call): Meeting {
  const { store, body } = call;
  const roomId = textField(body, "roomId");
  const room = roomId === undefined ? undefined : roomOfCaller(call, roomId);
  const isAdhoc = flagField(body, "adhoc") === true;
  if (isAdhoc && !room) throw invalidMeeting("An ad-hoc meeting needs a roomId.");
  const running =
    isAdhoc && store.meetings.all.values().find((one) => one.isAdhoc && one.roomId === room?.id);
  if (running && store.meetings.running(running)) return running;
  // Where a meeting belongs to a room, whoever makes it hosts it.
  const host = room ? call.caller : actingAs(call);
  const settings = readSettings(body);
  const invitees = readInvitees(call, room?.id, host.emails);
  const usual = isAdhoc ? adhocCore(call, room?.title) : {};
  const meeting = store.meetings.add({
    hostId: host.id,
    settings,
    isAdhoc,
    ...(room ? { roomId: room.id } : {}),
    ...withPassword(readChanges(body, { password: "", ...usual })),
  });
  for (const invitee of invitees) store.meetings.invite(meeting, invitee);
  if (isAdhoc) store.meetings.start(meeting);
  return meeting;
}

function adhocCore({ store }: Call, title = "Meeting") {
  const start = store.timestamp();
  return { title, start, end: new Date(store.now() + ADHOC_MS).toISOString() };
}

/** Without a password one is generated. */
function withPassword<T extends { password: string }>({ password, ...core }: T) {
  return password === "" ? core : { ...core, password };
}

/** Those who are named, or else all the others in the room. */
function readInvitees(call: Call, roomId: string | undefined, host: readonly string[]): NewInvitee[] {
  const named = objectListField(call.body, "invitees").map(readInvitee);
  if (named.length > MOST_INVITEES) throw invalidMeeting(`At most ${MOST_INVITEES} people can be invited.`);
  if (named.length > 0 || roomId === undefined) return named;
  const members = call.store.membershipsOf(roomId).map(({ personEmail }) => ({ email: personEmail }));
  return members.filter(({ email }) => !host.includes(email));
}
