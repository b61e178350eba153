import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Scenarios, World } from "./world.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const LONG_AGO = "2000-01-01T00:00:00Z";
const FAR_AWAY = "2099-01-01T00:00:00Z";
const hostEmail = "alice@example.com";
const email = "erin@example.com";
const timezone = "Europe/Berlin";
const { planned, running, recorded } = seedMeetings;

const PLAN = { title: "Planning", start: "2098-05-04T10:00:00Z", end: "2098-05-04T11:00:00Z" };

// What is left out here, a host may not combine with the rest.
const EVERYTHING = {
  agenda: "All of it",
  password: "BgJep@43",
  timezone,
  recurrence: "FREQ=DAILY;INTERVAL=1;COUNT=5",
  enabledAutoRecordMeeting: true,
  allowAnyUserToBeCoHost: true,
  enabledJoinBeforeHost: true,
  enableConnectAudioBeforeHost: true,
  joinBeforeHostMinutes: 5,
  excludePassword: false,
  publicMeeting: true,
  reminderTime: 10,
  unlockedMeetingJoinSecurity: "allowJoinWithLobby",
  sessionTypeId: 3,
  enabledWebcastView: true,
  panelistPassword: "GwLda@42",
  enableAutomaticLock: true,
  automaticLockMinutes: 5,
  allowFirstUserToBeCoHost: true,
  allowAuthenticatedDevices: true,
  sendEmail: false,
  hostEmail,
  meetingOptions: { enabledChat: true, noteType: "allowAll" },
  attendeePrivileges: { enabledShareContent: true },
  integrationTags: ["a-tag"],
  enabledBreakoutSessions: true,
  trackingCodes: [{ name: "Department", value: "Tests" }],
  enabledAudioWatermark: true,
  enabledVisualWatermark: true,
  visualWatermarkOpacity: 10,
  audioConnectionOptions: { audioConnectionType: "webexAudio", entryAndExitTone: "beep" },
  requireAttendeeLogin: true,
  restrictToInvitees: true,
  enabledLiveStream: true,
  liveStream: { destination: "other", rtmpUrl: "rtmp://example.com/live", streamUrl: "https://example.com" },
};

const NEW_ONLY = {
  invitees: [{ email, displayName: "Erin", coHost: true, panelist: false }],
  registration: {
    requireFirstName: true,
    customizedQuestions: [{ question: "Why?", type: "checkbox", options: [{ value: "So" }] }],
    rules: [{ question: "email", condition: "contains", value: "@", result: "approve", order: 1 }],
  },
  simultaneousInterpretation: { enabled: true, interpreters: [{ languageCode1: "en", languageCode2: "de" }] },
  breakoutSessions: [{ name: "One", invitees: [email] }],
};

