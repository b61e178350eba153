import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const PERSON = Buffer.from(`ciscospark://us/PEOPLE/${seedPeople.bob.uuid}`).toString("base64url");

/** In the address bar of the web client, a room's ID is the address of its conversation in base64. */
const CONVERSATION = Buffer.from(
  `https://conv-a.wbx2.com/conversation/api/v1/conversations/${seedRooms.releaseTrain.uuid}`,
).toString("base64");

/** What is said of a call that is refused before anything is sent. */
async function refused(method: string, written: string, more: Record<string, string> = {}): Promise<string> {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written, ...more });
  expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
  expect(step.annotations.map(({ message }) => message)).toEqual([step.outputs["error"]]);
  return step.outputs["error"] ?? "";
}

test.each([
  ["messages.send", "messages.create"],
  ["message.send", "messages.create"],
  ["memberships.add", "memberships.create"],
  ["memberships.invite", "memberships.create"],
  ["rooms.remove", "rooms.delete"],
  ["messages.edit", "messages.update"],
  ["people.show", "people.get"],
  ["rooms.search", "rooms.list"],
  ["createRoom", "rooms.create"],
  ["create_room", "rooms.create"],
  ["Create a Room", "rooms.create"],
  ["room.create", "rooms.create"],
  ["rooms.new", "rooms.create"],
  ["rooms/create", "rooms.create"],
  ["api.rooms.create", "rooms.create"],
  ["spaces.list", "rooms.list"],
  ["conversations.create", "rooms.create"],
  ["conversations.invite", "memberships.create"],
  ["kick", "memberships.delete"],
  ["rooms.getMeeting", "rooms.getMeetingInfo"],
  ["rooms.getAll", "rooms.list"],
  ["sendMessage", "messages.create"],
  ["send", "messages.create"],
  ["chat.postMessage", "messages.create"],
  ["sendMessageToRoom", "messages.create"],
  ["sendCard", "messages.create"],
  ["deleteMessage", "messages.delete"],
  ["uploadFile", "messages.createWithFile"],
  ["files.upload", "messages.createWithFile"],
  ["addMember", "memberships.create"],
  ["addUserToRoom", "memberships.create"],
  ["members.remove", "memberships.delete"],
  ["team_memberships.add", "teamMemberships.create"],
  ["addPersonToTeam", "teamMemberships.create"],
  ["users.list", "people.list"],
  ["getPerson", "people.get"],
  ["List People", "people.list"],
  ["Get Membership Details", "memberships.get"],
  ["whoami", "people.me"],
  ["people.getMe", "people.me"],
  ["createWebhook", "webhooks.create"],
  ["meetings.schedule", "meetings.create"],
])("a method in the words of another tool, %s, points to %s", async (wrong, right) => {
  expect(await refused(wrong, "")).toContain(`did you mean "${right}"?`);
});

test.each([
  ["several on one line", "roomId: X, personEmail: bob@example.com", "Write each name on a line of its own."],
  ["a tab", "roomId: X\nmeta:\n\ttext: a", "Indent with spaces: YAML does not allow tabs there."],
  [
    "a text that is not indented",
    "roomId: X\nmarkdown: |\nHello there",
    'Indent each line of the text below "|": it ends at the first line that is not indented.',
  ],
  [
    "a colon",
    "text: Dev: Room",
    `or that begins with a special character. If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`,
  ],
  ["a name twice", "roomId: X\nroomId: Y", 'is neither YAML nor JSON: "roomId" stands twice'],
])("the error for %s says how to write it", async (_, written, hint) => {
  const error = await refused("messages.create", written);
  expect(error).toMatch(/^Input "arguments" is neither YAML nor JSON: /);
  if (!hint.startsWith("is ")) return expect(error.endsWith(hint)).toBe(true);
  expect(error).not.toContain("in quotes");
});

