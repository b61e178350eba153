import type { Call, Handler } from "../call.ts";
import { ApiError, invalidMeeting } from "../errors.ts";
import { flagField, objectListField, textField } from "../fields.ts";
import { actingAs, meetingOfCaller, meetingOfHost } from "../meetings/meeting-access.ts";
import type { Invitee, Meeting } from "../meetings/meeting-entities.ts";
import type { NewInvitee } from "../meetings/meeting-store.ts";

const MOST_AT_ONCE = 100;

/** The handlers of `/meetingInvitees`. */
export const meetingInviteeHandlers = {
  "meetingInvitees.list": (call) => {
    const { meeting } = meetingOfCaller(call, call.query["meetingId"] ?? "");
    const { panelist } = call.query;
    const all = call.store.meetings.inviteesOf(meeting);
    return { items: all.filter((one) => !panelist || String(one.panelist) === panelist) };
  },
  "meetingInvitees.create": (call) => invite(call, hostedMeeting(call), readInvitee(call.body)),
  "meetingInvitees.createBulk": createBulk,
  "meetingInvitees.get": (call) => {
    const invitee = knownInvitee(call);
    const isSelf = actingAs(call).emails.includes(invitee.email);
    if (!isSelf) meetingOfHost(call, invitee.meetingId);
    return invitee;
  },
  "meetingInvitees.update": updateInvitee,
  "meetingInvitees.delete": (call) => {
    const { id, meetingId } = knownInvitee(call);
    meetingOfHost(call, meetingId);
    return void call.store.meetings.invitees.delete(id);
  },
} satisfies Record<string, Handler>;

/** Reads one invitee from a body, or from an item of its list. */
export function readInvitee(body: Call["body"]): NewInvitee {
  const email = textField(body, "email")?.toLowerCase();
  if (!email?.includes("@")) throw invalidMeeting("email must be an address.");
  const displayName = textField(body, "displayName");
  return {
    email,
    ...(displayName === undefined ? {} : { displayName }),
    coHost: flagField(body, "coHost") ?? false,
    panelist: flagField(body, "panelist") ?? false,
  };
}

function createBulk(call: Call): { items: Invitee[] } {
  const meeting = hostedMeeting(call);
  const invitees = objectListField(call.body, "items").map(readInvitee);
  if (invitees.length === 0 || invitees.length > MOST_AT_ONCE) {
    throw invalidMeeting(`items must hold 1 to ${MOST_AT_ONCE} invitees.`);
  }
  return { items: invitees.map((invitee) => invite(call, meeting, invitee)) };
}

function updateInvitee(call: Call): Invitee {
  const invitee = knownInvitee(call);
  meetingOfHost(call, invitee.meetingId);
  const { meetings } = call.store;
  const wanted = readInvitee(call.body);
  const updated: Invitee = { ...invitee, displayName: meetings.nameOf(wanted.email), ...wanted };
  meetings.invitees.set(updated.id, updated);
  return updated;
}

function hostedMeeting(call: Call): Meeting {
  const { meeting, as } = meetingOfHost(call, textField(call.body, "meetingId") ?? "");
  // See https://developer.webex.com/docs/api/v1/meeting-invitees/create-a-meeting-invitee. Also refuses what is not
  // supported here.
  if (as === "meeting") throw invalidMeeting("Nobody can be invited to a meeting instance.");
  if (as === "scheduledMeeting" && meeting.settings["recurrence"] !== undefined) {
    throw invalidMeeting(
      "The local Webex invites to a whole series only: give meetingId the id of the series.",
    );
  }
  return meeting;
}

function invite({ store: { meetings } }: Call, meeting: Meeting, invitee: NewInvitee): Invitee {
  if (meetings.inviteesOf(meeting).some(({ email }) => email === invitee.email)) {
    throw new ApiError(409, "This person is already invited.");
  }
  return meetings.invite(meeting, invitee);
}

function knownInvitee({ store: { meetings }, id }: Call): Invitee {
  const invitee = meetings.invitees.get(id);
  if (!invitee) throw new ApiError(404, "The requested meeting invitee could not be found.");
  return invitee;
}
