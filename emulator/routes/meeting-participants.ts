import type { Call, Handler } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { flagField, objectListField, requiredText, textField, textListField } from "../fields.ts";
import { meetingNotFound, meetingOfHost } from "../meetings/meeting-access.ts";
import type { Meeting } from "../meetings/meeting-entities.ts";
import { type Participant, participantsOf } from "../meetings/participants.ts";

const MOST_AT_ONCE = 100;

/** The handlers of `/meetingParticipants`. Invitees join as soon as the meeting begins. */
export const meetingParticipantHandlers = {
  "meetingParticipants.list": (call) => ({ items: participantsIn(call, call.query["meetingId"] ?? "") }),
  "meetingParticipants.query": (call) => {
    const emails = textListField(call.body, "emails").map((email) => email.toLowerCase());
    const found = participantsIn(call, call.query["meetingId"] ?? "");
    return { items: found.filter(({ email }) => emails.length === 0 || emails.includes(email)) };
  },
  "meetingParticipants.get": (call) => knownParticipant(call, call.id),
  "meetingParticipants.update": updateParticipant,
  "meetingParticipants.admit": (call) => {
    const items = objectListField(call.body, "items");
    if (items.length === 0 || items.length > MOST_AT_ONCE) {
      throw invalidMeeting(`items must hold 1 to ${MOST_AT_ONCE} participants.`);
    }
    // Nobody waits in the lobby here, so admitting participants changes nothing.
    for (const item of items) knownParticipant(call, requiredText(item, "participantId"));
    return undefined;
  },
  "meetingParticipants.callOut": callOut,
  "meetingParticipants.cancelCallOut": ({ store, body }) => {
    if (!store.meetings.calledOut.delete(requiredText(body, "participantId"))) throw participantNotFound();
    return undefined;
  },
} satisfies Record<string, Handler>;

function participantsIn(call: Call, meetingId: string): readonly Participant[] {
  if (meetingId === "") throw invalidMeeting("meetingId must be given.");
  const { meeting, as } = meetingOfHost(call, meetingId);
  const instance = typeof as === "object" ? as : meeting.instances.at(-1);
  return instance === undefined ? [] : participantsOf(call.store, meeting, instance);
}

/** The ID of a participant begins with that of the instance. */
function knownParticipant(call: Call, id: string): Participant {
  const found = participantsIn(call, id.slice(0, Math.max(0, id.lastIndexOf("_"))));
  const participant = found.find((one) => one.id === id);
  if (!participant) throw participantNotFound();
  return participant;
}

function updateParticipant(call: Call): object {
  const { store, body, id } = call;
  const { state, ...participant } = knownParticipant(call, id);
  if (state === "end") throw invalidMeeting("The meeting is not in progress.");
  const isMuted = flagField(body, "muted") ?? participant.muted;
  store.meetings.participantChanges.set(id, { isMuted, isExpelled: flagField(body, "expel") === true });
  const { meetingStartTime: _, joinedTime: __, ...shown } = participant;
  return { ...shown, muted: isMuted, state };
}

function callOut(call: Call): object {
  const { store, body } = call;
  const meeting = meetingToCallFrom(call);
  const running = store.meetings.running(meeting);
  if (!running) throw invalidMeeting("The meeting is not in progress.");
  const address = requiredText(body, "address");
  const displayName = requiredText(body, "displayName");
  const participantId = `${running.id}_sip${store.meetings.calledOut.size + 1}`;
  store.meetings.calledOut.add(participantId);
  const invitationCorrelationId = textField(body, "invitationCorrelationId") ?? participantId;
  return {
    participantId,
    invitationCorrelationId,
    meetingNumber: meeting.meetingNumber,
    meetingId: meeting.id,
    address,
    addressType: "sipAddress",
    displayName,
    state: "pending",
  };
}

function meetingToCallFrom(call: Call): Meeting {
  const number = textField(call.body, "meetingNumber");
  const byNumber = call.store.meetings.all.values().find(({ meetingNumber }) => meetingNumber === number);
  const id = textField(call.body, "meetingId") ?? byNumber?.id;
  if (id === undefined && number === undefined) {
    throw invalidMeeting("Either meetingId or meetingNumber must be given.");
  }
  if (id === undefined) throw meetingNotFound();
  return meetingOfHost(call, id).meeting;
}

function participantNotFound(): ApiError {
  return new ApiError(404, "The requested participant could not be found.");
}
