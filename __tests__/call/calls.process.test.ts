import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const RELEASE_TRAIN = roomIdOf(seedRooms.releaseTrain);

test("creates a room, adds a person to it and posts there", async () => {
  await using webex = await startWebex();
  await using room = await runCall(webex, { method: "rooms.create", arguments: "title: 'Dev & QA: 100 %'" });
  expect([room.conclusion, room.outputs["ok"], room.outputs["error"]]).toEqual(["success", "true", ""]);
  const { id = "", response = "" } = room.outputs;
  expect(JSON.parse(response)).toMatchObject({ id, title: "Dev & QA: 100 %", type: "group" });

  const member = { roomId: id, personEmail: seedPeople.alice.email, isModerator: false };
  await using membership = await runCall(webex, {
    method: "memberships.create",
    arguments: JSON.stringify(member),
  });
  expect(JSON.parse(membership.outputs["response"] ?? "")).toMatchObject(member);

  await using message = await runCall(webex, {
    method: "messages.create",
    arguments: `roomId: ${id}\nmarkdown: |\n  **Welcome**\n\n  to the room\n`,
  });
  expect(message.outputs["id"]).toBe(webex.messagesIn(id)[0]?.id);
  expect(webex.messagesIn(id).map(({ markdown }) => markdown)).toEqual(["**Welcome**\n\nto the room\n"]);
});

test("says whom the token belongs to, without an argument", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "people.me" });
  expect(JSON.parse(step.outputs["response"] ?? "").emails).toEqual([seedPeople.bot.email]);
  expect(requestsOf(webex)).toEqual(["GET /people/me 200"]);
});

test("takes the token of the environment", async () => {
  await using webex = await startWebex();
  const env = { WEBEX_API_TOKEN: seedPeople.alice.token };
  await using step = await runCall(
    webex,
    { method: "people.me", token: "" },
    { env, secrets: [seedPeople.alice.token] },
  );
  expect(JSON.parse(step.outputs["response"] ?? "").emails).toEqual([seedPeople.alice.email]);
});

test("reads a list page by page, and no page beyond max-items", async () => {
  await using webex = await startWebex({ pageSize: 3 });
  await using all = await runCall(webex, { method: "rooms.list" });
  expect(JSON.parse(all.outputs["response"] ?? "")).toHaveLength(7);
  expect(webex.requests).toHaveLength(3);
  expect(all.log).toEqual(["rooms.list: 7 items"]);

  await using four = await runCall(webex, { method: "rooms.list", "max-items": "3" });
  expect(JSON.parse(four.outputs["response"] ?? "").map(({ title }: { title: string }) => title)).toEqual([
    "Release train",
    "Dev Room",
    "dev room",
  ]);
  expect(webex.requests).toHaveLength(4);
  expect(four.log).toEqual(["rooms.list: 3 items, which is max-items: there may be more"]);
});

test("gives an empty array for a list of nothing, and no ID", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { method: "rooms.list", arguments: "type: direct" });
  expect([step.outputs["response"], step.outputs["id"]]).toEqual(["[]", ""]);
});

test("deletes what is confirmed, and answers null", async () => {
  await using webex = await startWebex();
  await using room = await runCall(webex, { method: "rooms.create", arguments: "title: Short-lived" });
  const { id = "" } = room.outputs;
  await using step = await runCall(webex, {
    method: "rooms.delete",
    arguments: `roomId: ${id}`,
    confirm: id,
  });
  expect(step.outputs).toEqual({ ok: "true", response: "null", "response-file": "", id: "", error: "" });
  expect(requestsOf(webex).at(-1)).toBe(`DELETE /rooms/${id} 204`);
});

test("shows in the summary what was called with what, without secrets", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    method: "messages.create",
    arguments: JSON.stringify({ roomId: RELEASE_TRAIN, text: "Build `1` </details> ``` done" }),
  });
  expect(step.summary).toContain("✅ messages.create: done, ID ");
  expect(step.summary).toContain(`"roomId": "${RELEASE_TRAIN}"`);
  expect(step.summary).toContain('````\n{\n  "roomId"');
});

test("masks passwords, keys and tokens of an answer before it is an output", async () => {
  await using webex = await startWebex();
  const meeting = {
    id: "m1",
    hostKey: "493827",
    password: "BgJep@43",
    nested: [{ access_token: "tok-1234567", joinLink: "https://x.webex.com/join?t=9" }],
  };
  webex.fail({ kind: "answer", status: 200, body: meeting });
  const secrets = ["493827", "BgJep@43", "tok-1234567", "https://x.webex.com/join?t=9"];
  await using step = await runCall(
    webex,
    { method: "meetings.get", arguments: "meetingId: m1\npassword: BgJep@43" },
    { answered: secrets },
  );
  expect(JSON.parse(step.outputs["response"] ?? "")).toEqual(meeting);
  expect(step.masks).toEqual(expect.arrayContaining(secrets));
  expect(step.summary).toContain('"password": "***"');
});
