import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { startRawServer } from "../support/raw-server.ts";
import { requestsOf, runCall, startWebex, TOKEN } from "./run-call.ts";

const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

test.each([
  [
    "an unknown method",
    { method: "rooms.lst" },
    'Input "method" is "rooms.lst": it is not a known method, did you mean "rooms.list" or "rooms.get"? The methods of rooms are list, create, get, update, delete, getMeetingInfo. Call anything else by its verb and path, such as "GET /events".',
  ],
  [
    "no method",
    { method: "" },
    'Input "method" is missing: give one such as "rooms.create"; docs/methods.md lists all.',
  ],
  [
    "arguments that are no YAML",
    { method: "rooms.create", arguments: "title: Dev: Room" },
    `Input "arguments" is neither YAML nor JSON: Nested mappings are not allowed in compact mappings at line 1, column 8. Put quotes around a text that contains ": " or " #", or that begins with a special character. If an expression gives it, write \`\${{ toJSON(…) }}\` without quotes instead.`,
  ],
  [
    "arguments without names",
    { method: "rooms.create", arguments: "Dev Room" },
    'Input "arguments" contains no names: write one argument per line, such as "title: Dev Room", without "=" and without "- ", or a JSON object.',
  ],
  [
    "a deletion that is not confirmed",
    { method: "teams.delete", arguments: "teamId: 13e18f40-42fc-11e6-a9d8-211a0dc79769" },
    'Input "confirm" is missing: teams.delete cannot be undone, so nothing was sent. Permanently deletes a team. This would be lost: teamId 13e18f40-42fc-11e6-a9d8-211a0dc79769. To confirm, give teamId again: "confirm: 13e18f40-42fc-11e6-a9d8-211a0dc79769".',
  ],
  [
    "a deletion that is confirmed for something else",
    { method: "teams.delete", arguments: "teamId: 13e18f40-42fc-11e6-a9d8-211a0dc79769", confirm: "T2" },
    'Input "confirm" is "T2": teams.delete cannot be undone, so nothing was sent. Permanently deletes a team. This would be lost: teamId 13e18f40-42fc-11e6-a9d8-211a0dc79769. To confirm, give teamId again: "confirm: 13e18f40-42fc-11e6-a9d8-211a0dc79769".',
  ],
  [
    "no token",
    { method: "people.me", token: "" },
    "Input \"token\" is missing: give a Webex access token, such as a bot's, from a secret that exists in the repository, in the job's environment, or in the organization and is shared with this repository; in a called workflow, the calling job must pass secrets on with `secrets: inherit` next to its `uses:`, and the step reads them by the names that the caller has; in a composite action, the calling step must pass it as an input; in `env:`, `WEBEX_API_TOKEN` counts only for the step or the job that has it.",
  ],
  [
    "a max-items that is none",
    { method: "rooms.list", "max-items": "0" },
    'Input "max-items" is "0": it must be a whole number of items from 1 to 10000.',
  ],
  [
    "a token where the method belongs",
    { method: TOKEN },
    'Input "method" is "***": it is not a known method. The nouns are attachmentActions, authorizations, groups, guests, licenses, meetingInvitees, meetingParticipants, meetingSessionTypes, meetingSummaries, meetingTemplates, meetingTranscripts, meetings, memberships, messages, organizations, people, recordings, roles, roomTabs, rooms, teamMemberships, teams, webhooks; docs/methods.md lists all. Call anything else by its verb and path, such as "GET /events".',
  ],
])("refuses %s, and sends nothing", async (_name, inputs, sentence) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { ...inputs, "fail-on-error": "false" });
  expect(step.conclusion).toBe("failure");
  expect(step.outputs).toEqual({ ok: "false", response: "", "response-file": "", id: "", error: sentence });
  expect(step.annotations).toEqual([{ level: "error", title: "Webex Notify", message: sentence }]);
  expect(step.summary).toContain("What to change");
  expect(webex.requests).toEqual([]);
});