/** How calls about meetings and recordings succeed. */
export const MEETING_SCENARIOS = {
  "meetings.list": {
    as: "alice",
    async calls(world) {
      await world.made("meetings.create", { ...PLAN, ...EVERYTHING, ...NEW_ONLY }, "alice");
      const { webLink } = await world.made("meetings.get", { meetingId: planned.id }, "alice");
      return [
        {},
        { from: LONG_AGO, to: FAR_AWAY, timezone, max: 2 },
        { from: LONG_AGO, to: FAR_AWAY, meetingType: "meeting", hostEmail },
        { from: LONG_AGO, to: FAR_AWAY, meetingType: "scheduledMeeting", scheduledType: "meeting" },
        { meetingSeriesId: recorded.id },
        { webLink, current: false },
      ];
    },
  },
  "meetings.create": {
    as: "alice",
    calls: () => [
      PLAN,
      { ...PLAN, ...EVERYTHING, ...NEW_ONLY },
      { ...PLAN, recurrence: null },
      { ...PLAN, adhoc: true, roomId },
      { title: "At once", adhoc: true, roomId: roomIdOf(seedRooms.releaseTrain) },
      { title: "As usual", templateId: "a-template" },
      { ...PLAN, roomId, sendEmail: true },
    ],
  },
  "meetings.get": {
    as: "alice",
    async calls(world) {
      const { id: meetingId } = await planEverything(world);
      return [
        { meetingId: planned.id },
        { meetingId: `${running.id}_I_1` },
        { meetingId, current: true, hostEmail, timezone },
        { meetingId },
      ];
    },
  },
  "meetings.update": {
    as: "alice",
    calls: () => [
      { meetingId: planned.id, ...PLAN },
      { meetingId: planned.id, ...PLAN, ...EVERYTHING },
      { meetingId: planned.id, ...PLAN, integrationTags: null },
    ],
  },
  "meetings.patch": {
    as: "alice",
    calls: () => [
      { meetingId: planned.id, title: "New" },
      { meetingId: planned.id, ...PLAN, ...EVERYTHING },
      { meetingId: planned.id, agenda: null, recurrence: null, integrationTags: null, trackingCodes: null },
    ],
  },
  "meetings.delete": {
    as: "alice",
    calls: () => [{ meetingId: planned.id, hostEmail, sendEmail: false }],
  },
  "meetings.join": {
    as: "alice",
    calls: () => [
      { meetingId: planned.id, joinDirectly: false },
      {
        meetingId: planned.id,
        joinDirectly: false,
        email: hostEmail,
        displayName: "Alice",
        expirationMinutes: 10,
        createJoinLinkAsWebLink: true,
        createStartLinkAsWebLink: true,
      },
    ],
  },
  "meetings.end": { as: "alice", calls: () => [{ meetingId: running.id, reason: "All is said" }] },
  "meetings.listAdmin": {
    as: "admin",
    async calls(world) {
      const { webLink } = await planEverything(world);
      return [{ webLink }, { webLink, current: false, timezone }];
    },
  },
  "meetings.getAdmin": {
    as: "admin",
    async calls(world) {
      const { id: meetingId } = await planEverything(world);
      return [{ meetingId: planned.id }, { meetingId, current: true, timezone }];
    },
  },
  "meetingInvitees.list": {
    as: "alice",
    calls: () => [{ meetingId: planned.id }, { meetingId: planned.id, max: 1, hostEmail, panelist: "false" }],
  },
  "meetingInvitees.create": {
    as: "alice",
    calls: () => [
      { meetingId: planned.id, email },
      {
        meetingId: planned.id,
        email: "dave@example.com",
        displayName: "Dave",
        coHost: true,
        hostEmail,
        sendEmail: false,
        panelist: false,
      },
    ],
  },
  "meetingInvitees.createBulk": {
    as: "alice",
    calls: () => [
      { meetingId: planned.id, hostEmail, items: [{ email, displayName: "Erin", coHost: true }] },
    ],
  },
  "meetingInvitees.get": {
    as: "alice",
    calls: async (world) => [{ meetingInviteeId: await invitee(world), hostEmail }],
  },
  "meetingInvitees.update": {
    as: "alice",
    async calls(world) {
      const meetingInviteeId = await invitee(world);
      return [
        { meetingInviteeId, email },
        { meetingInviteeId, email, displayName: "Erin", coHost: true, hostEmail, sendEmail: false },
      ];
    },
  },
  "meetingInvitees.delete": {
    as: "alice",
    calls: async (world) => [{ meetingInviteeId: await invitee(world), hostEmail, sendEmail: false }],
  },
  "recordings.list": {
    as: "alice",
    calls: () => [{}, { max: 1, hostEmail, topic: "Sprint", format: "MP4", status: "available", timezone }],
  },
  "recordings.listAdmin": { as: "admin", calls: () => [{}, { max: 1, serviceType: "MeetingCenter" }] },
  "recordings.listGroup": { as: "serviceApp", calls: () => [{ hostEmail }, { hostEmail, max: 1 }] },
  "recordings.get": {
    as: "alice",
    calls: async (world) => [{ recordingId: await recording(world), hostEmail, timezone }],
  },
  "recordings.delete": {
    as: "alice",
    calls: async (world) => [
      { recordingId: await recording(world), hostEmail, reason: "Law", comment: "Over" },
    ],
  },
  "recordings.softDelete": {
    as: "alice",
    calls: async (world) => [{ recordingIds: [await recording(world)], hostEmail }],
  },
  "recordings.restore": {
    as: "alice",
    async calls(world) {
      await world.made("recordings.softDelete", { recordingIds: [await recording(world)] }, "alice");
      return [{ restoreAll: true, recordingIds: [] }];
    },
  },
  "recordings.purge": {
    as: "alice",
    async calls(world) {
      const recordingIds = [await recording(world)];
      await world.made("recordings.softDelete", { recordingIds }, "alice");
      return [{ recordingIds, hostEmail }];
    },
  },
  "recordings.updateAccess": {
    as: "alice",
    async calls(world) {
      const recordingId = await recording(world);
      return [{ recordingId }, { recordingId, addEmails: [email], removeEmails: [email], sendEmail: false }];
    },
  },
  "recordings.updateAccessByLink": {
    as: "alice",
    async calls(world) {
      const recordingId = await recording(world);
      const { playbackUrl } = await world.made("recordings.get", { recordingId }, "alice");
      return [{ webShareLink: playbackUrl, addEmails: [email], sendEmail: true, hostEmail }];
    },
  },
} as const satisfies Scenarios;

function planEverything(world: World) {
  return world.made("meetings.create", { ...PLAN, ...EVERYTHING, ...NEW_ONLY }, "alice");
}

async function invitee(world: World): Promise<string> {
  const params = { meetingId: planned.id, email: "dave@example.com" };
  return (await world.made("meetingInvitees.create", params, "alice")).id;
}

async function recording(world: World): Promise<string> {
  const { items } = await world.made("recordings.list", {}, "alice");
  return items[0]?.id ?? "";
}
