import type { Endpoints } from "../../endpoint.ts";
import { type Fields, without } from "../../fields.ts";
import { MAX_PARTICIPANTS_AT_ONCE } from "../../limits.ts";

const DEVICE = {
  correlationId: "string",
  deviceType: "string",
  audioType: "=pstn|voip|inactive",
  joinedTime: "string",
  leftTime: "string",
} as const satisfies Fields;

const PARTICIPANT = {
  "id!": "id",
  orgId: "string",
  host: "boolean",
  coHost: "boolean",
  spaceModerator: "boolean",
  email: "string",
  displayName: "string",
  invitee: "boolean",
  muted: "boolean",
  meetingStartTime: "string",
  video: "=on|off",
  state: "=lobby|end|joined|breakoutSession",
  breakoutSessionId: "string",
  joinedTime: "string",
  leftTime: "string",
  siteUrl: "string",
  meetingId: "string",
  hostEmail: "string",
  devices: [{ ...DEVICE, durationSecond: "number", callType: "=callIn|callBack", phoneNumber: "string" }],
  breakoutSessionsAttended: [{ id: "string", name: "string", joinedTime: "string", leftTime: "string" }],
  sourceId: "string",
} as const satisfies Fields;

/** A participant of a meeting in progress, after a change. */
const CHANGED_PARTICIPANT = {
  ...without(
    PARTICIPANT,
    "meetingStartTime",
    "breakoutSessionId",
    "joinedTime",
    "leftTime",
    "breakoutSessionsAttended",
    "sourceId",
  ),
  state: "=lobby|joined",
  devices: [DEVICE],
} as const satisfies Fields;

/** Somebody who is being called by SIP and has not joined yet. */
const CALLED_OUT = {
  participantId: "string",
  invitationCorrelationId: "string",
  meetingNumber: "string",
  meetingId: "string",
  address: "string",
  addressType: "=sipAddress",
  displayName: "string",
  state: "=pending",
} as const satisfies Fields;

/** Selects one meeting of a series, for the ID of a series or an occurrence. */
const WHICH = {
  "meetingId!": "string",
  meetingStartTimeFrom: "time",
  meetingStartTimeTo: "time",
  hostEmail: "string",
} as const satisfies Fields;

/**
 * People who are or were in a meeting, for its host or an admin. Source:
 * https://developer.webex.com/docs/api/v1/meeting-participants
 */
export const MEETING_PARTICIPANTS = {
  list: {
    summary: "Lists who is in a meeting, or who was in one that has ended.",
    verb: "GET",
    path: "/meetingParticipants",
    query: {
      ...WHICH,
      max: "number",
      breakoutSessionId: "string",
      joinTimeFrom: "time",
      joinTimeTo: "time",
    },
    headers: { timezone: "string" },
    answer: { list: PARTICIPANT },
    caller: "person",
    reference: "meeting-participants/list-meeting-participants",
  },
  query: {
    summary: "Lists the participants who have one of the addresses in `emails`.",
    verb: "POST",
    path: "/meetingParticipants/query",
    query: WHICH,
    headers: { timezone: "string" },
    body: { emails: ["string"], joinTimeFrom: "time", joinTimeTo: "time" },
    answer: { list: PARTICIPANT },
    caller: "person",
    reference: "meeting-participants/query-meeting-participants-with-email",
  },
  get: {
    summary: "Gets one participant.",
    verb: "GET",
    path: "/meetingParticipants/{participantId}",
    query: { hostEmail: "string" },
    answer: { one: PARTICIPANT },
    caller: "person",
    reference: "meeting-participants/get-meeting-participant-details",
  },
  update: {
    summary: "Mutes, admits, or expels a participant of a meeting in progress.",
    verb: "PUT",
    path: "/meetingParticipants/{participantId}",
    body: { muted: "boolean", admit: "boolean", expel: "boolean" },
    answer: { one: CHANGED_PARTICIPANT },
    caller: "person",
    reference: "meeting-participants/update-a-participant",
  },
  admit: {
    summary: `Admits up to ${MAX_PARTICIPANTS_AT_ONCE} participants who wait in the lobby.`,
    verb: "POST",
    path: "/meetingParticipants/admit",
    body: { items: [{ participantId: "string", breakoutSessionId: "string" }] },
    answer: "nothing",
    caller: "person",
    reference: "meeting-participants/admit-participants",
  },
  callOut: {
    summary: "Calls somebody into a meeting by their SIP address.",
    verb: "POST",
    path: "/meetingParticipants/callout",
    body: {
      meetingId: "string",
      meetingNumber: "string",
      "address!": "string",
      addressType: "=sipAddress",
      invitationCorrelationId: "string",
      "displayName!": "string",
    },
    answer: { one: CALLED_OUT },
    caller: "person",
    reference: "meeting-participants/call-out-a-sip-participant",
  },
  cancelCallOut: {
    summary: "Ends a call by SIP that has not been answered.",
    verb: "POST",
    path: "/meetingParticipants/cancelCallout",
    body: { "participantId!": "string" },
    answer: "nothing",
    caller: "person",
    reference: "meeting-participants/cancel-calling-out-a-sip-participant",
  },
} as const satisfies Endpoints;
