import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);
const TEAM = Buffer.from("ciscospark://us/TEAM/60000000-0000-4000-8000-000000000001").toString("base64url");

async function refused(method: string, written: string): Promise<string> {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
  return step.outputs["error"] ?? "";
}

test.each([
  ["rooms.create", "title: a\nmembers: [bob@example.com]", "memberships.create", "room"],
  ["rooms.create", "title: a\nusers: [bob@example.com]", "memberships.create", "room"],
  ["rooms.create", "title: a\npersonEmail: bob@example.com", "memberships.create", "room"],
  ["rooms.create", "title: a\nisModerator: true", "memberships.create", "room"],
  ["rooms.create", "title: a\nwelcome: Hi", "messages.create", "room"],
  ["rooms.create", "title: a\ntext: Hi", "messages.create", "room"],
  ["teams.create", "name: a\nmembers: [bob@example.com]", "teamMemberships.create", "team"],
])("%s with an argument of a method for what it makes: %j", async (method, written, other, thing) => {
  const error = await refused(method, written);
  expect(error).toMatch(/^Argument "\w+" is unknown: \w+\.create takes /);
  expect(error).toContain(
    `Give it to ${other}, with \`${thing}Id: \${{ steps.${thing}.outputs.id }}\`, and this step \`id: ${thing}\`.`,
  );
});

test.each([
  ["memberships.create", `teamId: ${TEAM}\npersonEmail: bob@example.com`, "roomId", "teamMemberships.create"],
  ["teamMemberships.create", `roomId: ${ROOM}\npersonEmail: bob@example.com`, "teamId", "memberships.create"],
])("%s with the arguments of another method: %j", async (method, written, missing, other) => {
  expect(await refused(method, written)).toBe(
    `Argument "${missing}" is missing: write \`method: ${other}\`, which takes what is given.`,
  );
});

test.each([
  // The list of the same noun takes it, and gives the ID that is missing.
  ["messages.get", `roomId: ${ROOM}`, "messages.list takes"],
  ["memberships.delete", `teamId: ${TEAM}`, "membershipId"],
  ["memberships.create", "personEmail: bob@example.com", "it must be the ID of a room"],
  // A name that other tools use for one of the method's own.
  ["teams.create", "title: Platform", 'did you mean "name"'],
  ["rooms.create", "title: a\ntopic: b", 'did you mean "description"'],
  // Nothing takes it.
  ["rooms.create", "title: a\nzebra: 1", "rooms.create takes title"],
])("%s keeps to its own method: %j", async (method, written, said) => {
  const error = await refused(method, written);
  expect(error).toContain(said);
  expect(error).not.toMatch(/write `method:|Give it to/);
});
