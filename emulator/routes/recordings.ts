import type { Call, Handler } from "../call.ts";
import { invalidMeeting } from "../errors.ts";
import { flagField, requiredText, textListField } from "../fields.ts";
import { actingAs } from "../meetings/meeting-access.ts";
import type { Recording } from "../meetings/meeting-entities.ts";
import { playbackUrlOf, showWithLinks } from "../meetings/recording-view.ts";
import {
  getForGroup,
  listForAdmin,
  listForGroup,
  listRecordings,
  recordingNotFound,
} from "./recording-lists.ts";

const MOST_AT_ONCE = 100;

/** https://developer.webex.com/docs/api/v1/recordings/delete-a-recording. */
const COMMENT_LIMIT = 255;

/** The handlers of `/recordings`, `/admin/recordings`, and `/group/recordings`. */
export const recordingHandlers = {
  "recordings.list": listRecordings,
  "recordings.listAdmin": listForAdmin,
  "recordings.listGroup": listForGroup,
  "recordings.get": getRecording,
  "recordings.getGroup": getForGroup,
  "recordings.delete": deleteRecording,
  "recordings.deleteAdmin": ({ store, id }) => {
    const recording = store.meetings.recordings.get(id);
    if (!recording) throw recordingNotFound();
    return store.meetings.purge(recording) as undefined;
  },
  "recordings.softDelete": (call) => move(call, picked(call), "available", "deleted"),
  "recordings.restore": (call) => move(call, pickedOrAll(call, "restoreAll"), "deleted", "available"),
  "recordings.purge": purge,
  "recordings.updateAccess": (call) => share(call, ownRecording(call, call.id)),
  "recordings.updateAccessByLink": (call) => {
    const link = requiredText(call.body, "webShareLink");
    const recording = own(call).find((one) => playbackUrlOf(one) === link);
    if (!recording) throw recordingNotFound();
    return share(call, recording);
  },
} satisfies Record<string, Handler>;

function getRecording(call: Call): object {
  const { store, id } = call;
  const reader = actingAs(call);
  const recording = store.meetings.recordings.get(id);
  const isShared = reader.emails.some((email) => recording?.sharedWith.has(email));
  if (!recording || (recording.hostId !== reader.id && !isShared)) throw recordingNotFound();
  return showWithLinks(recording, reader, store);
}

function deleteRecording(call: Call): undefined {
  const { comment } = call.body;
  if (typeof comment === "string" && comment.length > COMMENT_LIMIT) {
    throw invalidMeeting(`comment must have at most ${COMMENT_LIMIT} characters.`);
  }
  call.store.meetings.purge(ownRecording(call, call.id));
}

function purge(call: Call): undefined {
  for (const recording of inState(pickedOrAll(call, "purgeAll"), "deleted")) {
    call.store.meetings.purge(recording);
  }
}

/** Moves recordings into the recycle bin or out of it. */
function move(
  { store }: Call,
  recordings: readonly Recording[],
  from: Recording["status"],
  to: Recording["status"],
): undefined {
  for (const recording of inState(recordings, from)) {
    recording.status = to;
    store.happenings.add({ resource: "recordings", event: "updated", data: recording });
  }
}

function share({ body }: Call, { sharedWith }: Recording): undefined {
  const added = textListField(body, "addEmails");
  const removed = textListField(body, "removeEmails");
  if (added.length > MOST_AT_ONCE || removed.length > MOST_AT_ONCE) {
    throw invalidMeeting(`At most ${MOST_AT_ONCE} addresses can be given at once.`);
  }
  for (const email of added) sharedWith.add(email.toLowerCase());
  for (const email of removed) sharedWith.delete(email.toLowerCase());
}

/** The recordings in the body. With the flag, all recordings in the recycle bin. */
function pickedOrAll(call: Call, flag: "purgeAll" | "restoreAll"): Recording[] {
  if (flagField(call.body, flag) !== true) return picked(call);
  if (textListField(call.body, "recordingIds").length > 0) {
    throw invalidMeeting(`recordingIds must be empty with ${flag}.`);
  }
  return own(call).filter(({ status }) => status === "deleted");
}

function picked(call: Call): Recording[] {
  const ids = textListField(call.body, "recordingIds");
  if (ids.length === 0 || ids.length > MOST_AT_ONCE) {
    throw invalidMeeting(`recordingIds must hold 1 to ${MOST_AT_ONCE} ids.`);
  }
  return ids.map((id) => ownRecording(call, id));
}

function inState(recordings: readonly Recording[], status: Recording["status"]): readonly Recording[] {
  if (recordings.every((recording) => recording.status === status)) return recordings;
  throw invalidMeeting(`A recording is not ${status}.`);
}

function own(call: Call): Recording[] {
  const { id } = actingAs(call);
  return [...call.store.meetings.recordings.values()].filter(({ hostId }) => hostId === id);
}

function ownRecording(call: Call, id: string): Recording {
  const recording = own(call).find((one) => one.id === id);
  if (!recording) throw recordingNotFound();
  return recording;
}
