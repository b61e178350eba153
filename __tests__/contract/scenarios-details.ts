import { personIdOf, roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import type { Scenarios, World } from "./world.ts";

const roomId = roomIdOf(seedRooms.devRoom);
const hostEmail = "alice@example.com";
const timezone = "Europe/Berlin";
const siteUrl = "example.webex.com";
const { running, recorded } = seedMeetings;
const ended = `${recorded.id}_I_1`;
const TAB = { roomId, contentUrl: "https://example.com/board", displayName: "Board" };
const SIP = { address: "sip:board@example.com", displayName: "Board room" };

/** How calls about tabs, licenses, roles and the details of meetings succeed. */
export const DETAIL_SCENARIOS = {
  "roomTabs.list": {
    async calls(world) {
      await tab(world);
      return [{ roomId }];
    },
  },
  "roomTabs.create": { calls: () => [TAB] },
  "roomTabs.get": { calls: async (world) => [{ id: await tab(world) }] },
  "roomTabs.update": {
    calls: async (world) => [{ ...TAB, id: await tab(world), displayName: "Another board" }],
  },
  "roomTabs.delete": { calls: async (world) => [{ id: await tab(world) }] },
  "licenses.list": { as: "admin", calls: () => [{}] },
  "licenses.get": {
    as: "admin",
    async calls(world) {
      const licenseId = await firstOf(world, "licenses.list", {}, "admin");
      const personId = personIdOf(seedPeople.bob);
      await world.made("people.update", { personId, displayName: "Bob", licenses: [licenseId] }, "admin");
      return [{ licenseId }, { licenseId, includeAssignedTo: "user", limit: 1 }];
    },
  },
  "roles.list": { as: "admin", calls: () => [{}] },
  "roles.get": {
    as: "admin",
    calls: async (world) => [{ roleId: await firstOf(world, "roles.list", {}, "admin") }],
  },
  "meetingTemplates.list": {
    as: "alice",
    calls: () => [
      {},
      { templateType: "webinar", locale: "en_US", isDefault: true, isStandard: true, siteUrl },
    ],
  },
  "meetingTemplates.get": {
    as: "alice",
    calls: async (world) => {
      const templateId = await firstOf(world, "meetingTemplates.list", {}, "alice");
      return [{ templateId, hostEmail, timezone }];
    },
  },
  "meetingSessionTypes.list": { as: "alice", calls: () => [{}, { hostEmail, siteUrl }] },
  "meetingSessionTypes.get": {
    as: "alice",
    calls: async (world) => [
      { sessionTypeId: await firstOf(world, "meetingSessionTypes.list", {}, "alice"), hostEmail },
    ],
  },
  "meetingTranscripts.list": {
    as: "alice",
    calls: () => [{}, { max: 1, meetingId: ended, hostEmail, siteUrl }],
  },
  "meetingTranscripts.listAdmin": { as: "admin", calls: () => [{ siteUrl }, { siteUrl, max: 1 }] },
  "meetingTranscripts.download": {
    as: "alice",
    calls: async (world) => [{ transcriptId: await transcript(world), format: "vtt", hostEmail }],
  },
  "meetingTranscripts.listSnippets": {
    as: "alice",
    calls: async (world) => [{ transcriptId: await transcript(world) }],
  },
  "meetingTranscripts.getSnippet": { as: "alice", calls: async (world) => [await snippet(world)] },
  "meetingTranscripts.updateSnippet": {
    as: "alice",
    calls: async (world) => [{ ...(await snippet(world)), text: "Good morning.", reason: "A slip" }],
  },
  "meetingTranscripts.delete": {
    as: "alice",
    calls: async (world) => [{ transcriptId: await transcript(world), reason: "Law", comment: "Over" }],
  },
  "meetingSummaries.list": { as: "alice", calls: () => [{ meetingId: ended }] },
  "meetingSummaries.listAdmin": { as: "admin", calls: () => [{ meetingId: ended }] },
  "meetingSummaries.delete": {
    as: "alice",
    calls: async (world) => [
      { summaryId: await firstOf(world, "meetingSummaries.list", { meetingId: ended }, "alice") },
    ],
  },
  "meetingParticipants.list": {
    as: "alice",
    calls: () => [{ meetingId: running.id }, { meetingId: ended, max: 1, hostEmail, timezone }],
  },
  "meetingParticipants.query": {
    as: "alice",
    calls: () => [{ meetingId: running.id, emails: ["dave@example.com"], hostEmail }],
  },
  "meetingParticipants.get": {
    as: "alice",
    calls: async (world) => [{ participantId: await participant(world), hostEmail }],
  },
  "meetingParticipants.update": {
    as: "alice",
    calls: async (world) => [{ participantId: await participant(world), muted: true, admit: true }],
  },
  "meetingParticipants.admit": {
    as: "alice",
    calls: async (world) => [{ items: [{ participantId: await participant(world) }] }],
  },
  "meetingParticipants.callOut": {
    as: "alice",
    calls: () => [
      { ...SIP, meetingId: running.id },
      { ...SIP, meetingId: running.id, addressType: "sipAddress" },
    ],
  },
  "meetingParticipants.cancelCallOut": {
    as: "alice",
    async calls(world) {
      const params = { ...SIP, meetingId: running.id };
      const { participantId } = await world.made("meetingParticipants.callOut", params, "alice");
      return [{ participantId }];
    },
  },
  "recordings.getGroup": {
    as: "serviceApp",
    calls: async (world) => {
      const recordingId = await firstOf(world, "recordings.list", {}, "alice");
      return [
        { recordingId, hostEmail, timezone },
        { recordingId, personId: personIdOf(seedPeople.alice) },
      ];
    },
  },
  "recordings.deleteAdmin": {
    as: "admin",
    calls: async (world) => [{ recordingId: await firstOf(world, "recordings.list", {}, "alice") }],
  },
} as const satisfies Scenarios;

async function firstOf(world: World, ...parameters: Parameters<World["made"]>): Promise<string> {
  const { items } = await world.made(...parameters);
  return items[0]?.id ?? "";
}

async function tab(world: World): Promise<string> {
  return (await world.made("roomTabs.create", TAB)).id;
}

function transcript(world: World): Promise<string> {
  return firstOf(world, "meetingTranscripts.list", {}, "alice");
}

async function snippet(world: World) {
  const transcriptId = await transcript(world);
  return {
    transcriptId,
    snippetId: await firstOf(world, "meetingTranscripts.listSnippets", { transcriptId }, "alice"),
  };
}

function participant(world: World): Promise<string> {
  return firstOf(world, "meetingParticipants.list", { meetingId: running.id }, "alice");
}