test.each([`title: "Release "Easter""`, `title: "The first line\nthe second"`, "title: 'Don't'"])(
  "the error for %s, which an expression can give, says how to write that",
  async (written) => {
    expect(await refused("rooms.create", written)).toContain(
      `write \`\${{ toJSON(…) }}\` without quotes instead`,
    );
  },
);

test.each([
  ["rooms.create", "title: Release #42", 1],
  ["rooms.create", "description: a\ntitle: Release\t#42 of May", 2],
  ["messages.create", "{ roomId: r, markdown: see #general\n}", 1],
  ["messages.create", "roomId: r\nmarkdown: #1 done", 2],
  ["webhooks.create", "name: x\nsecret: correct horse battery #7staple", 2],
])("%s: %s is not cut at a comment, and no part of it is shown", async (method, written, line) => {
  expect(await refused(method, written)).toBe(
    `Line ${line} of the input "arguments" goes on after " #", which begins a comment: put the whole text in quotes. If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`,
  );
});

test("what is certainly a comment stays a comment", async () => {
  await using webex = await startWebex();
  const written =
    "title: Release # of today\nisLocked: false #no\ndescription: 'a' #b\n#42\nclassificationId: |\n  a #b";
  await using step = await runCall(webex, { method: "rooms.create", arguments: written });
  expect(step.outputs["error"]).not.toContain("comment");
});

test.each([
  [
    "personId",
    "memberships.create",
    `roomId: ${ROOM}\npersonId: erin@example.com`,
    'belongs in "personEmail"',
  ],
  ["toPersonId", "messages.create", "text: a\ntoPersonId: erin@example.com", 'belongs in "toPersonEmail"'],
  [
    "roomId",
    "messages.create",
    "text: a\nroomId: Release train",
    "it must be the ID of a room. Titles are not looked up here: take the `id` that rooms.list gives, or the UUID in the room's link.",
  ],
  [
    "teamId",
    "teamMemberships.create",
    "personEmail: a@example.com\nteamId: The team",
    "Names are not looked up here: take the `id` that teams.list gives.",
  ],
  ["personId", "people.get", "personId: Bob Smith", "take the `id` that people.list gives."],
  ...["people.get", "people.delete", "GET /people/{personId}"].map((method) => [
    "personId",
    method,
    "personId: erin@example.com",
    'it must be the ID of a person: people.list takes an email address, as "email", and gives the `id`.',
  ]),
  [
    "managerId",
    "people.create",
    "emails: a@example.com\ndisplayName: A\nmanagerId: erin@example.com",
    'people.list takes an email address, as "email", and gives the `id`.',
  ],
  ["personId", "recordings.listGroup", "personId: erin@example.com", 'belongs in "hostEmail"'],
  ["toPersonId", "POST /messages", "text: a\ntoPersonId: erin@example.com", 'belongs in "toPersonEmail"'],
  ["roomId", "messages.create", "text: a\nroomId: erin@example.com", 'belongs in "toPersonEmail"'],
  [
    "roomId",
    "messages.list",
    "roomId: erin@example.com",
    'messages.listDirect takes an email address, as "personEmail".',
  ],
  [
    "membershipId",
    "memberships.delete",
    "membershipId: erin@example.com",
    "take the `id` that memberships.list gives for the person.",
  ],
  [
    "membershipId",
    "teamMemberships.delete",
    `membershipId: ${ROOM}`,
    "it must be the ID of a membership, but it is the ID of a room.",
  ],
  [
    "parentId",
    "messages.create",
    `roomId: ${ROOM}\ntext: a\nparentId: ${ROOM}`,
    "it must be the ID of a message",
  ],
  [
    "meetingInviteeId",
    "meetingInvitees.get",
    "meetingInviteeId: erin@example.com",
    "it must be an ID, not an email address.",
  ],
  ...[
    `webexteams://im?space=${seedRooms.releaseTrain.uuid}`,
    `https://web.webex.com/spaces/${seedRooms.releaseTrain.uuid}`,
    `https://web.webex.com/spaces/${CONVERSATION}?x=1`,
  ].map((link) => [
    "roomId",
    "messages.create",
    `text: a\nroomId: ${link}`,
    `it must be the ID of a room, and the link contains it: write "roomId: ${seedRooms.releaseTrain.uuid}".`,
  ]),
  ["roomId", "rooms.get", "roomId: https://example.com/a", "it must be the ID of a room, not a link."],
  [
    "roomId",
    "messages.create",
    `text: a\nroomId: ${PERSON}`,
    "it must be the ID of a room, but it is the ID of a person.",
  ],
  [
    "roomId",
    "messages.create",
    `text: a\nroomId: ${ROOM.slice(0, -9)}`,
    "it must be a complete ID: copy it again.",
  ],
  [
    "roomId",
    "GET /rooms/{roomId}",
    `roomId: ${ROOM.slice(0, -10)}`,
    "it must be a complete ID: copy it again.",
  ],
  [
    "membershipId",
    "memberships.get",
    `membershipId: ${ROOM.slice(3)}`,
    "it must be a complete ID: copy it again.",
  ],
] as [string, string, string, string][])(
  "%s of %s that cannot be one",
  async (name, method, written, reason) => {
    const error = await refused(method, written);
    expect(error).toContain(`Argument "${name}" is `);
    expect(error).toContain(reason);
  },
);