test("names every wrong input at once", async () => {
  await using webex = await startWebex();
  const step = await runCall(webex, {
    method: "rooms.lst",
    "max-items": "0",
    timeout: "soon",
    "api-url": "ftp://example.com/v1",
  });
  expect(step.annotations[0]?.message).toMatch(/^No method was called, for 4 reasons:\n/);
  expect(step.outputs["error"]?.split("\n")).toMatchInlineSnapshot(`
    [
      "Input "method" is "rooms.lst": it is not a known method, did you mean "rooms.list" or "rooms.get"? The methods of rooms are list, create, get, update, delete, getMeetingInfo. Call anything else by its verb and path, such as "GET /events".",
      "Input "max-items" is "0": it must be a whole number of items from 1 to 10000.",
      "Input "timeout" is "soon": it must be a number of seconds from 1 to 3600.",
      "Input "api-url" is "ftp://example.com/v1": it must be an https address (http only on this machine), without a user, a query, or a fragment.",
    ]
  `);
});

test("says everything that is wrong with the arguments at once", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "meetings.create",
    arguments: `
      titel: Standup
      start: [2026-01-01]
      agenda:
      unlockedMeetingJoinSecurity: closed
      end: 2026-01-01T10:00:00Z
      integrationTags: ci, cd
      invitees:
        - { emial: a@example.com }
        - { email: b@example.com, coHost: sometimes }`,
  });
  expect(step.outputs["error"]?.split("\n")).toEqual([
    'Argument "titel" is unknown, did you mean "title"?',
    'Argument "start" is a list: it must be a date and time in ISO 8601, such as 2026-01-31T09:00:00Z.',
    'Argument "agenda" is empty: it must be a text, or remove the line.',
    'Argument "unlockedMeetingJoinSecurity" is "closed": it must be "allowJoin", "allowJoinWithLobby" or "blockFromJoin".',
    'Argument "integrationTags" is "ci, cd": it must be a list of texts, such as "integrationTags: [ci, cd]".',
    'Argument "invitees[0].emial" is unknown, did you mean "email"?',
    'Argument "invitees[0].email" is missing: it must be a text.',
    'Argument "invitees[1].coHost" is "sometimes": it must be true or false.',
  ]);
  expect(step.annotations.map(({ message }) => message.split("\n")[0])).toEqual([
    "meetings.create was not called, for 8 reasons:",
  ]);
  expect(webex.requests).toEqual([]);
});

test("warns of an input that is mistyped", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "people.me", argumnets: "callingData: true" });
  expect(step.annotations.map(({ message }) => message)).toContain(
    'Input "argumnets" is unknown and was not used. Did you mean "arguments"?',
  );
});

test.each([
  [
    "a token that Webex does not know",
    401,
    { token: "unknown-token", method: "people.me" },
    "Check the token",
  ],
  ["what the token may not do", 403, { method: "rooms.list" }, "The token is not allowed to do this"],
  [
    "an ID that is nobody's",
    404,
    {
      method: "rooms.get",
      arguments: `roomId: ${roomIdOf({ ...seedRooms.releaseTrain, uuid: "c0000000-0000-4000-8000-0000000000ff" })}`,
    },
    "Check the ID",
  ],
  [
    "a second membership",
    409,
    {
      method: "memberships.create",
      arguments: `roomId: ${RELEASE_TRAIN}\npersonEmail: ${seedPeople.alice.email}`,
    },
    "It already exists",
  ],
])("fails the step when Webex refuses %s", async (_name, status, inputs, advice) => {
  await using webex = await startWebex();
  if (status === 403) webex.fail({ kind: "answer", status, times: "forever" });
  await using step = await runCall(webex, inputs);
  expect(step.conclusion).toBe("failure");
  expect(step.outputs).toMatchObject({ ok: "false", response: "", "response-file": "", id: "" });
  expect(step.outputs["error"]).toContain(`failed with ${status}`);
  expect(step.annotations.map(({ message }) => message).join()).toContain(advice);
  expect(step.summary).toContain(advice);
});

