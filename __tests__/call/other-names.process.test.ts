import { expect, test } from "vitest";
import { roomIdOf, seedRooms } from "../../emulator/seed.ts";
import { runCall, startWebex } from "./run-call.ts";

const ROOM = roomIdOf(seedRooms.releaseTrain);

test.each([
  ["messages.create", `roomId: ${ROOM}\nmessage: Hi`, "message", "markdown"],
  ["messages.create", `channel: ${ROOM}\ntext: Hi`, "channel", "roomId"],
  ["messages.create", "to: bob@example.com\ntext: Hi", "to", "toPersonEmail"],
  ["messages.create", `roomId: ${ROOM}\ntext: Hi\nthread_ts: x`, "thread_ts", "parentId"],
  ["messages.create", `roomId: ${ROOM}\ncard: {}`, "card", "attachments"],
  ["memberships.create", `roomId: ${ROOM}\nuser: bob@example.com`, "user", "personEmail"],
  ["memberships.create", `roomId: ${ROOM}\nperson: bob@example.com`, "person", "personEmail"],
  [
    "memberships.create",
    `roomId: ${ROOM}\npersonEmail: bob@example.com\nrole: moderator`,
    "role",
    "isModerator",
  ],
  ["rooms.create", "name: Dev Room", "name", "title"],
  ["rooms.create", "title: Dev Room\ntopic: Work", "topic", "description"],
  ["teams.create", "title: Platform", "title", "name"],
  ["rooms.list", "limit: 5", "limit", "max"],
  [
    "webhooks.create",
    "name: a\nurl: https://example.com\nresource: messages\nevent: created",
    "url",
    "targetUrl",
  ],
])("%s with another tool's name: %s", async (method, written, name, meant) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method, arguments: written });
  expect(step.outputs["error"]).toBe(`Argument "${name}" is unknown, did you mean "${meant}"?`);
  expect(webex.requests).toEqual([]);
});