test("an ID is taken in each of its forms", async () => {
  await using webex = await startWebex();
  for (const roomId of [ROOM, seedRooms.releaseTrain.uuid]) {
    await using step = await runCall(webex, { method: "rooms.get", arguments: `roomId: ${roomId}` });
    expect(step.outputs["error"]).toBe("");
  }
  expect(requestsOf(webex).length).toBe(2);
});

test("a deletion by its path is reported once, with the complete line to write", async () => {
  const path = `/rooms/${ROOM}`;
  const error = await refused(`DELETE ${path}`, "", { confirm: ROOM });
  expect(error).toBe(
    `Input "confirm" is ${JSON.stringify(ROOM)}: DELETE ${path} cannot be undone, so nothing was sent. To confirm, give the path again: "confirm: ${path}".`,
  );
});

test("what would be lost is named in full even if it is long", async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `recording-${at}-`.padEnd(60, "x"));
  const error = await refused(
    "recordings.purge",
    JSON.stringify({ recordingIds: ids, hostEmail: "a@example.com" }),
  );
  expect(error).toContain(`give recordingIds again: "confirm: ${ids.join(", ")}".`);
});

test("a part of a path with a colon is an argument in braces", async () => {
  expect(await refused("GET /rooms/:roomId", "roomId: r")).toBe(
    'Input "method" is "GET /rooms/:roomId": write "{roomId}" instead of ":roomId", and add "roomId" to the arguments.',
  );
});

test("for a path instead of an address, the error names the method that takes files", async () => {
  expect(await refused("messages.create", `roomId: ${ROOM}\nfiles: reports/a.html`)).toBe(
    'Argument "files" takes addresses. To send a file from the runner, call messages.createWithFile with "file".',
  );
});

const NEXT = "is next to `arguments:`, where it is not used. Put it below";

test.each([
  ["rooms.create", "", { title: "v2.0.0" }, `Input "title" ${NEXT}: \`arguments: "title: v2.0.0"\``],
  [
    "messages.create",
    "text: a",
    { roomId: ROOM },
    `Input "roomId" ${NEXT}, on a line of its own: \`roomId: ${ROOM}\``,
  ],
  ["messages.create", "", { text: "a\nb" }, `Input "text" ${NEXT} \`arguments:\`.`],
  ["GET /rooms/{roomId}", "", { roomId: ROOM }, `Input "roomId" ${NEXT}: \`arguments: "roomId: ${ROOM}"\``],
])(
  "for %s with an argument next to `arguments`, the error says where it belongs",
  async (method, written, more, said) => {
    await using webex = await startWebex();
    await using step = await runCall(webex, { method, arguments: written, ...more });
    expect(webex.requests).toEqual([]);
    expect(step.outputs["error"]).toBe(said);
  },
);
