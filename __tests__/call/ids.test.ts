import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const UUID = "13e18f40-42fc-11e6-a9d8-211a0dc79769";
const ROOM = roomIdOf(seedRooms.releaseTrain);

/** An ID as Webex writes it. */
function idOf(type: string, cluster = "us", uuid = UUID): string {
  return Buffer.from(`ciscospark://${cluster}/${type}/${uuid}`).toString("base64url");
}

/** What is said of a call, and how many requests were sent. */
async function called(method: string, written: Record<string, unknown>): Promise<readonly [string, number]> {
  await using webex = await startWebex();
  const confirm = String(Object.values(written)[0]);
  await using step = await runCall(webex, { method, confirm, arguments: JSON.stringify(written) });
  return [step.outputs["error"] ?? "", webex.requests.length];
}

const NOT_A_ROOM =
  "it must be the ID of a room. Titles are not looked up here: take the `id` that rooms.list gives, or the UUID in the room's link.";
const NOT_A_TEAM =
  "it must be the ID of a team. Names are not looked up here: take the `id` that teams.list gives.";

test.each<[string, string, Record<string, unknown>, string]>([
  ["teamId", "teams.get", { teamId: "Ops" }, NOT_A_TEAM],
  ["teamId", "rooms.list", { teamId: "release-train-of-europe" }, NOT_A_TEAM],
  [
    "teamId",
    "teams.update",
    { teamId: ROOM, name: "x" },
    "it must be the ID of a team, but it is the ID of a room: rooms.get gives its team as `teamId`.",
  ],
  [
    "teamId",
    "teamMemberships.create",
    { teamId: ROOM, personEmail: "bob@example.com" },
    "it must be the ID of a team, but it is the ID of a room: rooms.get gives its team as `teamId`.",
  ],
  ["roomId", "messages.create", { roomId: "Ops", text: "a" }, NOT_A_ROOM],
  [
    "roomId",
    "roomTabs.create",
    { roomId: "#ops", contentUrl: "https://a.example.com", displayName: "x" },
    NOT_A_ROOM,
  ],
  ["roomId", "meetings.list", { roomId: "release-train-of-europe" }, NOT_A_ROOM],
  [
    "roomId",
    "rooms.get",
    { roomId: ` ${ROOM}` },
    "it must be the ID of a room, without the space around it.",
  ],
  ["personId", "people.get", { personId: "bob" }, "take the `id` that people.list gives."],
  ["messageId", "messages.get", { messageId: "abc" }, "it must be the ID of a message, and is none."],
  ["webhookId", "webhooks.get", { webhookId: "My-hook" }, "take the `id` that webhooks.list gives."],
  [
    "id",
    "attachmentActions.get",
    { id: "abc" },
    "it must be the ID of an attachment action: a webhook for `attachmentActions` sends it as `data.id`.",
  ],
  [
    "id",
    "attachmentActions.get",
    { id: idOf("MESSAGE") },
    "it must be the ID of an attachment action, but it is the ID of a message.",
  ],
  ["id", "roomTabs.delete", { id: "Dashboard" }, "take the `id` that roomTabs.list gives."],
  ["id", "roomTabs.get", { id: ROOM }, "it must be the ID of a room tab, but it is the ID of a room."],
  ["meetingId", "meetings.get", { meetingId: "Weekly sync" }, "take the `id` that meetings.list gives."],
  ["meetingId", "meetings.get", { meetingId: ROOM }, "the ID of a meeting, but it is the ID of a room."],
  [
    "transcriptId",
    "meetingTranscripts.download",
    { transcriptId: "Weekly sync" },
    "it must be the ID of a transcript. Names are not looked up here: take the `id` that meetingTranscripts.list gives.",
  ],
  [
    "orgId",
    "licenses.list",
    { orgId: idOf("PEOPLE") },
    "the ID of an organization, but it is the ID of a person.",
  ],
  ["orgId", "licenses.list", { orgId: "Example Org" }, "take the `id` that organizations.list gives."],
  [
    "recordingIds[1]",
    "recordings.softDelete",
    { recordingIds: ["4f914b1dfe3c4d11a61730f18c0f5387", ROOM] },
    "the ID of a recording, but it is the ID of a room.",
  ],
  [
    "roles[0]",
    "people.create",
    { emails: ["a@example.com"], displayName: "A", roles: ["Full Administrator"] },
    "take the `id` that roles.list gives.",
  ],
  [
    "mentionedPeople[0]",
    "messages.list",
    { roomId: ROOM, mentionedPeople: [ROOM] },
    "the ID of a person, but it is the ID of a room.",
  ],
  [
    "items[0].participantId",
    "meetingParticipants.admit",
    { items: [{ participantId: idOf("PEOPLE") }] },
    "the ID of a participant, but it is the ID of a person.",
  ],
])("%s of %s is no name and no ID of something else: %j", async (name, method, written, reason) => {
  const [error, count] = await called(method, written);
  expect(error).toContain(`Argument "${name}" is "`);
  expect(error).toContain(reason);
  expect(count).toBe(0);
});

test.each<[string, Record<string, unknown>]>([
  ["teams.get", { teamId: UUID }],
  ["teams.get", { teamId: idOf("TEAM", "urn:TEAM:eu-central-1_k") }],
  ["rooms.get", { roomId: idOf("ROOM", "us-gov-west-1_a1") }],
  ["rooms.get", { roomId: `${idOf("ROOM")}` }],
  ["people.get", { personId: "me" }],
  ["memberships.get", { membershipId: idOf("MEMBERSHIP", "us", `${UUID}:${UUID}`) }],
  ["memberships.get", { membershipId: `${UUID}:${UUID}` }],
  ["teamMemberships.get", { membershipId: idOf("TEAM_MEMBERSHIP", "us", `${UUID}:${UUID}`) }],
  ["roomTabs.get", { id: idOf("TABS", "urn:TEAM:us-east-2_a") }],
  ["meetings.get", { meetingId: "870f51ff287b41be8648412901e0402f_I_252489753" }],
  ["groups.get", { groupId: idOf("SCIM_GROUP", "us", `${UUID}:${UUID}`) }],
  [
    "meetingTemplates.get",
    { templateId: "N2Q3ZWE1ZjQyYjkyMWVhY2UwNTM4NmNhMjRhZDczMGU6VS0yMDA5NzItTUMtZW5fVVM" },
  ],
  ["GET /telephony/calls/{messageId}", { messageId: "vm-17" }],
])("an ID that Webex may know is sent: %s %j", async (method, written) => {
  expect((await called(method, written))[1]).toBe(1);
});

test.each([
  ["GET /rooms/{roomId}", { roomId: "Ops" }, "Copy the ID again: `rooms.list` gives it."],
  ["GET /attachment/actions/{id}", { id: "abc" }, "Copy the ID again: it must be complete, or a UUID."],
])("advises on an ID that Webex refuses: %s", async (method, written, advice) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: JSON.stringify(written) });
  expect(webex.requests.map(({ status }) => status)).toEqual([400]);
  expect(step.annotations.map(({ message }) => message).join()).toContain(advice);
});
