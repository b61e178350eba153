import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { idKindOf } from "../../src/webex/check/id-kinds.ts";
import { idsIn } from "../../src/webex/endpoint.ts";
import { findEndpoint, methodNames } from "../../src/webex/methods.ts";
import { NO_VALUE } from "../support/no-value.ts";
import { runCall, startWebex } from "./run-call.ts";

test.each([
  ["rooms.create", "title: null", [`Argument "title" is empty: it must be a text.${NO_VALUE}`]],
  [
    "meetings.patch",
    "meetingId: m\ntrackingCodes: [{ name: null, value: x }]\nmeetingOptions: { enabledChat: }",
    [
      'Argument "meetingOptions.enabledChat" is empty: it must be true or false, or remove the line.',
      `Argument "trackingCodes[0].name" is empty: it must be a text.${NO_VALUE}`,
    ],
  ],
  [
    "memberships.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonEmail: null",
    [
      `Argument "personEmail" is empty: it must be a text.${NO_VALUE}`,
      'Argument "personId" or "personEmail" is missing: give at least one of them.',
    ],
  ],
  [
    "memberships.create",
    "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\npersonEmail: null",
    ['Argument "personEmail" is empty: it must be a text, or remove the line.'],
  ],
])("%s with %s says to remove only a line that is not needed", async (method, written, problems) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]?.split("\n")).toEqual(problems);
  expect(webex.requests).toEqual([]);
});

const WITH_ROOM = "roomId: 13e18f40-42fc-11e6-a9d8-211a0dc79769";
const TWO_STEPS = (name: string): string =>
  `Call that in an earlier step with \`id: found\`, and write \`${name}: \${{ fromJSON(steps.found.outputs.response)[0].id }}\`.`;

test.each([
  [
    "memberships.delete",
    `${WITH_ROOM}\npersonEmail: bob@example.com`,
    `Argument "membershipId" is missing: memberships.list takes "roomId" and "personEmail", and gives it as \`id\`. ${TWO_STEPS("membershipId")}`,
  ],
  [
    "DELETE /memberships/{membershipId}",
    WITH_ROOM,
    `Argument "membershipId" is missing: memberships.list takes "roomId", and gives it as \`id\`. ${TWO_STEPS("membershipId")}`,
  ],
  [
    "teamMemberships.update",
    "teamId: 13e18f40-42fc-11e6-a9d8-211a0dc79769\nisModerator: true",
    `Argument "membershipId" is missing: teamMemberships.list takes "teamId", and gives it as \`id\`. ${TWO_STEPS("membershipId")}`,
  ],
  [
    "people.get",
    "personEmail: bob@example.com",
    `Argument "personId" is missing: people.list takes "email", and gives it as \`id\`. ${TWO_STEPS("personId")}`,
  ],
  [
    "meetings.getAdmin",
    "",
    'Argument "meetingId" is missing: it must be the ID of a meeting, which meetings.listAdmin gives as `id`.',
  ],
  [
    "rooms.delete",
    "",
    'Argument "roomId" is missing: it must be the ID of a room, which rooms.list and rooms.create give as `id`.',
  ],
  [
    "attachmentActions.get",
    "",
    'Argument "id" is missing: it must be the ID of an attachment action: a webhook for `attachmentActions` sends it as `data.id`.',
  ],
])("%s with %s says which method gives the ID", async (method, written, problem) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]).toBe(problem);
  expect(webex.requests).toEqual([]);
});

test("every ID in a path is given by a method that can be called without it, or by a webhook", () => {
  const unknown = methodNames().flatMap((name) => {
    const endpoint = findEndpoint(name);
    if (endpoint === undefined) return [name];
    return idsIn(endpoint.path).flatMap((id) => {
      const givers = idKindOf(id, endpoint)?.givers;
      return givers !== undefined && !idsIn(givers[0].endpoint.path).includes(id) ? [] : [`${name}: ${id}`];
    });
  });
  expect(unknown).toEqual([
    "attachmentActions.get: id",
    "authorizations.createServiceAppToken: applicationId",
  ]);
});

test("the line to write finds the membership of a person in a room", async () => {
  await using webex = await startWebex();
  const roomId = roomIdOf(seedRooms.releaseTrain);
  const written = `roomId: ${roomId}\npersonEmail: bob@example.com`;
  await using found = await runCall(webex, { method: "memberships.list", arguments: written });
  const [{ id }] = JSON.parse(found.outputs["response"] ?? "[{}]");
  await using step = await runCall(webex, { method: "memberships.get", arguments: `membershipId: ${id}` });
  expect(JSON.parse(step.outputs["response"] ?? "")).toMatchObject({ personEmail: "bob@example.com" });
});
