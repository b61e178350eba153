import { expect, test } from "vitest";
import { roomIdOf, seedPeople, seedRooms } from "../../emulator/seed.ts";
import { seedMeetings } from "../../emulator/seed-services.ts";
import { requestsOf, runCall, startWebex } from "./run-call.ts";

const ROOM_ID = roomIdOf(seedRooms.devRoom);
const MEETING_ID = seedMeetings.planned.id;
const { token } = seedPeople.alice;

test("starts a meeting in a room, without times", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    token,
    method: "meetings.create",
    arguments: `title: At once\nadhoc: true\nroomId: ${ROOM_ID}`,
  });
  expect(step.conclusion).toBe("success");
  expect(webex.requests.map(({ body }) => body)).toEqual([
    { title: "At once", adhoc: true, roomId: ROOM_ID },
  ]);
});

test("says before sending that a meeting without a room or template needs times", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { token, method: "meetings.create", arguments: "title: Some day" });
  expect(requestsOf(webex)).toEqual([]);
  expect(step.outputs["error"]?.split("\n")).toEqual([
    'Argument "start" is missing: it may be left out only with "adhoc" or "templateId".',
    'Argument "end" is missing: it may be left out only with "adhoc" or "templateId".',
  ]);
});

test.each([
  ["YAML", `meetingId: ${MEETING_ID}\nagenda: null\ntrackingCodes: ~`],
  ["JSON", JSON.stringify({ meetingId: MEETING_ID, agenda: null, trackingCodes: null })],
])("clears what is null in %s", async (_name, text) => {
  await using webex = await startWebex();
  await using step = await runCall(webex, { token, method: "meetings.patch", arguments: text });
  expect(step.conclusion).toBe("success");
  expect(webex.requests.map(({ body }) => body)).toEqual([{ agenda: null, trackingCodes: null }]);
});

test("clears nothing if an expression is empty", async () => {
  await using webex = await startWebex();
  await using step = await runCall(webex, {
    token,
    method: "meetings.patch",
    arguments: `meetingId: ${MEETING_ID}\nagenda: `,
  });
  expect([step.conclusion, webex.requests]).toEqual(["failure", []]);
});

test("shows the complete IDs of a meeting, although its passwords are masked", async () => {
  await using webex = await startWebex();
  const plan = "title: Some day\nstart: 2098-05-04T10:00:00Z\nend: 2098-05-04T11:00:00Z";
  await using made = await runCall(webex, { token, method: "meetings.create", arguments: plan });
  const { id = "" } = made.outputs;
  await using step = await runCall(webex, { token, method: "meetings.get", arguments: `meetingId: ${id}` });
  const { password, hostKey, phoneAndVideoSystemPassword, ...others } = JSON.parse(
    step.outputs["response"] ?? "",
  );
  const secrets = [password, hostKey, phoneAndVideoSystemPassword];
  expect(step.masks).toEqual(expect.arrayContaining(secrets));
  expect(step.log).toEqual([`meetings.get: done, ID ${id}`]);
  expect(secrets.filter((secret) => JSON.stringify(others).includes(secret))).toEqual([]);
});