test.each([
  ["a person", "meetings.get", "meetingId: m1", "Only a person's token can call this"],
  ["an admin", "organizations.list", "", "Only an admin's token can call this"],
  ["a Service App", "guests.count", "", "Only a Service App's token can call this"],
])("says that a bot never can if only %s can", async (_name, method, text, advice) => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 403 });
  await using step = await runCall(webex, { method, arguments: text });
  expect(step.outputs["error"]).toContain(advice);
  expect(step.annotations.map(({ message }) => message).join()).not.toContain(
    "use the token of somebody who is",
  );
});

test("sends a person who asks for a guest's token to a Service App", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    token: seedPeople.alice.token,
    method: "guests.createToken",
    arguments: "subject: one\ndisplayName: Guest",
  });
  expect(requestsOf(webex)).toEqual(["POST /guests/token 403"]);
  expect(step.outputs["error"]).toContain(
    "Only a Service App's token can call this, with the scopes for it. A person's or a bot's token never can.",
  );
});

test("stays green on an error of Webex with fail-on-error: false", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "rooms.get",
    arguments: "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769",
    "fail-on-error": "false",
  });
  expect([step.conclusion, step.outputs["ok"]]).toEqual(["success", "false"]);
  expect(step.annotations).toEqual([
    { level: "error", title: "Webex call", message: expect.stringContaining(step.outputs["error"] ?? "?") },
  ]);
});

test("does not repeat a creation with an unknown result, and says so", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "cut", performed: true, match: { method: "POST" } });
  await using step = await runCall(webex, { method: "rooms.create", arguments: "title: Once" });
  expect(requestsOf(webex)).toHaveLength(1);
  expect(step.annotations[0]?.message).toContain("it may have been carried out");
});

test("shows no secret that a server in between sends back", async () => {
  await using webex = await startWebex();
  webex.fail({ kind: "answer", status: 400, body: { message: `Bad header: Bearer ${TOKEN}\n::error::x` } });
  await using step = await runCall(webex, { method: "people.me" });
  expect(step.annotations).toHaveLength(1);
  expect(step.outputs["error"]).toContain("***");
});

test("an object that cannot become a text is refused as an object", async () => {
  await using webex = await startWebex();
  const args = JSON.stringify({ roomId: RELEASE_TRAIN, text: { toString: 1, valueOf: 1 } });
  const { outputs } = await runCall(webex, { method: "messages.create", arguments: args });
  expect(outputs["error"]).toContain('Argument "text" is an object');
  expect(webex.requests).toEqual([]);
});

test.each([
  ["guests.createToken", "subject: a\ndisplayName: b"],
  ["POST /access_token", "grant_type: refresh_token"],
  ["POST /applications/a/token", "clientId: a"],
  ["POST /devices/activationCode", "placeId: a"],
])("%s quotes nothing of an answer, which could name a new secret", async (method, args) => {
  const answer = JSON.stringify({
    message: "No aB3dE5fG7hJ9kL1mN3pQ5rS7",
    trackingId: "T_aB3dE5fG7hJ9kL1mN3pQ5rS7",
  });
  await using server = await startRawServer((_, response) =>
    response
      .writeHead(400, "aB3dE5fG7hJ9kL1mN3pQ5rS7", { trackingid: "T_aB3dE5fG7hJ9kL1mN3pQ5rS7" })
      .end(answer),
  );
  await using step = await runCall({ url: `${server.url}/v1` }, { method, arguments: args });
  expect(step.outputs["error"]).toContain(
    "failed with 400: Webex's words are not shown, because they may contain a token.",
  );
  expect(JSON.stringify([step.outputs, step.annotations, step.log, step.summary])).not.toContain("aB3dE5");
});
